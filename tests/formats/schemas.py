"""What the schemas of OParl demand: required members, and the JSON type of each.

They are not JSON Schema as such ("schema": "File.json", "references"), so this is read by hand.
"""
import json
import re

from lossless import Number

KINDS = {
    'string': lambda v: isinstance(v, str) and not isinstance(v, Number),
    'integer': lambda v: isinstance(v, Number) and re.fullmatch(r'-?\d+', v) is not None,
    'boolean': lambda v: isinstance(v, bool),
    'array': lambda v: isinstance(v, list),
    'object': lambda v: isinstance(v, dict),
}


def load(folder):
    return {path.name: json.loads(path.read_text(encoding='utf-8')) for path in folder.glob('*.json')}


def faults(schemas, thing, path='$'):
    """What is wrong with an object of the type that it says, and with those inside."""
    name = str(thing.get('type', '')).rsplit('/', 1)[-1] + '.json'
    if name not in schemas:
        yield f'{path}.type'
        return
    schema = schemas[name]
    for member in schema['required']:
        if member not in thing and not thing.get('deleted'):
            yield f'{path}: no {member}'
    for member, found in thing.items():
        rule = schema['properties'].get(member)
        if rule:
            yield from faults_of_value(schemas, rule, found, f'{path}.{member}')


def faults_of_value(schemas, rule, found, path):
    if not KINDS[rule['type']](found):
        yield f'{path}: {rule["type"]} expected'
        return
    if 'pattern' in rule and not re.search(rule['pattern'], found):
        yield f'{path}: {found}'
    if rule['type'] == 'object' and 'schema' in rule:
        yield from faults(schemas, found, path)
    if rule['type'] == 'array':
        for i, item in enumerate(found):
            yield from faults_of_value(schemas, rule['items'], item, f'{path}[{i}]')
