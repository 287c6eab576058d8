"""Holds docs/coverage.md to the library: what it names exists, and what exists it names.

Where $GOV_SHARED has the tables of the standards, each of their rows must have one on the page.
"""
import json
import os
import pathlib
import re
import sys

import gi

gi.require_version('Gov', '1.0')
from gi.repository import Gov  # noqa: E402

ROOT = pathlib.Path(os.environ.get('GOV_SOURCE_ROOT') or pathlib.Path(__file__).resolve().parents[2])
OWN = 'Our own fields'
ASKED = 'What users ask for'  # tells of fields that stand elsewhere on the page


def read_fields():
    """All fields as "Type.key"; those of every record type as "Record.key"."""
    definitions = json.loads(Gov.schema_to_json(Gov.Register, False))['$defs']
    base = {'type', *definitions['Record']['properties']}
    types = {name: set(schema['properties']) - base for name, schema in definitions.items()
             if schema.get('properties', {}).get('type', {}).get('const') == name and name != 'Register'}
    assert len(types) >= 38, sorted(types)
    return {f'Record.{key}' for key in base} | {f'{name}.{key}' for name, keys in types.items() for key in keys}


def read_sections(page):
    """title -> rows, each a list of cells."""
    sections, title = {}, None
    for line in page.split('\n'):
        if line.startswith('## '):
            title = line[3:]
            sections[title] = []
        elif title and line.startswith('|') and not line.startswith('| ---'):
            sections[title].append([cell.strip() for cell in line.strip('|').split('|')])
    return {title: rows[1:] for title, rows in sections.items() if rows}


def read_stated(folder):
    """field -> needs whose sample states it."""
    stated = {}

    def walk(value, need):
        if isinstance(value, dict):
            for key, inner in value.items():
                stated.setdefault(f'{value.get("type")}.{key}', set()).add(need)
                stated.setdefault(f'Record.{key}', set()).add(need)
                walk(inner, need)
        elif isinstance(value, list):
            for inner in value:
                walk(inner, need)

    for path in folder.glob('N*.json'):
        walk(json.loads(path.read_text(encoding='utf-8')), f'N{int(path.stem[1:])}')
    return stated


def named(cell):
    return re.findall(r'`(\w+\.\w+)`', cell)


def faults(page, fields, stated):
    sections = read_sections(page)
    seen, own, asked = set(), set(), set()
    for title, rows in sections.items():
        if title == OWN:
            continue
        for name, cell, reason in rows:
            (asked if title == ASKED else seen).update(named(cell))
            if cell == '—' and not reason:
                yield f'{title}: {name}: neither a field nor a reason'
            elif cell != '—' and re.sub(r'`\w+\.\w+`', '', cell).strip(', '):
                yield f'{title}: {name}: not a list of fields: {cell}'
            elif cell != '—' and not named(cell):
                yield f'{title}: {name}: no field, and no dash'
    for cell, why in sections.get(OWN, []):
        own.update(named(cell))
        if not why:
            yield f'{OWN}: {cell}: serves nothing'
        needs = re.match(r'N\d+(?:, N\d+)*', why)
        for need in needs[0].split(', ') if needs else []:
            if not all(need in stated.get(field, ()) for field in named(cell)):
                yield f'{OWN}: {cell}: the sample of {need} does not state it'
    yield from (f'{field}: no such field' for field in sorted((seen | own | asked) - fields))
    yield from (f'{field}: in no row, and not among our own fields' for field in sorted(fields - seen - own))
    yield from (f'{field}: among our own fields, and a standard has it' for field in sorted(seen & own))


def faults_of_rows(page, standards):
    """Sections that have another number of rows than the table of the same number there."""
    theirs, number = {}, None
    for line in standards.split('\n'):
        if match := re.match(r'#+ (\S+?)\.? ', line):
            number = match[1] if re.match(r'## 1\.|# 6\. ', line) else None
        elif number and line.startswith('| ') and not line.startswith(('| Field', '| # ')):
            theirs[number] = theirs.get(number, 0) + 1
    ours = {'6' if title == ASKED else title.split()[0]: len(rows)
            for title, rows in read_sections(page).items() if title != OWN}
    for number in sorted(ours.keys() | theirs.keys()):
        if ours.get(number, 0) != theirs.get(number, 0):
            yield f'section {number}: {ours.get(number, 0)} rows, and the standards have {theirs.get(number, 0)}'


def controls(page):
    """Pages with one fault each."""
    yield page.replace('`Meeting.plannedStart`', '`Meeting.plannedBegin`')
    yield page.replace('`Meeting.plannedEnd`', '—')
    yield page.replace('`Meeting.plannedEnd`', '')
    yield page.replace('`Meeting.plannedEnd`', 'the end as planned')
    yield page.replace('`Vote.method`, `Record.note`, `Ballot.delegatedFrom`', '`Vote.manner`')
    yield page.replace('| `Action.extent` | N20 |\n', '')
    yield page.replace('| `Action.extent` | N20 |', '| `Action.extent` | |')
    yield page.replace('| `Action.extent` | N20 |', '| `Action.extent` | N1 |')


def main():
    page = (ROOT / 'docs/coverage.md').read_text(encoding='utf-8')
    fields, stated = read_fields(), read_stated(ROOT / 'tests/samples/needs')
    passed = failed = skipped = 0

    def judge(good, lines):
        nonlocal passed, failed
        passed, failed = passed + good, failed + (not good)
        if not good:
            print('\n'.join(lines), file=sys.stderr)

    found = list(faults(page, fields, stated))
    judge(not found, found)
    for number, control in enumerate(controls(page), 1):
        judge(control != page and any(faults(control, fields, stated)), [f'control {number} was not noticed'])

    standards = pathlib.Path(os.environ.get('GOV_SHARED') or 'none', 'reference/standards.md')
    if standards.is_file():
        found = list(faults_of_rows(page, standards.read_text(encoding='utf-8')))
        judge(not found, found)
    else:
        skipped += 1
    print(f'{passed} passed, {failed} failed, {skipped} skipped')
    return failed > 0


if __name__ == '__main__':
    sys.exit(main())
