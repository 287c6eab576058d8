#!/usr/bin/env python3
"""The profile of OParl and the schemas of the specification judge each object alike.

usage: test-oparl-profile.py GOV

GOV_SHARED is a folder that holds the schemas with their examples and a council's records; without it the test
is skipped. Judged are the examples, the council's records, and both again with something changed in each, always
the same. The schemas are no JSON Schema as such and are read here by hand: what `"schema": "File.json"` says of
an embedded object, and the formats url, date and date-time.

Two things the text of the specification allows and its schemas do not: null for a member that is not required
(2.4), and a deleted object without the members that are (2.8). These alone may make a difference.
"""
import copy
import datetime
import json
import os
import pathlib
import random
import re
import subprocess
import sys
import tempfile

SKIPPED = 77
SEED = 20211129
MUTATIONS = 3000
TYPE = re.compile(r'https://schema\.oparl\.org/1\.1/(\w+)')

# Errors that the schemas know of; the others are of the text.
STRUCTURE = {'oparl-required-missing', 'oparl-wrong-type', 'oparl-not-a-url', 'oparl-id-not-url', 'oparl-date-malformed',
             'oparl-unknown-type', 'oparl-wrong-object', 'oparl-reference-embedded', 'oparl-version-unknown'}

KINDS = {
    'string': lambda value: isinstance(value, str),
    'integer': lambda value: isinstance(value, int) and not isinstance(value, bool),
    'boolean': lambda value: isinstance(value, bool),
    'array': lambda value: isinstance(value, list),
    'object': lambda value: isinstance(value, dict),
}

URL = re.compile(r"https?://(?![/?#:@])(?:[A-Za-z0-9._~:/?#\[\]@!$&'()*+,;=-]|%[0-9A-Fa-f]{2})+", re.I | re.A)
DATE_TIME = re.compile(r'(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(\.\d+)?(Z|[+-](0\d|1[0-3]):[0-5]\d|[+-]14:00)', re.A)


def is_moment(text, form):
    try:
        datetime.datetime.strptime(text, form)
    except ValueError:
        return False
    return True


def is_date_time(text):
    match = DATE_TIME.fullmatch(text)
    return bool(match) and not match[1].endswith(':60') and is_moment(match[1], '%Y-%m-%dT%H:%M:%S')


FORMATS = {
    'url': lambda text: bool(URL.fullmatch(text)),
    'date': lambda text: bool(re.fullmatch(r'\d{4}-\d\d-\d\d', text, re.A)) and is_moment(text, '%Y-%m-%d'),
    'date-time': is_date_time,
}


class Judge:
    """By the schemas; @strict: by them alone."""

    def __init__(self, schemas, strict=False):
        self.schemas, self.strict = schemas, strict
        self.verdicts = {}  # path of an object -> whether all is well

    def judge(self, thing, path='$', place=None):
        said = thing.get('type')
        name = place
        if name is None and isinstance(said, str) and TYPE.fullmatch(said):
            name = TYPE.fullmatch(said)[1]
        schema = self.schemas.get(name)
        if schema is None:
            self.verdicts[path] = False
            return
        self.verdicts[path] = True
        required = schema['required']
        if thing.get('deleted') is True and not self.strict:
            required = ['id', 'type']
        good = all(member in thing for member in required)
        for member, value in thing.items():
            rule = schema['properties'].get(member)
            if rule is None:
                continue
            if value is None and not self.strict:
                good &= member not in schema['required']
            else:
                good &= self.fits(rule, value, f'{path}.{member}')
        self.verdicts[path] = good

    def fits(self, rule, value, path):
        if not KINDS[rule['type']](value):
            return False
        if rule['type'] == 'array':
            return all([self.fits(rule['items'], item, f'{path}[{i}]') for i, item in enumerate(value)])
        if rule['type'] == 'object' and 'schema' in rule:
            self.judge(value, path, rule['schema'].removesuffix('.json'))
        if 'pattern' in rule and not re.search(rule['pattern'], value):
            return False
        return 'format' not in rule or FORMATS[rule['format']](value)


