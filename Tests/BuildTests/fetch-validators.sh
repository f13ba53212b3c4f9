#!/bin/sh
# Puts the Python packages that judge the data for machines where OpenDataTests looks for them.
set -eu
cd "$(dirname "$0")/../.."
venv=.build/opendata
packages="rdflib==7.6.0 pyshacl==0.40.1 rocrate==0.16.0 frictionless==5.21.0 csvw==4.1.1 sectxt==0.9.8
jsonschema[format-nongpl]==4.26.0"
[ "$(cat "$venv/packages" 2>/dev/null)" = "$packages" ] && exit 0
[ -x "$venv/bin/pip" ] || python3 -m venv "$venv"
# shellcheck disable=SC2086
"$venv/bin/pip" install --quiet --disable-pip-version-check $packages
printf '%s\n' "$packages" > "$venv/packages"
