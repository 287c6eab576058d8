// Wrong uses, one a line that is marked: the types must find each of them, and nothing else.
import Gov, { Meeting } from 'libgov';

const meeting = new Meeting('Council');
meeting.titel = 'Council'; // wrong
meeting.title = 5; // wrong
meeting.start = 2024; // wrong
meeting.public = 'yes'; // wrong
new Meeting({ titel: 'Council' }); // wrong
new Meeting(5); // wrong
meeting.agenda.length = 0; // wrong
const length: string = meeting.agenda.length; // wrong
const date: Date = meeting.start; // wrong
meeting.agenda.map((item: Gov.AgendaItem) => item.title); // wrong
Gov.Register.newFromFile(5); // wrong
const title: string = meeting.title; // wrong
for (const record of Gov.Register.new())
  String(record.agenda); // wrong

export { length, date, title };