def judge(schemas, thing, strict=False):
    judged = Judge(schemas, strict)
    judged.judge(thing)
    return judged.verdicts


def owner(path, objects):
    """The object that a place is in, or is."""
    while path not in objects:
        path = re.sub(r"(\.\w+|\[\d+\]|\['.*'\])\Z", '', path)
    return path


def run_tool(tool, things):
    """For each thing: the issues in it."""
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder, 'things.ndjson')
        file.write_text(''.join(json.dumps(thing, ensure_ascii=False) + '\n' for thing in things), encoding='utf-8')
        done = subprocess.run([tool, 'check', '--profile', 'oparl', '--format', 'json', file], stdout=subprocess.PIPE,
                              check=False)
    assert done.returncode in (0, 1), done.returncode
    issues = [[] for _ in things]
    for issue in json.loads(done.stdout):
        issues[issue['line'] - 1].append(issue)
    return issues


def compare(schemas, tool, things):
    """Compares all verdicts; returns how many objects are good, how many not, and the tags that say so."""
    counts, seen = [0, 0], set()
    for thing, issues in zip(things, run_tool(tool, things)):
        expected = judge(schemas, thing)
        strict = judge(schemas, thing, strict=True)
        found = dict.fromkeys(expected, True)
        lenient = set()
        for issue in issues:
            at = owner(issue['path'], expected)
            if issue['tag'] in STRUCTURE:
                assert issue['severity'] == 'error', issue
                seen.add(issue['tag'])
                found[at] = False
            elif issue['tag'] == 'oparl-null-value':
                lenient.add(at)
        for path, good in expected.items():
            shown = json.dumps(thing, ensure_ascii=False)
            tags = [(issue['path'], issue['tag'], issue['message']) for issue in issues]
            assert found[path] == good, f'{path}: the schema says {good}, the profile {found[path]}\n{tags}\n{shown[:3000]}'
            if strict[path] != good:
                assert path in lenient or '"deleted": true' in shown, f'{path}: only the schema minds\n{shown[:3000]}'
            counts[good] += 1
    return counts[True], counts[False], seen


def objects_in(thing):
    """The objects of OParl in a thing, itself first."""
    yield thing
    for value in thing.values():
        for inner in value if isinstance(value, list) else [value]:
            if isinstance(inner, dict) and 'type' in inner and 'oparl' in str(inner['type']):
                yield from objects_in(inner)


VALUES = (None, True, False, 0, 7, -1, 1.5, 1e30, '', ' ', 'x', '2021-11-29', '2021-02-30', '2021-11-29T10:00:00',
          '2021-11-29T10:00:00+01:00', '2021-11-29T10:00:00.25Z', '2021-11-29T10:00:60Z', '2021-11-29t10:00:00z',
          'https://o.example/a', 'https://o.example/ü', 'http://', 'https://o.example/%zz', 'urn:x', [], {}, [None],
          ['x'], [1], ['https://o.example/a'], [{}], {'id': 'https://o.example/a'},
          {'id': 'https://o.example/a', 'type': 'https://schema.oparl.org/1.1/File', 'accessUrl': 'https://o.example/b'},
          {'id': 'https://o.example/a', 'type': 'https://schema.oparl.org/1.1/Location'})


def remove(chance, thing, schemas):
    del thing[chance.choice(list(thing))]


def replace(chance, thing, schemas):
    thing[chance.choice(list(thing))] = copy.deepcopy(chance.choice(VALUES))


def add(chance, thing, schemas):
    """A member that the type has, with any value."""
    said = TYPE.fullmatch(str(thing.get('type')))
    members = list(schemas[said[1]]['properties']) if said and said[1] in schemas else ['name']
    thing[chance.choice(members)] = copy.deepcopy(chance.choice(VALUES))


