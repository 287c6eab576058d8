#!/bin/bash
# The API reference can be made, nothing in it is undocumented, and each link leads somewhere.
#
# usage: docs.sh GIR [CONFIG]
#        docs.sh --self-test
#
# CONFIG is docs/libgov.toml unless it is named. Exit code 77, a skip, without gi-docgen.
set -uo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
config=$here/../../docs/libgov.toml
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

command -v gi-docgen > /dev/null || { echo 'gi-docgen is not installed'; exit 77; }

check ()
{
  gi-docgen check --quiet --fatal-warnings -C "$config" "$1" 2>&1 &&
    gi-docgen generate --quiet --fatal-warnings --no-namespace-dir -C "$config" \
      --content-dir "$(dirname "$config")" --output-dir "$folder/out" "$1" 2>&1 &&
    follow_links
}

# Between the pages that people wrote gi-docgen takes any link.
follow_links ()
{
  local page target lost=0
  for page in $(sed -n '/^content_files/,/^]/s/.*"\(.*\)\.md".*/\1.html/p' "$config"); do
    for target in $(grep -o 'href="[^":]*"' "$folder/out/$page" | cut -d'"' -f2); do
      [[ $target == \#* ]] && target=$page$target
      if [ ! -f "$folder/out/${target%%#*}" ] ||
        { [[ $target == *#?* ]] && ! grep -q "id=\"${target#*#}\"" "$folder/out/${target%%#*}"; }; then
        echo "$page: $target is not there"
        lost=1
      fi
    done
  done
  return $lost
}

# notices WORDS OLD NEW: what is said of a small GIR in which OLD became NEW.
notices ()
{
  printf 'Title: A page\n\n# A page\n\nSee [class@Item] and [it](class.Item.html).\n' | sed "s|$2|$3|" > "$folder/page.md"
  sed "s|$2|$3|; s|<doc>|<doc filename='a.c' line='1'>|" > "$folder/Gov-1.0.gir" <<'END'
<?xml version="1.0"?>
<repository version="1.2" xmlns="http://www.gtk.org/introspection/core/1.0"
  xmlns:c="http://www.gtk.org/introspection/c/1.0" xmlns:glib="http://www.gtk.org/introspection/glib/1.0">
<include name="GObject" version="2.0"/>
<namespace name="Gov" version="1.0" c:identifier-prefixes="Gov" c:symbol-prefixes="gov">
<class name="Item" c:symbol-prefix="item" c:type="GovItem" version="1.0" parent="GObject.Object"
  glib:type-name="GovItem" glib:get-type="gov_item_get_type"><doc>An item.</doc></class>
<function name="id_new" c:identifier="gov_id_new" version="1.0">
  <doc>Makes an id for [class@Item].</doc>
  <return-value transfer-ownership="full"><doc>the id</doc><type name="utf8" c:type="char*"/></return-value>
</function></namespace></repository>
END
  check "$folder/Gov-1.0.gir" > "$folder/log"
  if [ $? -eq $((${#1} > 0)) ] && [[ $(< "$folder/log") == *"$1"* ]]; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1)); echo "'$3' for '$2': not as expected"; cat "$folder/log"
  fi
}

if [ "${1:-}" = --self-test ]; then
  passed=0 failed=0
  sed '/^content_files/,/^]/c content_files = [\n  "page.md",\n]' "$config" > "$folder/libgov.toml"
  config=$folder/libgov.toml
  notices '' Item Item
  notices 'is not documented' '<doc>An item.</doc>' ''
  notices 'Thing' 'class@Item' 'class@Thing'
  notices 'Thing' 'See .class@Item' 'See [class@Thing'
  notices 'class.Thing.html is not there' 'class.Item.html' 'class.Thing.html'
  notices '#nowhere is not there' 'class.Item.html' '\#nowhere'
  echo "$passed passed, $failed failed"
  [ $failed -eq 0 ]
elif [ $# -eq 1 ] || [ $# -eq 2 ]; then
  config=${2:-$config}
  check "$1" && echo ok
else
  sed -n '2,/^set/{/^#/s/^# \?//p}' "$0" >&2
  exit 2
fi
