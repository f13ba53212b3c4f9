#!/bin/bash
# Puts nginx and Apache where ServerTests looks for them, unless this machine has them.
#
# Out of Debian's packages, and not installed: an installed server would start, and stay.
set -euo pipefail

servers=$(cd "$(dirname "$0")/../.." && pwd)/.build/servers

has() {
  local program
  for program in "$@"; do [ -x "$program" ] && return 0; done
  return 1
}

# Whether all the libraries of a program are there.
is_whole() {
  local libraries
  libraries=$(LD_LIBRARY_PATH=$(echo "$servers"/usr/lib/*-linux-gnu) ldd "$1" 2>/dev/null) || return 1
  [[ $libraries != *"not found"* ]]
}

# Takes the packages that there are out of those named.
take() {
  local package
  for package in "$@"; do apt-get download -qq "$package" 2>/dev/null || true; done
  for package in ./*.deb; do [ -e "$package" ] && dpkg-deb -x "$package" tree; done
}

missing=()
has /usr/sbin/nginx /usr/local/sbin/nginx "$servers/usr/sbin/nginx" || missing+=(nginx)
has /usr/sbin/apache2 /usr/sbin/httpd "$servers/usr/sbin/apache2" || missing+=(apache2)
[ ${#missing[@]} = 0 ] && exit 0

if ! command -v apt-get >/dev/null || ! command -v dpkg-deb >/dev/null; then
  echo "SKIPPED: there is no ${missing[*]} here, nor a Debian package of it to prove the rules for servers with" >&2
  exit 0
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
if ! apt-cache show apache2-bin >/dev/null 2>&1; then
  if [ "$(id -u)" = 0 ]; then apt-get update -qq; else sudo apt-get update -qq; fi || true
fi
mkdir -p tree/usr/sbin tree/usr/lib "$servers/usr"
for program in "${missing[@]}"; do
  if [ "$program" = nginx ]; then
    # Which of them holds the program differs between versions of the system.
    take nginx nginx-light
  else
    take apache2-bin $(apt-cache depends apache2-bin | sed -n 's/.*Depends: \(libapr\(util\)\?1\(t64\)\?\)$/\1/p')
  fi
done
cp -R tree/usr/sbin tree/usr/lib "$servers/usr"
for program in "${missing[@]}"; do
  if ! is_whole "$servers/usr/sbin/$program"; then
    rm -f "$servers/usr/sbin/$program"
    echo "SKIPPED: no Debian package gives a $program that runs here, to prove the rules for servers with" >&2
  fi
done
