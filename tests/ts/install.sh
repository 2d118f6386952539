#!/bin/sh
# install.sh SOURCE DIR - the packages of SOURCE/package-lock.json, in DIR/node_modules. 77, with a word, where there is no
# npm or it cannot reach its registry.
set -eu
source=$1 work=$2
mkdir -p "$work"
skip() {
  echo "SKIPPED: $1: nothing is known of the TypeScript files" >&2
  exit 77
}
command -v node >/dev/null && command -v npm >/dev/null || skip "there is no node with npm"
if cmp -s "$source/package-lock.json" "$work/installed.json" 2>/dev/null; then exit 0; fi
cp "$source/package.json" "$source/package-lock.json" "$work"
rm -rf "$work/node_modules"
(cd "$work" && npm ci --ignore-scripts --no-audit --no-fund --fetch-retries 1 >npm.log 2>&1) || {
  tail -5 "$work/npm.log" >&2
  grep -qE 'EAI_AGAIN|ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|network' "$work/npm.log" || exit 1
  skip "npm cannot reach its registry"
}
cp "$source/package-lock.json" "$work/installed.json"
