#!/usr/bin/python3
"""Writes down a meeting with an agenda, a decision and an action, reads it back and lists it."""
import sys

import gi

gi.require_version('Gov', '1.0')
from gi.repository import Gov  # noqa: E402

path = sys.argv[1]

item = Gov.AgendaItem(title='The bridge at the mill', number='4')
item.decisions.append(Gov.Decision(text='The bridge stays closed for now.', outcome=Gov.DecisionOutcome.ADOPTED))
action = Gov.Action(text='Ask three firms what a repair costs.', assignees=[Gov.Ref.new(None, 'the clerk')])
action.due = Gov.Deadline(text='in February', date='2024-02')
item.actions.append(action)

register = Gov.Register.new()
register.add(Gov.Meeting(title='Village council', start='2024-01-15', agenda=[item]))
register.save(path)

back = Gov.Register.new_from_file(path)
for meeting in back.list(Gov.Meeting):
    print(meeting.start, meeting.title)
    for item in meeting.agenda:
        print(f'  {item.number}. {item.title}')
        for decision in item.decisions:
            print(f'     decided: {decision.text}')
        for action in item.actions:
            who = ', '.join(ref.label for ref in action.assignees)
            print(f'     action: {action.text} ({who}, {action.due.text})')
