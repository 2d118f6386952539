#!/bin/sh
# environment.sh SPECQL GOLDEN: what one project becomes must not depend on where, when and by whom it is made.
#
# The whole build (scan, resolve, compile, link, and generate) runs once plainly; every other run changes one thing of its
# surroundings and must leave the same bytes, messages included.
set -u
LC_ALL=C
export LC_ALL
specql=$1 golden=$2
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
failed=0 count=0

# Making a locale takes a second: meanwhile the others are tried.
turkish=
if command -v localedef > /dev/null && [ -f /usr/share/i18n/locales/tr_TR ]; then
	mkdir "$work/locales"
	localedef -i tr_TR -f UTF-8 "$work/locales/tr_TR.UTF-8" 2> /dev/null &
	turkish=$!
fi

mkdir "$work/input"
cp "$golden"/crm/input/*.yaml "$golden"/types/input/defaults.yaml "$work/input/"
# one error of each of the tables that could know letters: case, collation, numbers
cat > "$work/broken.yaml" <<'END'
entity: Contact
schema: crm
fields:
  IDENTIFIER: text
  title: tekst
  größe: text
  price: decimal
  tags: enum(I, ı, i, İ)
END

a='../input/company.yaml ../input/defaults.yaml' b='../input/contact.yaml ../input/task.yaml ../input/user.yaml'

# Everything the steps write for two chunks, below the directory OUT, with the command RUN before the program.
build() {
	out=$1
	shift
	rm -rf "$out"
	mkdir "$out" || exit 1
	(
		cd "$out" || exit 1
		order='a b'
		project='--project ../input/specql.yaml'
		all="$a $b"
		if [ -n "${reverse:-}" ]; then
			all='../input/task.yaml ../input/user.yaml ../input/defaults.yaml ../input/contact.yaml ../input/company.yaml'
			order='b a'
		fi
		for k in $order; do
			eval "files=\$$k"
			"$@" "$specql" scan $files --iface b/$k.iface --stamp b/$k.scan
		done
		"$@" "$specql" resolve $(printf 'b/%s.iface ' $order) --out b --stamp b/resolve $project
		for k in $order; do
			eval "files=\$$k"
			"$@" "$specql" compile $files --imports b/$k.imports --output-base sql --stamp b/$k.stamp
		done
		"$@" "$specql" link $(printf 'b/%s.stamp ' $order) --output-base sql --manifest b/manifest --stamp b/link
		"$@" "$specql" generate $all $project --output-base one
		"$@" "$specql" validate ../broken.yaml
		rm -f b/manifest.state # times are in it
	) > "$out.messages" 2>&1
}

# same NAME COMMAND...: the build under COMMAND leaves what the plain one has left.
same() {
	name=$1
	shift
	count=$((count + 1))
	build "$work/other" "$@"
	if ! diff -r "$work/plain" "$work/other" > "$work/diff" ||
		! diff "$work/plain.messages" "$work/other.messages" >> "$work/diff"; then
		echo "FAIL $name"
		head -20 "$work/diff"
		failed=1
	fi
}

skip() {
	echo "SKIP $1: $2"
}

build "$work/plain" env
grep -q '^3 error' "$work/plain.messages" || { echo 'FAIL the plain build'; cat "$work/plain.messages"; exit 1; }
[ -s "$work/plain/b/manifest" ] || { echo 'FAIL the plain build made nothing'; cat "$work/plain.messages"; exit 1; }
diff -r "$work/plain/sql" "$work/plain/one" > /dev/null || { echo 'FAIL the steps and generate differ'; failed=1; }

# T01
for locale in C.UTF-8 de_DE.UTF-8 tr_TR.UTF-8 tr_TR.ISO-8859-9 nonsense; do
	same "T01-locale-$locale" env LC_ALL=$locale LANG=$locale LANGUAGE=tr
done
# T02
for zone in Asia/Kathmandu America/St_Johns :nonsense; do
	same "T02-zone-$zone" env TZ=$zone
done

# T03
same T03-empty-environment env -i
same T03-foreign-environment env HOME=/nonexistent TMPDIR=/nonexistent USER=x PWD=/ POSIXLY_CORRECT=1 COLUMNS=1 \
	NO_COLOR=1 CLICOLOR_FORCE=1 TERM=dumb GLIBC_TUNABLES=glibc.malloc.check=3 MALLOC_PERTURB_=85

long=$(printf '%0120000d' 0)
same T03-large-environment env LONG="$long" LONGER="$long" $(for i in 1 2 3 4 5 6 7 8 9; do echo "V$i=$i V_$i=x"; done)

# T10: files of another day, past and to come; hermetic.order builds on other days
for day in 198001020304 209901020304; do
	find "$work/input" "$work/broken.yaml" -type f -exec touch -t $day {} +
	same T10-files-of-$day env
done
find "$work/input" "$work/broken.yaml" -type f -exec touch {} +

# T04: another place, deeper, with letters of its own
mkdir -p "$work/süß ort/a/b"
cp -R "$work/input" "$work/broken.yaml" "$work/süß ort/a/b/"
count=$((count + 1))
(work="$work/süß ort/a/b"; build "$work/moved" env; mv "$work/moved" "$work/moved.messages" "$work/../../..")
diff -r "$work/plain" "$work/moved" || { echo 'FAIL T04-moved'; failed=1; }
diff "$work/plain.messages" "$work/moved.messages" || { echo 'FAIL T04-moved messages'; failed=1; }

# the same files, named from another directory: what people and databases see is the same
count=$((count + 1))
(cd / && "$specql" generate $(printf "$work/input/%s.yaml " company defaults contact task user) \
	--project "$work/input/specql.yaml" --output-base "$work/rooted" > /dev/null 2>&1)
diff -r "$work/plain/one" "$work/rooted" || { echo 'FAIL T04-directory'; failed=1; }

# T05
if command -v setarch > /dev/null && setarch -R true 2> /dev/null; then
	same T05-fixed-addresses setarch -R
	same T05-random-addresses env
else
	skip T05-fixed-addresses 'setarch -R does not work here'
fi

# T08: the order of chunks, interfaces, stamps, and of the files of generate
reverse=yes
same T08-reverse-order env
reverse=

# T09: mask, user, host
count=$((count + 1))
(umask 077 && build "$work/masked" env)
diff -r "$work/plain" "$work/masked" || { echo 'FAIL T09-umask'; failed=1; }
if [ "$(id -u)" -eq 0 ] && command -v setpriv > /dev/null; then
	chmod 755 "$work"
	if setpriv --reuid=65534 --regid=65534 --clear-groups "$specql" version > /dev/null 2>&1; then
		mkdir "$work/nobody"
		cp -R "$work/input" "$work/broken.yaml" "$work/nobody/"
		chown -R 65534:65534 "$work/nobody"
		count=$((count + 1))
		user='setpriv --reuid=65534 --regid=65534 --clear-groups'
		rm -rf "$work/nobody/out" && mkdir "$work/nobody/out" && chown 65534:65534 "$work/nobody/out"
		(cd "$work/nobody/out" && $user "$specql" generate $a $b --project ../input/specql.yaml --output-base one \
			> /dev/null 2>&1)
		diff -r "$work/plain/one" "$work/nobody/out/one" || { echo 'FAIL T09-user'; failed=1; }
	else
		skip T09-user 'the program cannot be run by another user where it lies'
	fi
else
	skip T09-user 'we are not root, or there is no setpriv'
fi

# F22: without standard streams
for closed in '<&-' '>&-' '2>&-' '<&- >&- 2>&-'; do
	count=$((count + 1))
	rm -rf "$work/closed"
	mkdir "$work/closed"
	(cd "$work/closed" && eval '"$specql" generate $a $b --project ../input/specql.yaml --output-base one' "$closed") \
		> /dev/null 2>&1
	diff -r "$work/plain/one" "$work/closed/one" || { echo "FAIL F22-closed $closed"; failed=1; }
done

# T01 again, with a locale that is really there
if [ -n "$turkish" ]; then
	wait "$turkish"
	same T01-real-tr_TR.UTF-8 env LOCPATH="$work/locales" LC_ALL=tr_TR.UTF-8
else
	skip T01-real-tr_TR.UTF-8 'localedef or its sources are not installed; only the name was tried'
fi

echo "$count surroundings"
exit $failed
