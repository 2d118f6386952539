#!/bin/sh
# debian.sh CMAKE CPACK BUILD EXAMPLE WORK VERSION - makes the Debian package of the build directory BUILD, installs it below
# WORK (unpacks it, where the caller is not root), builds EXAMPLE with what is in it, and removes it again.
set -eu
cmake=$1 cpack=$2 build=$3 example=$4 work=$5 version=$6

rm -rf "$work"
mkdir -p "$work"
(cd "$build" && "$cpack" -G DEB -B "$work/made" >"$work/cpack.log" 2>&1) || { cat "$work/cpack.log"; exit 1; }
package=$(ls "$work"/made/specql_"$version"_*.deb)
[ "$(dpkg-deb -f "$package" Package)" = specql ]
[ "$(dpkg-deb -f "$package" Version)" = "$version" ]

root=$work/root
mkdir -p "$root/var/lib/dpkg/updates" "$root/var/lib/dpkg/info"
: >"$root/var/lib/dpkg/status"
# Dependencies are not looked for: nothing is installed below that directory.
below() {
	dpkg --root="$root" --force-depends --force-script-chrootless "$@" >"$work/dpkg.log" 2>&1 || { cat "$work/dpkg.log"; exit 1; }
}
if [ "$(id -u)" -eq 0 ]; then
	below -i "$package"
else
	dpkg-deb -x "$package" "$root"
fi

"$root/usr/bin/specql" version | grep -q "$version"
for file in share/man/man1/specql.1 share/bash-completion/completions/specql share/doc/specql/copyright \
	share/specql/specql.mk include/specql/specql.h; do
	[ -f "$root/usr/$file" ] || { echo "the package lacks $file"; exit 1; }
done
"$cmake" -S "$example" -B "$work/project" -G Ninja -DCMAKE_PREFIX_PATH="$root/usr" -DCONFITURE_EXECUTABLE=NONE-NOTFOUND >"$work/project.log"
"$cmake" --build "$work/project" >>"$work/project.log" || { cat "$work/project.log"; exit 1; }
find "$work/project" -path '*/10_tables/contact.sql' | grep -q .
grep -q "$root/usr/bin/specql" "$work/project/build.ninja" || { echo "the project was built with another specql"; exit 1; }

[ "$(id -u)" -eq 0 ] || exit 0
below -r specql
left=$(find "$root" -type f -path '*/usr/*')
[ -z "$left" ] || { echo "left behind: $left"; exit 1; }
