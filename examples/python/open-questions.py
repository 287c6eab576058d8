#!/usr/bin/python3
"""Lists the questions that nobody has answered yet, by who has to, as CSV.

usage: open-questions.py FILE...    files of OParl: papers, and as far as there are, meetings and organizations

A question is answered if a file or paper beside it is an answer by its name or kind, or if an agenda
item that treated it has a result.
"""
import csv
import sys

import gi

gi.require_version('Gov', '1.0')
from gi.repository import GLib, Gov  # noqa: E402

ANSWERS = ('antwort', 'stellungnahme')


def read(paths):
    """The records of all files, so that those of one file can name those of another."""
    everything = Gov.Register.new()
    for path in paths:
        with open(path, 'rb') as file:
            part = Gov.Format.find('oparl').read(GLib.Bytes.new(file.read()), path)
        for record in list(part):
            part.remove(record)
            everything.add(record)
    return everything


def is_answered(register, question):
    files = [question.main_file, *question.files]
    if any(word in (file.name or '').lower() for file in files if file for word in ANSWERS):
        return True
    related = [register.resolve(relation.target) for relation in question.related_papers]
    if any(paper and paper.kind == Gov.PaperKind.ANSWER for paper in related):
        return True
    items = [register.resolve(c.agenda_item) for c in question.consultations if c.agenda_item]
    return any(item and item.result for item in items)


def rows(register):
    for paper in register.list(Gov.Paper):
        if paper.kind != Gov.PaperKind.QUESTION or is_answered(register, paper):
            continue
        for ref in [*paper.under_direction_of] or [None]:
            organization = ref and register.resolve(ref)
            name = organization.name if organization else ref.id if ref else ''
            yield name, str(paper.date or ''), paper.reference, paper.title


out = csv.writer(sys.stdout, lineterminator='\n')
out.writerow(['organization', 'date', 'reference', 'question'])
out.writerows(sorted(rows(read(sys.argv[1:]))))
