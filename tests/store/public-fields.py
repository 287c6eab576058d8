#!/usr/bin/env python3
"""Every field of every type of record is on the list of what is published, or denied there.

usage: public-fields.py SCHEMA LIST
       public-fields.py --self-test

SCHEMA is the JSON Schema of libgov, LIST is store/public.fields.
"""
import collections
import json
import sys

NOT_FIELDS = {'type', 'kept'}  # the first of every record; the other holds what is never published
WITHOUT_SCHEMA = {'OtherRecord': {'type'}}


def read_types(schema):
    """type -> its own fields; those of every record are in "Record"."""
    types = {name: set(row['properties']) - NOT_FIELDS
             for name, row in schema['$defs'].items()
             if 'properties' in row and name not in ('Register', 'AnyRecord', 'Ref')}
    return {**types, **WITHOUT_SCHEMA}


def read_list(text):
    """type -> the words that stand after it."""
    listed = collections.defaultdict(list)
    for line in text.splitlines():
        if line and not line.startswith('#'):
            words = line.split()
            if not line[0].isspace():
                name, *words = words
            listed[name] += words
    return listed


def faults(schema, text):
    types, listed = read_types(schema), read_list(text)
    for name in sorted(set(listed) - set(types)):
        yield f'{name}: there is no such type'
    for name, fields in types.items():
        words = [word.lstrip('-') for word in listed[name]]
        shared = set() if name == 'Record' else types['Record']
        for field in sorted(fields - set(words)):
            yield f'{name}.{field}: neither listed nor denied'
        for field in sorted(set(words) - fields - shared):
            yield f'{name}.{field}: there is no such field'
        for field in sorted({word for word in words if words.count(word) > 1}):
            yield f'{name}.{field}: named twice'


def self_test():
    schema = {'$defs': {'Record': {'properties': {'id': {}, 'note': {}}}, 'A': {'properties': {'type': {}, 'x': {}, 'y': {}}},
                        'Words': {'anyOf': []}}}
    rest = '\nOtherRecord -type\n'
    good = '# A list.\nRecord id -note\nA x\n  -y -id' + rest
    assert not list(faults(schema, good)), list(faults(schema, good))
    for text, expected in (('Record id -note\nA x' + rest, 'A.y: neither'),
                           ('Record id\nA x y' + rest, 'Record.note: neither'),
                           ('Record id note\nA x y z' + rest, 'A.z: there is no such field'),
                           ('Record id note\nA x -x y' + rest, 'A.x: named twice'),
                           ('Record id note\nA x y\nB' + rest, 'B: there is no such type')):
        found = list(faults(schema, text))
        assert len(found) == 1 and found[0].startswith(expected), (text, found)
    print('6 passed, 0 failed')


def main(arguments):
    if arguments == ['--self-test']:
        return self_test()
    if len(arguments) != 2:
        sys.exit(__doc__.strip())
    with open(arguments[0], encoding='utf-8') as schema, open(arguments[1], encoding='utf-8') as text:
        found = list(faults(json.load(schema), text.read()))
    print('\n'.join(found) or 'ok')
    return bool(found)


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
