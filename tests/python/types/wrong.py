"""Wrong uses: a type checker finds each line that ends in a mark, and no other. Never run."""
import datetime

import gi

gi.require_version('Gov', '1.0')
from gi.repository import Gov  # noqa: E402

meeting = Gov.Meeting('Council')
register = Gov.Register([meeting])

meeting.titel  # wrong
meeting.titel = 'x'  # wrong
meeting.title = 3  # wrong
meeting.start = 2024  # wrong
meeting.status = 'finished'  # wrong
meeting.agenda = [3]  # wrong
meeting.agenda.append(Gov.Person('Ada'))  # wrong
meeting.body = 'an id or a label?'  # wrong
meeting.quorum = 'three'  # wrong
meeting.keywords = 3  # wrong
Gov.Meeting('Council', 'Village')  # wrong
Gov.Meeting(titel='x')  # wrong
Gov.Meeting(start=3)  # wrong
Gov.Metting()  # wrong
Gov.Date([])  # wrong
length: int = meeting.title  # wrong
day: datetime.date = Gov.Date('2024').to_date()  # wrong
meeting.start.year  # wrong
meeting.agenda[0].text  # wrong
meeting.get_titel()  # wrong
register.save(3)  # wrong
register.list(3)  # wrong
register.add('x')  # wrong
register.new_from_file()  # wrong
register.list(Gov.Action)[0].titel  # wrong
Gov.Action(due=3)  # wrong
Gov.Location(latitude=[])  # wrong
Gov.Ref(name='x')  # wrong
Gov.check_record('x')  # wrong
Gov.Query(wrods='bridge')  # wrong
Gov.Issue().message = 'x'  # wrong
