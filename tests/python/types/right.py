"""Right uses: a type checker has nothing to say, and the program runs to its end."""
import datetime
import pathlib
import tempfile

import gi

gi.require_version('Gov', '1.0')
from gi.repository import Gov  # noqa: E402

meeting = Gov.Meeting('Council', start=datetime.date(2024, 1, 15), status='held', keywords=['bridge'],
                      agenda=['Opening', Gov.AgendaItem('The bridge', decisions=['It stays closed.'])])
meeting.end = '2024-01-16'
meeting.end = datetime.datetime(2024, 1, 16, 22, 30)
meeting.public = True
meeting.public = None
meeting.body = Gov.Ref('urn:example:council')
meeting.body = {'id': 'urn:example:council'}
meeting.agenda = [*meeting.agenda, 'Closing']
meeting.agenda.append(Gov.AgendaItem('Another'))
meeting.agenda.extend(['More'])
del meeting.agenda[-1]
title: 'str | None' = meeting.agenda[0].title
titles: 'list[str | None]' = [item.title for item in meeting.agenda[1:]]
start = meeting.start
if start is not None:
    year: 'int | None' = start.year
    day: 'datetime.date | None' = start.to_date()
    print(start < Gov.Date('2025'), start.precision == Gov.DatePrecision.DAY, f'{meeting.status}')

action = Gov.Action('Ask three firms', due='in February', assignees=[Gov.Ref(label='the clerk')], priority=1)
action.due = datetime.date(2024, 2, 1)
due = action.due
if due is not None:
    date = due.date
    print(date.latest if date is not None else None, due.is_overdue('2025'))
place = Gov.Location('Mill', latitude=51.5)
latitude: 'str | None' = place.latitude

register = Gov.Register([meeting, action])
with tempfile.TemporaryDirectory() as folder:
    path = pathlib.Path(folder) / 'x.json'
    register.save(path)
    again: Gov.Register = Gov.Register.new_from_file(path)
    try:
        Gov.Register.new_from_file(path / 'no')
    except OSError as error:
        print(type(error).__name__)
for item in register.list(Gov.AgendaItem):
    print(item.title, item['title'])
for record in register:
    print(record.get_type_name())
text: str = register[0].to_json(pretty=True)
rows: 'list[dict[str, object]]' = register.to_records('action', ['text', 'due.date'])
view: memoryview = register.list(Gov.Action).buffer('priority')
try:
    Gov.Meeting.from_dict({'title': 3})
except Gov.InvalidError as error:
    print(error.message, error.matches(Gov.error_quark(), Gov.Error.INVALID))
except Gov.Error as error:
    raise SystemExit(str(error))
match meeting:
    case Gov.Meeting(about):
        print(about)
for issue in Gov.check_register(register):
    print(issue)


async def work() -> None:
    store: Gov.Store = await Gov.Store.open_async('sqlite::memory:')
    async with store.transaction(author='the clerk') as changes:
        changes.put(meeting)
    back: Gov.Record = await store.get_async('1', 'public')
    print(back)
    print(len(await store.find_async(Gov.Query('bridge', due_before='2025', open=True), 'public')))


with Gov.Store.open('sqlite::memory:') as store:
    with store.transaction('the clerk') as changes:
        changes.put(action)
