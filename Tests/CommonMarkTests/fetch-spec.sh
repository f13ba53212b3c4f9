#!/bin/sh
# Puts the 652 examples of CommonMark 0.30 into .build/fixtures/commonmark.json.
#
# They come from a package, because they are not ours to copy. Later versions of that package hold
# the examples of 0.31, which libcmark 0.30.2 does not pass; the checksum tells them apart.
set -eu
cd "$(dirname "$0")/../.."
fixture=.build/fixtures/commonmark.json
checksum=ae6129f3ce3caf4f99cf4f9a5ad3558a309652b5b887171013e2bf0797289b98
matches() {
  python3 -c 'import hashlib, sys
sys.exit(hashlib.sha256(open(sys.argv[1], "rb").read()).hexdigest() != sys.argv[2])' "$1" "$checksum"
}
if [ -f "$fixture" ] && matches "$fixture"; then exit 0; fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m pip download --quiet --disable-pip-version-check --no-deps --no-binary :all: \
  --dest "$work" mistune==3.0.2
tar -xzf "$work/mistune-3.0.2.tar.gz" -C "$work"
found="$work/mistune-3.0.2/tests/fixtures/commonmark.json"
matches "$found" || { echo "These are not the examples of CommonMark 0.30." >&2; exit 1; }
mkdir -p .build/fixtures
mv "$found" "$fixture"
