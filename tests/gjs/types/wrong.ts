// Wrong uses, one a line that is marked: the types must find each of them, and nothing else.
import Gov from 'gi://Gov?version=1.0';

const meeting = new Gov.Meeting({ title: 'Council' });
meeting.titel = 'Council'; // wrong
meeting.title = 5; // wrong
meeting.start = new Date(); // wrong
meeting.startDate = '2024-01-15'; // wrong
meeting.status = 'held'; // wrong
new Gov.Meeting({ titel: 'Council' }); // wrong
const length: string = meeting.agenda.length; // wrong
meeting.agenda.length = 0; // wrong
const date: Date = meeting.start; // wrong
meeting.agenda.map((item: Gov.AgendaItem) => item.title); // wrong
Gov.Register.new_from_file(5); // wrong
const title: string = meeting.title; // wrong
for (const record of Gov.Register.new())
  print(record.agenda); // wrong

print(length, date, title);
