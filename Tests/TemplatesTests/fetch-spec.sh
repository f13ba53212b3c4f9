#!/bin/bash
# Puts the cases of the Mustache specification where SpecificationTests looks for them.
#
# They are not ours, so they are not in this repository: Debian ships them inside a package.
set -euo pipefail

root=$(cd "$(dirname "$0")/../.." && pwd)
fixtures=$root/.build/fixtures/mustache
[ -e "$fixtures/sections.json" ] && exit 0

if ! command -v apt-get >/dev/null || ! command -v dpkg-deb >/dev/null; then
  echo "SKIPPED: the cases of the Mustache specification come from a Debian package" >&2
  exit 0
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
if ! apt-get download -qq r-cran-whisker 2>/dev/null; then
  if [ "$(id -u)" = 0 ]; then apt-get update -qq; else sudo apt-get update -qq; fi
  apt-get download -qq r-cran-whisker
fi
dpkg-deb -x r-cran-whisker_*.deb .
mkdir -p "$fixtures"
for section in comments delimiters interpolation inverted partials sections; do
  cp "usr/lib/R/site-library/whisker/specs/$section.json" "$fixtures/$section.json.new"
  mv "$fixtures/$section.json.new" "$fixtures/$section.json"
done
