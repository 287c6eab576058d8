#!/usr/bin/env python3
"""Rooms of libgov include only what the table in libgov/README.md allows.

usage: floors.py [--self-test | ROOT]

The first path element of each quoted include in libgov/ROOM/ is ROOM itself or
one that its row allows. Folders inside a room do not include their sisters. What
uses the library from outside (examples, bindings) includes libgov/gov.h alone.
"""
import pathlib
import re
import sys
import tempfile

ROW = re.compile(r'^\|\s*`(\w+)`\s*\|[^|]*\|([^|]*)\|\s*$', re.M)
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]+["<]([^">]+)[">]', re.M)
OUTSIDE = ('examples', 'bindings')


def read_plan(root):
    """room -> rooms it may include, from the table."""
    text = (root / 'libgov/README.md').read_text(encoding='utf-8')
    plan = {room: set(re.findall(r'\w+', may)) for room, may in ROW.findall(text)}
    for room, may in plan.items():
        for other in may - set(plan):
            raise SystemExit(f'libgov/README.md: {room} may include {other}, which is no room')
    return plan


def sources(folder):
    return sorted(p for p in folder.rglob('*') if p.suffix in ('.c', '.h') or p.name.endswith('.h.in'))


def includes(path):
    text = path.read_text(encoding='utf-8')
    for match in INCLUDE.finditer(text):
        yield text.count('\n', 0, match.start()) + 1, match[1]


def faults_inside(root, plan):
    library = root / 'libgov'
    for folder in sorted(p for p in library.iterdir() if p.is_dir()):
        if sources(folder) and folder.name not in plan:
            yield f'libgov/{folder.name}: a room without a row in libgov/README.md'
    for room, may in plan.items():
        for path in sources(library / room):
            inside = path.relative_to(library / room).parts[:-1]
            for line, target in includes(path):
                where = f'{path.relative_to(root)}:{line}'
                first, *rest = target.split('/')
                if first in plan and first != room and first not in may:
                    yield f'{where}: {room} may not include {target}'
                elif first == room and rest[1:] and tuple(rest[:1]) != inside[:1]:
                    yield f'{where}: {"/".join((room, *inside))} may not include {target}'
                elif target in ('gov.h', 'libgov/gov.h'):
                    yield f'{where}: gov.h is for users of the library'
                elif first not in plan and re.match(r'gov-', target) and not (path.parent / target).exists():
                    yield f'{where}: {target}: write the path from libgov/'


def faults_outside(root, plan):
    for folder in OUTSIDE:
        for path in sources(root / folder):
            for line, target in includes(path):
                private = target.endswith('-private.h') or target.split('/')[0] in plan
                if private or (target.startswith('libgov/') and target != 'libgov/gov.h'):
                    yield f'{path.relative_to(root)}:{line}: {folder} use libgov/gov.h alone, not {target}'


def check(root):
    plan = read_plan(root)
    if not plan:
        return ['libgov/README.md: no table of rooms']
    return [*faults_inside(root, plan), *faults_outside(root, plan)]


PLAN = '''
| room | what it does | may include |
| --- | --- | --- |
| `store` | keeps | records, base |
| `text` | reads | records, base |
| `records` | things | base |
| `base` | ground | |
'''


def self_test():
    def faults(**files):
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            for name, text in {'libgov/README.md': PLAN, **files}.items():
                (root / name).parent.mkdir(parents=True, exist_ok=True)
                (root / name).write_text(text)
            return check(root)

    good = {
        'libgov/base/gov-id.h': '#include <glib.h>\n',
        'libgov/records/gov-a.c': '#include "records/gov-a.h"\n#include "base/gov-id.h"\n#include <string.h>\n',
        'libgov/store/sqlite/gov-s.c': '#include "store/gov-store.h"\n#include "store/sqlite/gov-s.h"\n',
        'examples/a.c': '#include <libgov/gov.h>\n#include "table.h"\n',
    }
    found = faults(**good)
    assert not found, found
    bad = {
        'upwards': ('libgov/base/gov-id.c', '#include "records/gov-a.h"\n'),
        'sideways': ('libgov/text/gov-t.c', '#  include "store/gov-store.h"\n'),
        'a sister folder': ('libgov/store/sqlite/gov-s.c', '#include "store/postgresql/gov-p.h"\n'),
        'a room without a row': ('libgov/attic/gov-x.c', '\n'),
        'the umbrella': ('libgov/text/gov-t.c', '#include "gov.h"\n'),
        'no path': ('libgov/text/gov-t.c', '#include "gov-date.h"\n'),
        'an inner header from outside': ('examples/a.c', '#include "records/gov-a.h"\n'),
        'a private header from outside': ('examples/a.c', '#include <libgov/records/gov-a-private.h>\n'),
    }
    for what, (name, text) in bad.items():
        assert len(faults(**{**good, name: text})) == 1, f'{what}: not noticed'
    print(f'{len(bad) + 1} passed, 0 failed')


def main(arguments):
    if arguments == ['--self-test']:
        return self_test()
    root = pathlib.Path(arguments[0]) if arguments else pathlib.Path(__file__).resolve().parents[2]
    found = check(root)
    print('\n'.join(found) or 'ok')
    return bool(found)


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
