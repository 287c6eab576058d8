#!/usr/bin/env python3
"""Turns the records of a report, native JSON on standard input, into the lists that the scorer of annotated
reports compares, JSON on standard output."""

import json
import sys

URGENCIES = {'short-term': 'short-term', 'as-soon-as-possible': 'asap', 'immediately': 'asap'}


def place(record):
    """Where a record was read first: its exact words and its range of characters."""
    for evidence in record.get('evidence', []):
        if 'start' in evidence and 'end' in evidence:
            return {'evidence': evidence.get('exact', ''), 'span': [evidence['start'], evidence['end']]}
    return {}


def label(ref):
    return ref if isinstance(ref, str) else ref.get('label') or ref.get('id')


def labels(*refs):
    return [label(ref) for ref in refs if ref]


def due(deadline):
    """The date as EDTF, else the word for what the deadline hangs on."""
    if not deadline:
        return None
    if 'date' in deadline:
        return deadline['date']
    if deadline.get('anchorKind') == 'next-occurrence':
        return 'next-meeting'
    if deadline.get('anchorKind') == 'event':
        return 'after-event' if deadline.get('polarity') == 'after' else 'before-event'
    return URGENCIES.get(deadline.get('urgency'))


def decision(record):
    return {'text': record.get('text', ''), 'who': labels(record.get('by'), *record.get('jointlyWith', [])), **place(record)}


def action(record):
    return {'what': record.get('text', ''), 'who': labels(*record.get('assignees', [])), 'due': due(record.get('due')), **place(record)}


def statement(record):
    return {'who': labels(record.get('speaker'), *record.get('jointlyWith', [])), 'stance': record.get('stance'), **place(record)}


KINDS = {'decisions': decision, 'actions': action, 'statements': statement}


def cited(record):
    """Names of the documents and bodies that a record speaks of."""
    for key in ('cites', 'papers', 'about'):
        yield from labels(*record.get(key, []))
    for relation in record.get('relatedPapers', []):
        yield from labels(relation.get('target'))


def holders(meeting):
    """The meeting and its agenda items, nested ones too: whatever holds decisions, actions and statements."""
    yield meeting
    for item in meeting.get('agenda', []) + meeting.get('items', []):
        yield from holders(item)


def convert(register):
    result = {kind: [] for kind in ('meetings', 'agenda_items', 'participants', 'references', *KINDS)}
    names = {}
    for record in register['records']:
        if record['type'] == 'Paper':
            names.update((name, None) for name in cited(record))
        if record['type'] == 'Organization':
            names[record['name']] = None
        if record['type'] != 'Meeting':
            continue
        result['meetings'].append({'date': record.get('start') or record.get('plannedStart')})
        result['participants'] += [{'name': p.get('label', ''), **place(p)} for p in record.get('participants', [])]
        for holder in holders(record):
            if holder['type'] == 'AgendaItem':
                result['agenda_items'].append({'title': holder['title'], **place(holder)})
            for kind, make in KINDS.items():
                for found in holder.get(kind, []):
                    result[kind].append(make(found))
                    names.update((name, None) for name in cited(found))
    result['references'] = [{'name': name} for name in names]
    return result


if __name__ == '__main__':
    json.dump(convert(json.load(sys.stdin)), sys.stdout, ensure_ascii=False, indent=1)
