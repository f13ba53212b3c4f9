#!/bin/sh
# Puts the Python packages jsonschema and PyYAML where the tests of the JSON Schema and of SARIF look
# for them.
set -eu
cd "$(dirname "$0")/../.."
venv=.build/jsonschema
# The extra of jsonschema checks addresses, too.
if [ -x "$venv/bin/python" ] && "$venv/bin/python" -c 'import jsonschema, rfc3986_validator, yaml' 2>/dev/null
then exit 0; fi
[ -x "$venv/bin/pip" ] || python3 -m venv "$venv"
"$venv/bin/pip" install --quiet --disable-pip-version-check "jsonschema[format-nongpl]==4.26.0" "PyYAML>=6,<7"
