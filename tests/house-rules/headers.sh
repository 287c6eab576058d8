#!/bin/bash
# Each public header of libgov can be included alone, in C and in C++.
#
# usage: headers.sh SOURCE_ROOT BUILD_ROOT
#        headers.sh --self-test
#
# No public header includes a private one, and gov.h includes them all.
set -uo pipefail
shopt -s globstar nullglob

warnings='-Wall -Wextra -Werror -Wno-unused-parameter'
packages='gio-2.0 json-glib-1.0'
trap 'rm -rf "${root:-}"' EXIT

# compiles LANGUAGE COMPILER STANDARD HEADER
compiles ()
{
  # shellcheck disable=SC2086
  printf '#include <%s>\nint gov_nothing;\n' "$4" |
    $2 -x "$1" -std="$3" -fsyntax-only $warnings $flags "${paths[@]}" - ||
    { echo "$4: cannot be included alone in $1"; return 1; }
}

check ()
{
  source=$1 build=$2 bad=0
  paths=(-I "$source/libgov" -I "$build/libgov" -I "$source" -I "$build")
  flags=$(pkg-config --cflags $packages) || return 1
  mapfile -t headers < <(
    for file in "$source"/libgov/**/*.h "$build"/libgov/**/*.h; do
      file=${file#"$source/libgov/"}
      [[ $file == *-private.h ]] || echo "${file#"$build/libgov/"}"
    done | sort -u)
  # shellcheck disable=SC2086
  included=$(echo '#include <gov.h>' | ${CC:-cc} -x c -MM $flags "${paths[@]}" - | tr '\\\n' '  ')
  for header in "${headers[@]}"; do
    compiles c "${CC:-cc}" c11 "$header" || bad=1
    compiles c++ "${CXX:-c++}" c++11 "$header" || bad=1
    for file in "$source/libgov/$header" "$build/libgov/$header"; do
      [ -f "$file" ] || continue
      ! grep -n '^ *# *include.*-private\.h' "$file" || { echo "$header: includes a private header"; bad=1; }
    done
    [[ $included == *"/$header "* ]] || { echo "$header: not included by gov.h"; bad=1; }
  done
  compiles c "${CC:-cc}" c11 libgov/gov.h || bad=1
  [ $bad -ne 0 ] || echo "ok: ${#headers[@]} headers"
  return $bad
}

# write PATH TEXT, inside the folder of the self-test.
write ()
{
  mkdir -p "$(dirname "$root/$1")"
  printf '#pragma once\n%s\n' "$2" > "$root/$1"
}

# notices WHAT HEADER-TEXT GOV.H-TEXT MESSAGE
notices ()
{
  local output
  write libgov/base/gov-a.h "$2"
  write libgov/gov.h "$3"
  output=$(check "$root" "$root/_build" 2>&1)
  if [ $? -eq $(($# == 4)) ] && [[ $output == *"${4:-ok}"* ]]; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1)); printf '%s: not as expected\n%s\n' "$1" "$output"
  fi
}

self_test ()
{
  root=$(mktemp -d) passed=0 failed=0
  local all='#include "base/gov-a.h"'
  write libgov/base/gov-b-private.h ''
  notices 'a good header' 'int gov_a (int b);' "$all"
  notices 'a C++ keyword' 'int gov_a (int class);' "$all" 'cannot be included alone in c++'
  notices 'a missing include' 'int gov_a (gsize b);' "$all" 'base/gov-a.h: cannot be included alone in c'
  notices 'a private header' '#include "base/gov-b-private.h"' "$all" 'includes a private header'
  notices 'a forgotten header' 'int gov_a (int b);' '' 'base/gov-a.h: not included by gov.h'
  echo "$passed passed, $failed failed"
  [ $failed -eq 0 ]
}

case $# in
  1) [ "$1" = --self-test ] && self_test ;;
  2) check "$(cd "$1" && pwd)" "$(cd "$2" && pwd)" ;;
  *) sed -n '2,/^set/{/^#/s/^# \?//p}' "$0" >&2; exit 2 ;;
esac
