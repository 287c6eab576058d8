// Right uses: the types must let all of this pass.
import Gov from 'gi://Gov?version=1.0';
import Gio from 'gi://Gio?version=2.0';

const meeting = new Gov.Meeting({ title: 'Council', startDate: new Date('2024-01-15T10:00:00Z') });
meeting.plannedStart = Gov.Date.new_from_string('2024-01');
meeting.status = Gov.MeetingStatus.HELD;

const began: Date | null = meeting.startDate;
const text: string = meeting.start?.get_text() ?? 'unknown';
const first: Gov.AgendaItem | null = meeting.agenda.at(0);
const count: number = meeting.agenda.push({ title: 'Bridge' }) + meeting.agenda.length;
const titles: (string | null)[] = [...meeting.agenda].map((item: Gov.AgendaItem) => item.title);
const json: string = JSON.stringify(meeting.toJSON());

const register = Gov.Register.new_from_file('minutes.json');
for (const record of register)
  print(record.id, record.toJSON().type);

async function fetch(file: Gio.OutputStream): Promise<boolean> {
  const client = Gov.OparlClient.new('town-archive/1.0');
  return client.fetch_async('https://example.org/oparl', null, file, null);
}

print(began, text, first, count, titles, json, fetch);
