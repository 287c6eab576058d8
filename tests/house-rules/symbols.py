#!/usr/bin/env python3
"""Three lists name the same symbols: the library, its GIR, and the one checked in.

usage: symbols.py LIBRARY GIR LIST [--update]
       symbols.py --self-test

The library exports what is in LIST, no less and no more, and each of its symbols
is known to the GIR. --update writes LIST anew: for a new symbol, not to make a
lost one go unnoticed.
"""
import pathlib
import subprocess
import sys
import xml.etree.ElementTree as ET

C = '{http://www.gtk.org/introspection/c/1.0}'
CORE = '{http://www.gtk.org/introspection/core/1.0}'
GLIB = '{http://www.gtk.org/introspection/glib/1.0}'
HEADING = '# Symbols that libgov-1.so.0 exports. tests/house-rules/symbols.py --update writes this.\n'


def exported(library):
    lines = subprocess.run(['nm', '-D', '--defined-only', library], check=True,
                           capture_output=True, text=True).stdout.split('\n')
    return {line.split()[-1].split('@')[0] for line in lines if line.strip()}


def introspected(gir):
    found = set()
    for element in ET.parse(gir).iter():
        if element.tag in (CORE + 'function', CORE + 'method', CORE + 'constructor'):
            found.add(element.get(C + 'identifier'))
        found.add(element.get(GLIB + 'get-type'))
    return found - {None, 'intern'}


def compare(in_library, in_gir, in_list):
    for symbol in sorted(in_library | in_gir | in_list):
        if symbol in in_library and not symbol.startswith('gov_'):
            yield f'{symbol}: exported, but not called gov_*'
        elif symbol not in in_library:
            where = ' and '.join(w for w, s in (('the GIR', in_gir), ('the list', in_list)) if symbol in s)
            yield f'{symbol}: in {where}, but not exported by the library'
        elif symbol not in in_gir:
            yield f'{symbol}: exported, but not in the GIR'
        elif symbol not in in_list:
            yield f'{symbol}: exported, but not in the list (symbols.py --update, if it is meant)'


def self_test():
    symbols = {'gov_a_new', 'gov_a_get_type'}
    assert not list(compare(symbols, symbols, symbols))
    for extra, expected in (
        (({'other'}, {'other'}, {'other'}), 'other: exported, but not called gov_*'),
        (({'gov_b'}, set(), {'gov_b'}), 'gov_b: exported, but not in the GIR'),
        (({'gov_b'}, {'gov_b'}, set()), 'gov_b: exported, but not in the list (symbols.py --update, if it is meant)'),
        ((set(), {'gov_b'}, {'gov_b'}), 'gov_b: in the GIR and the list, but not exported by the library'),
        ((set(), {'gov_b'}, set()), 'gov_b: in the GIR, but not exported by the library'),
        ((set(), set(), {'gov_b'}), 'gov_b: in the list, but not exported by the library'),
    ):
        found = list(compare(*(symbols | more for more in extra)))
        assert found == [expected], found
    print('7 passed, 0 failed')


def main(arguments):
    if arguments == ['--self-test']:
        return self_test()
    update = '--update' in arguments
    arguments = [a for a in arguments if a != '--update']
    if len(arguments) != 3:
        sys.exit(__doc__.strip())
    library, gir, path = arguments
    path = pathlib.Path(path)
    in_library = exported(library)
    if update:
        path.write_text(HEADING + '\n'.join(sorted(in_library)) + '\n', encoding='utf-8')
    lines = path.read_text(encoding='utf-8').split('\n') if path.exists() else []
    in_list = {line for line in lines if line and not line.startswith('#')}
    found = list(compare(in_library, introspected(gir), in_list))
    print('\n'.join(found) or f'ok: {len(in_library)} symbols')
    return bool(found)


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
