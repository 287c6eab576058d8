#!/usr/bin/env python3
"""Fills in what gov-overrides.d.ts says of each date: usage make-types.py GIR TEMPLATE OUTPUT."""
import pathlib
import sys
import xml.etree.ElementTree as ElementTree

CORE = '{http://www.gtk.org/introspection/core/1.0}'


def camel(name):
    first, *rest = name.split('-')
    return first + ''.join(word.capitalize() for word in rest)


def date_properties(gir):
    """type -> names of its properties that are dates."""
    for record in ElementTree.parse(gir).iter(CORE + 'class'):
        dates = [prop.get('name') for prop in record.findall(CORE + 'property')
                 if prop.find(f'{CORE}type[@name="Date"]') is not None and prop.get('writable') == '1']
        if dates:
            yield record.get('name'), dates


def main(gir, template, output):
    lines = []
    for record, dates in date_properties(gir):
        members = ''.join(f'\n      {camel(name)}Date: globalThis.Date | null;' for name in dates)
        lines.append(f'    interface {record} {{{members}\n    }}')
        lines.append(f'    namespace {record} {{\n      interface ConstructorProps {{'
                     + members.replace('\n', '\n  ') + '\n      }\n    }')
    text = pathlib.Path(template).read_text(encoding='utf-8')
    pathlib.Path(output).write_text(text.replace('@DATES@', '\n'.join(lines)), encoding='utf-8')


if __name__ == '__main__':
    main(*sys.argv[1:])
