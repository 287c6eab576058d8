// Records from JavaScript: built, written, read back, and used wrongly.
import Gio from 'gi://Gio';
import GLib from 'gi://GLib';
import GObject from 'gi://GObject';
import Gov from 'gi://Gov?version=1.0';
import System from 'system';

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

print(`${passed} passed, ${failed} failed`);
System.exit(failed > 0 ? 1 : 0);
