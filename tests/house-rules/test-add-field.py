#!/usr/bin/python3
"""Adding a field is six lines: adds one to a copy of the tree, and sees what comes of it.

usage: test-add-field.py ROOT

The lines are those that libgov/records/README.md shows. With them the field is a property, goes
to JSON and back, is in the schema, in differences and in the reference. Without the comment above
its row nothing is built at all.
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

CORE = '{http://www.gtk.org/introspection/core/1.0}'
COMMENT = re.compile(r' */\*\*.*?\*/\n', re.S)
OPTIONS = ['-Dtests=false', '-Dicu=disabled', '-Ddocs=disabled', '-Dvapi=disabled',
           '-Dintrospection=enabled', '-Dbuildtype=plain']

# What the field does, asked in another language: nobody told Python of it.
USE = '''
import json, sys, gi
gi.require_version('Gov', '1.0')
from gi.repository import Gov
words = sys.argv[1]

item = Gov.AgendaItem(title='The bridge')
assert item.props.FIELD is None and not item.has('FIELD')
item.props.FIELD = 'glad'
assert item.get_FIELD() == 'glad' and item.has('FIELD')

text = item.to_json(False)
assert json.loads(text)['FIELD'] == 'glad', text
back = Gov.Record.new_from_json(text, -1)
assert back.equal(item) and back.copy().get_FIELD() == 'glad'
assert not back.dup_kept_keys(), 'kept, and not held by a field'

back.set_FIELD('sad')
found = back.diff(item)
assert [(d.get_path(), d.get_before(), d.get_after()) for d in found] == [('FIELD', '"sad"', '"glad"')]

# It is published only once it is on the list of what is.
item.props.access = Gov.Access.PUBLIC
register = Gov.Register.new()
register.add(item)
published = json.loads(Gov.publish_register(register, Gov.Access.PUBLIC).to_json(False))['records']
assert published == [{'type': 'AgendaItem', 'id': item.get_id(), 'title': 'The bridge', 'access': 'public'}], published

schema = json.loads(Gov.schema_to_json(Gov.AgendaItem, False))
row = schema['$defs']['AgendaItem']['properties']['FIELD']
assert row['type'] == 'string' and row['description'] == words, row
'''


def read_lines(root):
    """The blocks of C of the README: row, accessors, prototypes."""
    readme = (root / 'libgov/records/README.md').read_text(encoding='utf-8')
    section = readme.split('## Add a field')[1].split('\n## ')[0]
    row, accessors, prototypes = re.findall(r'^```c\n(.*?)^```', section, re.M | re.S)
    return row, accessors, prototypes


def count(*blocks):
    return sum(bool(line.strip()) for block in blocks for line in COMMENT.sub('', block).split('\n'))


def copy_tree(root, target):
    """What git knows or would know; the whole folder where there is no git."""
    listing = subprocess.run(['git', '-C', root, 'ls-files', '-z', '--cached', '--others', '--exclude-standard'],
                             capture_output=True)
    if listing.returncode != 0:
        shutil.copytree(root, target, ignore=shutil.ignore_patterns('_*', '.git', '__pycache__'))
        return
    for name in filter(None, listing.stdout.decode().split('\0')):
        if (root / name).is_file():
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(root / name, target / name)


def insert(path, before, lines):
    """Puts lines before the first place where @before begins a line."""
    text = path.read_text(encoding='utf-8')
    at = re.search('^' + re.escape(before), text, re.M).start()
    path.write_text(text[:at] + lines + text[at:], encoding='utf-8')


def run(*command, env=None):
    return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=env)


def build(build_folder):
    return run('ninja', '-C', build_folder, 'libgov/Gov-1.0.typelib')


def squeeze(text):
    return ' '.join((text or '').split())


def check_reference(gir, field, words):
    """The GIR is what the reference is made of."""
    item = next(c for c in ET.parse(gir).iter(CORE + 'class') if c.get('name') == 'AgendaItem')
    docs = {(e.tag, e.get('name')): squeeze(e.findtext(CORE + 'doc')) for e in item}
    assert docs[CORE + 'property', field] == words
    for name in ('get_' + field, 'set_' + field):
        assert words in docs[CORE + 'method', name], f'{name}: {docs[CORE + "method", name]}'
    getter = next(e for e in item if e.get('name') == 'get_' + field)
    assert getter.find(CORE + 'return-value').get('nullable') == '1'
    assert squeeze(getter.findtext(f'{CORE}return-value/{CORE}doc'))


def check_use(build_folder, field, words):
    env = {**os.environ, 'LD_LIBRARY_PATH': f'{build_folder}/libgov', 'GI_TYPELIB_PATH': f'{build_folder}/libgov'}
    env.pop('PYTHONPATH', None)  # by introspection alone
    used = run(sys.executable, '-c', USE.replace('FIELD', field), words, env=env)
    assert used.returncode == 0, used.stdout


def check_unlisted(tree, build_folder, field):
    """A field that nobody put on the list of what is published, nor denied there, is named."""
    script = ("import gi; gi.require_version('Gov', '1.0'); from gi.repository import Gov; "
              "print(Gov.schema_to_json(Gov.Register, False))")
    env = {**os.environ, 'LD_LIBRARY_PATH': f'{build_folder}/libgov', 'GI_TYPELIB_PATH': f'{build_folder}/libgov'}
    env.pop('PYTHONPATH', None)
    schema = tree / 'schema.json'
    schema.write_text(run(sys.executable, '-c', script, env=env).stdout, encoding='utf-8')
    said = run(sys.executable, tree / 'tests/store/public-fields.py', schema, tree / 'libgov/store/public.fields')
    assert said.stdout == f'AgendaItem.{field}: neither listed nor denied\n' and said.returncode == 1, said.stdout


def test(root, tree):
    row, accessors, prototypes = read_lines(root)
    field = re.search(r'GOV_FIELD_STRING \("(\w+)"', row)[1]
    words = squeeze(re.search(r':\n +\*\n(.*?)\n +\*\n', row, re.S)[1].replace('*', ''))
    assert count(row, accessors, prototypes) == 6, 'not six lines'

    copy_tree(root, tree)
    table, header = (tree / f'libgov/records/gov-agenda-item.{suffix}' for suffix in 'ch')
    assert f'"{field}"' not in table.read_text(encoding='utf-8'), f'{field}: there already'
    build_folder = tree / '_build'
    made = run('meson', 'setup', build_folder, tree, *OPTIONS)
    assert made.returncode == 0, made.stdout

    # First without the comment: that must not build.
    comment, bare_row = COMMENT.match(row)[0], COMMENT.sub('', row)
    insert(table, '};', bare_row)
    with table.open('a', encoding='utf-8') as file:
        file.write(accessors)
    insert(header, 'G_END_DECLS', prototypes)
    made = build(build_folder)
    assert made.returncode != 0 and f'"{field}": no comment above the row' in made.stdout, made.stdout

    insert(table, bare_row, comment)
    made = build(build_folder)
    assert made.returncode == 0, made.stdout[-4000:]
    check_reference(build_folder / 'libgov/Gov-1.0.gir', field, words)
    check_use(build_folder, field, words)
    check_unlisted(tree, build_folder, field)


def main(arguments):
    if len(arguments) != 1:
        print(__doc__.strip(), file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as folder:
        test(pathlib.Path(arguments[0]).resolve(), pathlib.Path(folder) / 'tree')
    print('2 passed, 0 failed')
    return 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
