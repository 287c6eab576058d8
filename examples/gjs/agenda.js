#!/usr/bin/gjs -m
// Writes the agenda of a meeting as Markdown.
//
// usage: agenda.js MEETING FILE...    the id of a meeting, and files of OParl: meetings and papers
import Gio from 'gi://Gio';
import Gov from 'gi://Gov?version=1.0';
import System from 'system';

// The records of all files, so that those of one file can name those of another.
function read(paths) {
    const register = Gov.Register.new();
    for (const path of paths) {
        const [bytes] = Gio.File.new_for_path(path).load_bytes(null);
        const part = Gov.Format.find('oparl').read(bytes, path);
        for (const record of [...part]) {
            part.remove(record);
            register.add(record);
        }
    }
    return register;
}

// The paper that an item is about: the item names a consultation, and that is part of the paper.
function paperOf(register, item) {
    const consultation = item.consultation && register.resolve(item.consultation);
    return consultation?.paper ? register.resolve(consultation.paper) : consultation?.get_holder();
}

// What Markdown would take for its own.
const plain = text => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#]/g, '\\$&');

function* lines(register, meeting) {
    yield `# ${plain(meeting.title ?? 'Meeting')}`;
    const start = meeting.start ?? meeting.planned_start;
    yield '';
    yield [start, meeting.location?.description].filter(part => part).map(part => plain(`${part}`)).join(', ');
    yield '';
    for (const item of meeting.agenda) {
        const hidden = item.has('public') && !item.public;
        yield `- **${plain(item.number ?? '')}** ${plain(item.title ?? '')}${hidden ? ' (not public)' : ''}`;
        const paper = paperOf(register, item);
        if (paper)
            yield `  - paper ${plain(paper.reference ?? '')}: ${plain(paper.title ?? '')}`;
        if (item.result)
            yield `  - result: ${plain(item.result)}`;
    }
}

const [id, ...paths] = System.programArgs;
const register = read(paths);
const meeting = register.lookup(id);
if (!(meeting instanceof Gov.Meeting)) {
    printerr(`there is no meeting ${id}`);
    System.exit(1);
}
print([...lines(register, meeting)].join('\n'));