def add_unknown(chance, thing, schemas):
    thing[chance.choice(('titel', 'Maker:titel', 'Name', 'a.b', 'ü'))] = copy.deepcopy(chance.choice(VALUES))


def retype(chance, thing, schemas):
    thing['type'] = chance.choice([f'https://schema.oparl.org/1.1/{name}' for name in schemas] + [
        'http://schema.oparl.org/1.1/Paper', 'https://schema.oparl.org/1.2/Paper', 'https://schema.oparl.org/1.1/Papier',
        'Paper', '', 'https://schema.oparl.org/1.1/Paper '])


def change_text(chance, thing, schemas):
    member = chance.choice([name for name, value in thing.items() if isinstance(value, str)] or ['name'])
    text = str(thing.get(member, ''))
    at = chance.randrange(len(text) + 1)
    thing[member] = text[:at] + chance.choice(('', ' ', 'x', '-', '\\', '"', '\n', 'é', '%', '0', '/')) + text[at + chance.randrange(2):]


def wrap(chance, thing, schemas):
    """One in an array, or the array's first alone, or the id of an object."""
    member = chance.choice(list(thing))
    value = thing[member]
    if isinstance(value, list) and value:
        thing[member] = value[0]
    elif isinstance(value, dict) and 'id' in value:
        thing[member] = value['id']
    else:
        thing[member] = [value]


def delete(chance, thing, schemas):
    thing['deleted'] = chance.choice((True, False, 'true'))
    for member in chance.sample(list(thing), len(thing) // 2):
        del thing[member]


CHANGES = (remove, replace, replace, add, add, add_unknown, retype, change_text, change_text, wrap, delete)


def mutate(things, schemas):
    chance = random.Random(SEED)
    for _ in range(MUTATIONS):
        thing = copy.deepcopy(chance.choice(things))
        inner = chance.choice(list(objects_in(thing)))
        if inner:
            chance.choice(CHANGES)(chance, inner, schemas)
        if 'https://schema.oparl.org/1.0/' not in json.dumps(thing):  # which has other schemas
            yield thing


def read_corpus(folder):
    for path in sorted(folder.iterdir()):
        text = path.read_text(encoding='utf-8')
        if path.suffix == '.ndjson':
            yield from map(json.loads, text.splitlines())
        elif path.suffix == '.json':
            yield from json.loads(text)


def main(tool):
    shared = os.environ.get('GOV_SHARED')
    folder = pathlib.Path(shared, 'standards', 'oparl-1.1') if shared else None
    if folder is None or not folder.is_dir():
        print('skipped: GOV_SHARED names no folder with the schemas of OParl')
        return SKIPPED
    schemas = {path.stem: json.loads(path.read_text(encoding='utf-8')) for path in folder.glob('*.json')}
    examples = [json.loads(path.read_text(encoding='utf-8')) for path in sorted((folder / 'examples').glob('*.json'))]
    assert len(schemas) == 12 and len(examples) == 8

    good, bad, _ = compare(schemas, tool, examples)
    print(f'examples: {good} objects are as the schemas say, {bad} not')
    assert bad == 1  # the agenda item of the meeting has no order
    council = shared and pathlib.Path(shared, 'corpus', 'oparl-karlsruhe')
    records = list(read_corpus(council)) if council.is_dir() else []
    if records:
        good, bad, _ = compare(schemas, tool, records)
        print(f'council: {good} objects are as the schemas say, {bad} not')
        assert bad == 0
    good, bad, seen = compare(schemas, tool, list(mutate(examples * 20 + records[::10], schemas)))
    print(f'changed: {good} objects are as the schemas say, {bad} not')
    assert bad > MUTATIONS // 4 and seen == STRUCTURE, STRUCTURE - seen
    return 0


if __name__ == '__main__':
    sys.exit(main(sys.argv[1]))
