// Right uses: the types must let all of this pass.
import Gov, { Meeting, GovError } from 'libgov';

const meeting = new Meeting('Council', { start: new Date(), status: 'held', agenda: [{ title: 'Bridge' }] });
meeting.plannedStart = '2024-01';
meeting.status = Gov.MeetingStatus.HELD;
meeting.agenda = [{ title: 'Bridge' }];

const began: Date | null = meeting.startDate;
const text: string = meeting.start?.getText() ?? 'unknown';
const first: Gov.AgendaItem | null = meeting.agenda.at(0);
const count: number = meeting.agenda.push({ title: 'Mill' }) + meeting.agenda.length;
const titles: (string | null)[] = [...meeting.agenda].map((item: Gov.AgendaItem) => item.title);

export async function fetch(stream: unknown): Promise<void> {
  try {
    await Gov.OparlClient.new('town-archive/1.0').fetchAsync('https://example.org/oparl', null, stream);
  } catch (error) {
    if (error instanceof GovError && error.code === Gov.Error.SYNTAX)
      return;
    throw error;
  }
}

export { began, text, first, count, titles };
