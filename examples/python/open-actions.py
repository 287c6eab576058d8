#!/usr/bin/python3
"""usage: open-actions.py DATE FILE

Lists what has to be done before a date, and by whom, out of a file of records.
"""
import sys

import gi

gi.require_version('Gov', '1.0')
from gi.repository import GLib, Gov  # noqa: E402

if len(sys.argv) != 3:
    sys.exit(__doc__.partition('\n')[0])
try:
    before, records = Gov.Date(sys.argv[1]), Gov.Register.new_from_file(sys.argv[2])
except GLib.Error as error:
    sys.exit(error.message)
for action in records.list(Gov.Action):
    due = action.due and action.due.date
    if due and action.is_open() == Gov.Answer.YES and due < before:
        who = action.assignees[0].label if action.assignees else 'nobody'
        print(f'{due}  {who}: {action.text}')
