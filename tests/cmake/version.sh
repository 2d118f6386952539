#!/bin/sh
# version.sh PYTHON VERSION VENV PROGRAM ARGS... - runs PROGRAM (of Python) with CMake VERSION, which pip installs into VENV.
set -u
python=$1 version=$2 venv=$3
shift 3

if [ "$("$venv/bin/cmake" --version 2>/dev/null | sed -n 's/^cmake version //p')" != "$version" ]; then
	mkdir -p "${venv%/*}"
	rm -rf "$venv"
	if ! { "$python" -m venv "$venv" && "$venv/bin/pip" --disable-pip-version-check --no-input --timeout 20 --retries 2 \
		install --only-binary :all: "cmake==$version"; } >"$venv.log" 2>&1; then
		cat "$venv.log"
		# A registry that answers "there is no such version" was reached: that is a failure.
		if grep -qE 'NewConnectionError|NameResolutionError|ConnectTimeoutError|ReadTimeoutError|ProxyError|ProtocolError|SSLError' "$venv.log"; then
			echo "skipped: PyPI cannot be reached: CMAKE $version WAS NOT TESTED" >&2
			exit 77
		fi
		echo "FAILED: pip could not install CMake $version"
		exit 1
	fi
fi
exec "$python" -B "$@" --cmake "$venv/bin/cmake"
