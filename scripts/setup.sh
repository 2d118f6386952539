# Sourced by scripts/demo and scripts/test: what a machine needs before SpecQL can be built. Installs only what is missing.

# On Debian; elsewhere the names tell what to look for.
build_packages="cmake gcc libc6-dev ninja-build pkg-config libcyaml-dev libyaml-dev libjansson-dev libssl-dev libxxhash-dev"
run_packages="postgresql python3-venv"
# Each for a few tests only, which say so where it is not there: drawings of `specql docs`, its site in a browser, builds on
# other days.
wanted_packages="graphviz chromium faketime"
test_packages="make meson strace valgrind libpg-query-dev postgresql-plpgsql-check git"

say() {
	printf '\n== %s\n' "$*"
}

die() {
	printf '%s\n' "$*" >&2
	exit 1
}

as_root() {
	if [ "$(id -u)" -eq 0 ]; then
		"$@"
	elif command -v sudo >/dev/null; then
		sudo "$@"
	else
		die "Not root, and there is no sudo: as root, run: $*"
	fi
}

# The server's extensions have its version in their package's name.
package_name() {
	case $1 in
	postgresql-plpgsql-check)
		version=$(apt-cache depends postgresql | sed -n 's/.*Depends: postgresql-\([0-9][0-9]*\)$/\1/p' | head -n 1)
		printf 'postgresql-%s-plpgsql-check\n' "$version"
		;;
	*) printf '%s\n' "$1" ;;
	esac
}

# Once: a fresh machine knows no packages, an old one versions that are gone.
updated=
update_packages() {
	[ -z "$updated" ] || return 0
	as_root apt-get update -q
	updated=yes
}

is_installed() {
	dpkg-query -W -f '${Status}' "$1" 2>/dev/null | grep -q 'ok installed$'
}

need_packages() {
	if ! command -v apt-get >/dev/null; then
		echo "No apt-get here. This must be installed already (Debian's names): $*"
		return
	fi
	apt-cache show postgresql >/dev/null 2>&1 || update_packages
	missing=
	for package in "$@"; do
		name=$(package_name "$package")
		is_installed "$name" || missing="$missing $name"
	done
	[ -n "$missing" ] || return 0
	say "Installing$missing"
	update_packages
	# shellcheck disable=SC2086 # a list of words
	as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $missing
}

# Packages that tests can do without.
want_packages() {
	for package in "$@"; do
		(need_packages "$package") || echo "$package cannot be installed: the tests that need it will be skipped"
	done
}

# A virtual environment in DIR with Confiture in it, at the version of requirements.txt.
need_confiture() {
	dir=$1
	if [ -x "$dir/bin/confiture" ] && cmp -s requirements.txt "$dir/requirements.txt"; then
		return
	fi
	say "Installing Confiture into $dir"
	python3 -m venv "$dir"
	"$dir/bin/pip" install -q --disable-pip-version-check -r requirements.txt
	cp requirements.txt "$dir/requirements.txt"
}

# What the list FILE names, in the virtual environment DIR. Without a registry the tests that need it are skipped, and say so.
need_python_packages() {
	dir=$1 file=$2
	if cmp -s "$file" "$dir/$(basename "$(dirname "$file")").txt"; then
		return
	fi
	say "Installing $file into $dir"
	if "$dir/bin/pip" install -q --disable-pip-version-check -r "$file"; then
		cp "$file" "$dir/$(basename "$(dirname "$file")").txt"
	else
		echo "$file cannot be installed: the tests that need it will be skipped"
	fi
}
