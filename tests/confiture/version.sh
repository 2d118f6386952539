#!/bin/sh
# version.sh PYTHON REQUIREMENTS VENV COMMAND ARGS... - runs COMMAND with the Confiture of REQUIREMENTS: an argument @CONFITURE@
# is replaced by its program. It is installed into VENV, which is kept as long as REQUIREMENTS stays as it is.
set -u
python=$1 requirements=$2 venv=$3
shift 3

skip() {
	echo "skipped: $1" >&2
	echo "skipped: THIS VERSION OF CONFITURE WAS NOT TESTED ($requirements)" >&2
	exit 77
}

install() {
	rm -rf "$venv" &&
		"$python" -m venv "$venv" &&
		"$venv/bin/pip" --disable-pip-version-check --no-input --timeout 20 --retries 2 install --only-binary :all: \
			-r "$requirements"
}

"$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || skip "Confiture needs Python 3.11 or newer"
if ! cmp -s "$requirements" "$venv/installed"; then
	mkdir -p "${venv%/*}"
	install >"$venv.log" 2>&1 || {
		cat "$venv.log"
		# A registry that answers "there is no such version" was reached: that is a failure.
		! grep -qE 'NewConnectionError|NameResolutionError|ConnectTimeoutError|ReadTimeoutError|ProxyError|ProtocolError|SSLError' "$venv.log" ||
			skip "PyPI cannot be reached"
		echo "FAILED: pip could not install $requirements"
		exit 1
	}
	cp "$requirements" "$venv/installed"
fi

# It is the version of which the file's name speaks.
wanted=${requirements##*requirements-}
wanted=${wanted%.txt}
installed=$("$venv/bin/python" -c 'from importlib.metadata import version; print(version("fraiseql-confiture"))')
[ "$installed" = "$wanted" ] || { echo "FAILED: Confiture is '$installed', not '$wanted'"; exit 1; }
echo "Confiture $installed"

count=$#
while [ "$count" -gt 0 ]; do
	argument=$1
	shift
	[ "$argument" != @CONFITURE@ ] || argument=$venv/bin/confiture
	set -- "$@" "$argument"
	count=$((count - 1))
done
exec "$@"
