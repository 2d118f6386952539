#!/bin/sh
# shells.sh SPECQL BASH: completion and manual pages are taken by those who read them, where they are installed.
set -u
specql=$1 bash=$2
dir=$(mktemp -d) || exit 1
trap 'rm -rf "$dir"' EXIT
cd "$dir" || exit 1
failed=0 count=0

check() {
	count=$((count + 1))
	[ "$2" = "$3" ] && return
	printf '%s: got\n%s\nnot\n%s\n' "$1" "$2" "$3"
	failed=1
}

for shell in bash zsh fish; do
	"$specql" completion $shell > completion.$shell || failed=1
done

# complete WORD...: what bash offers for the last word.
complete() {
	"$bash" --norc -c '. ./completion.bash; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _specql; echo "${COMPREPLY[*]}"' \
		bash "$@"
}
if "$bash" -c 'mapfile -t x < <(compgen -W a)' 2> /dev/null; then
	check 'a command' "$(complete specql val)" validate
	check 'a command to explain' "$(complete specql help comp)" 'completion compile'
	check 'an option' "$(complete specql generate --file)" --file-names
	check 'a value' "$(complete specql generate --file-names '')" 'entity schema code'
	check 'a value of all commands' "$(complete specql link --color al)" always
	check 'a file' "$(complete specql generate --project sp)" ''
	check 'an operand' "$(complete specql registry as)" assign
	check 'a value behind =' "$(complete specql validate --format = sa)" sarif
	check 'values behind =' "$(complete specql validate --format =)" 'text json sarif'
	check 'a diagnostic' "$(complete specql explain unknown-ent)" unknown-entity
	check 'a diagnostic to silence' "$(complete specql validate -W public)" public-schema
	check 'a page' "$(complete specql man regi)" registry
	check 'a shell' "$(complete specql completion z)" zsh
else
	echo 'SKIP bash: it is not there, or has no compgen'
fi
for shell in zsh fish; do
	if command -v $shell > /dev/null; then
		check "$shell reads it" "$($shell -n completion.$shell 2>&1)" ''
	else
		echo "SKIP $shell: it is not installed"
	fi
done
# offers LINE: what fish offers for the last word.
offers() {
	HOME=. XDG_CONFIG_HOME=. XDG_DATA_HOME=. fish -c 'source completion.fish; complete -C $argv[1]' "$1" | cut -f 1 | tr '\n' ' '
}
if command -v fish > /dev/null; then
	check 'a value in fish' "$(offers 'specql generate --file-names sc')" 'schema '
	check 'a command in fish' "$(offers 'specql valid')" 'validate '
	check 'a page in fish' "$(offers 'specql help valid')" 'validate '
	check 'an option in fish' "$(offers 'specql generate --dry')" '--dry-run '
	check 'a verb in fish' "$(offers 'specql registry as')" 'assign '
	check 'a diagnostic in fish' "$(offers 'specql explain unknown-ent')" 'unknown-entity '
	check 'a diagnostic to silence in fish' "$(offers 'specql validate -W public-s')" 'public-schema '
fi

# What zsh offers behind the words that are given: its completion is called in a terminal of zpty, with functions in place of those
# that draw menus.
if command -v zsh > /dev/null; then
	for command in $("$specql" help | sed -n 's/^  \([a-z]*\)  *[A-Z].*/\1/p') help; do
		check "zsh knows $command" "$(zsh -fc '
			compdef() { }; _describe() { print "$1" }; _arguments() { print arguments }; _files() { print files }
			words=(specql '"$command"' x); CURRENT=3
			source ./completion.zsh' 2>&1)" "$(case $command in help | man) echo command ;; *) echo arguments ;; esac)"
	done
fi

if command -v groff > /dev/null; then
	for command in '' $("$specql" help | sed -n 's/^  \([a-z]*\)  *[A-Z].*/\1/p'); do
		# shellcheck disable=SC2086 # no command is no operand
		"$specql" man $command > page.1 || failed=1
		check "page of specql $command" "$(groff -man -Tutf8 -ww page.1 2>&1 > page.txt)" ''
		if command -v mandoc > /dev/null; then # pages have no date: they would differ from build to build
			check "page of specql $command in mandoc" "$(mandoc -T lint -W warning page.1 2>&1 | grep -v 'missing date')" ''
		fi
		check "synopsis of specql $command" "$(grep -c '^ *specql' page.txt | grep -v '^0$' > /dev/null && echo there)" there
	done
else
	echo 'SKIP manual pages: groff is not installed'
fi
[ $count -gt 0 ] || { echo 'nothing could be checked'; failed=1; }
echo "$count checks"
exit $failed
