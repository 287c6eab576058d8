// Records from JavaScript: built, written, read back, and used wrongly.
import Gio from 'gi://Gio';
import GLib from 'gi://GLib';
import GObject from 'gi://GObject';
import Gov from 'gi://Gov?version=1.0';
import GovTest from 'gi://GovTest?version=1.0';
import System from 'system';

GovTest.watch();

let passed = 0, failed = 0;

function test(name, body) {
    try {
        body();
        passed++;
    } catch (error) {
        failed++;
        printerr(`FAILED ${name}: ${error}\n${error.stack}`);
    }
}

function equal(found, expected) {
    if (JSON.stringify(found) !== JSON.stringify(expected))
        throw new Error(`${JSON.stringify(found)}, expected ${JSON.stringify(expected)}`);
}

function throws(body, code) {
    try {
        body();
    } catch (error) {
        if (error.matches?.(Gov.error_quark(), code))
            return error;
        throw error;
    }
    throw new Error('nothing was thrown');
}

test('properties', () => {
    const meeting = new Gov.Meeting({title: 'Council', public: false});
    meeting.title = 'Raad – één';
    equal(meeting.toJSON(), {type: 'Meeting', title: 'Raad – één', public: false});
});

test('lists', () => {
    const meeting = new Gov.Meeting();
    meeting.agenda.append(new Gov.AgendaItem({title: 'a'}));
    meeting.agenda.append(new Gov.AgendaItem({title: 'b'}));
    equal([...meeting.agenda].map(item => item.title), ['a', 'b']);
    equal(meeting.agenda.length, 2);
    equal(meeting.agenda.at(-1).title, 'b');
    throws(() => meeting.agenda.append(new Gov.Person()), Gov.Error.INVALID);
    throws(() => new Gov.Meeting().agenda.append(meeting.agenda.at(0)), Gov.Error.CONFLICT);
    equal(meeting.agenda.length, 2);
});

test('lossless', () => {
    const text = '{"type":"Meeting","agenda":[],"title":null,"x":1.50}';
    equal(Gov.Record.new_from_json(text, -1).to_json(false), text);
});

test('errors', () => {
    const error = throws(() => Gov.Record.new_from_json('{"type":"Meeting","title":5}', -1), Gov.Error.INVALID);
    equal(error.message.includes('$.title: string expected, number found'), true);
    throws(() => Gov.Date.new_from_string('next Tuesday'), Gov.Error.SYNTAX);
});

test('what a record is made of', () => {
    const meeting = new Gov.Meeting('Council', {
        start: '2024-01-15',
        status: 'in-progress',
        plannedStart: new Date(Date.UTC(2024, 0, 15, 9, 30)),
        agenda: [{title: 'Bridge', actions: [{text: 'Ask.', due: 'in March', assignees: ['the clerk']}]}],
    });
    equal(meeting, {
        type: 'Meeting',
        title: 'Council',
        status: 'in-progress',
        plannedStart: '2024-01-15T09:30:00.000Z',
        start: '2024-01-15',
        agenda: [{
            type: 'AgendaItem',
            title: 'Bridge',
            actions: [{
                type: 'Action',
                text: 'Ask.',
                assignees: [{label: 'the clerk'}],
                due: {type: 'Deadline', text: 'in March'},
            }],
        }],
    });
    equal(meeting.holder, undefined);
    equal(meeting.agenda.at(0).get_holder() === meeting, true);
});

test('dates beside those of JavaScript', () => {
    const meeting = new Gov.Meeting({start: '2024-01-15'});
    equal(meeting.startDate, new Date('2024-01-15T00:00:00Z'));
    meeting.startDate = new Date('2024-02-29T10:00:00Z');
    equal(`${meeting.start}`, '2024-02-29T10:00:00.000Z');
    equal(meeting.start < Gov.Date.new_from_string('2024-03'), true);
    equal(meeting.start > Gov.Date.new_from_string('2024-03'), false);
    equal(Gov.Date.new_from_string('../2024').toDate(), null);
    meeting.start = null;
    equal([meeting.start, meeting.startDate], [null, null]);
    throws(() => (meeting.start = 'next Tuesday'), Gov.Error.SYNTAX);
});

test('every word of every property', () => {
    let words = 0;
    for (const name of Gov.Record.type_dup_names()) {
        const record = new Gov[name]();
        for (const pspec of GObject.Object.list_properties.call(Gov[name])) {
            if (!GObject.type_is_a(pspec.value_type, GObject.type_from_name('GEnum')))
                continue;
            const values = Object.entries(Gov[pspec.value_type.name.slice(3)]);
            for (const [key, value] of values.filter(([, number]) => typeof number === 'number' && number > 0)) {
                const word = key.toLowerCase().replaceAll('_', '-');
                record[pspec.name] = word;
                equal([record[pspec.name], record.dup_text(pspec.name)], [value, word]);
                words++;
            }
        }
    }
    equal(words > 300, true);
    const action = new Gov.Action({status: 'done'});
    try {
        action.status = 'dnoe';
    } catch (error) {
        equal(error instanceof TypeError && error.message.includes('"dnoe" is none of') &&
            error.message.includes('done'), true);
    }
    equal(action.status, Gov.ActionStatus.DONE);
});

test('a whole list', () => {
    const meeting = new Gov.Meeting({agenda: [{title: 'a'}, {title: 'b'}]});
    meeting.agenda = [...meeting.agenda].reverse();
    equal([...meeting.agenda].map(item => item.title), ['b', 'a']);
    throws(() => (meeting.agenda = [{title: 'c'}, new Gov.Person()]), Gov.Error.INVALID);
    equal([...meeting.agenda].map(item => item.title), ['b', 'a']);
    equal(meeting.agenda.push({title: 'd'}, {title: 'e'}), 4);
    equal(meeting.agenda, [...meeting.agenda]);
});

test('the old way to import', () => {
    equal(imports.gi.Gov === Gov, true);
});

test('list outlives its record', () => {
    let meeting = Gov.Record.new_from_json('{"type":"Meeting","agenda":[{"title":"a"}]}', -1);
    const agenda = meeting.agenda;
    meeting = null;
    System.gc();
    equal(agenda.at(0).title, 'a');
});

test('example', () => {
    const folder = GLib.dir_make_tmp('gov-XXXXXX');
    const path = GLib.build_filenamev([folder, 'register.json']);
    const script = `${GLib.getenv('GOV_SOURCE_ROOT')}/examples/gjs/meeting.js`;
    const run = Gio.Subprocess.new(['gjs', '-m', script, path], Gio.SubprocessFlags.STDOUT_PIPE);
    const [, output] = run.communicate_utf8(null, null);
    equal(output,
        '2024-01-15 Village council\n' +
        '  4. The bridge at the mill\n' +
        '     decided: The bridge stays closed for now.\n' +
        '     action: Ask three firms what a repair costs. (the clerk, in February)\n');
    equal(Gov.Register.new_from_file(path).list(Gov.Action.$gtype).length, 1);
    GLib.unlink(path);
    GLib.rmdir(folder);
});

// What was made is let go of at the latest when the main loop comes round.
function collect() {
    for (let i = 0; i < 20 && GovTest.count_live() > 0; i++) {
        System.gc();
        while (GLib.MainContext.default().iteration(false))
            ;
    }
}

test('nothing is left alive', () => {
    let control = new Gov.Meeting({title: 'a'});
    if (GovTest.count_live() === 0)
        throw new Error(`not counted: ${control}`);
    control = null;
    collect();
    equal(GovTest.dup_live(), []);
});

print(`${passed} passed, ${failed} failed`);
System.exit(failed > 0 ? 1 : 0);
