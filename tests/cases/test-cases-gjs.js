// The cases that all languages share, in gjs: usage test-cases-gjs.js CASES.
import Gio from 'gi://Gio';
import Gov from 'gi://Gov?version=1.0';
import System from 'system';

const nick = (words, value) =>
    Object.keys(words).find(key => words[key] === value).toLowerCase().replaceAll('_', '-');
const camel = name => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

function equal(found, expected) {
    if (found !== expected)
        throw new Error(`${found}, expected ${expected}`);
}

function fails({error: code, says}, body) {
    let caught = null;
    try {
        body();
    } catch (error) {
        caught = error;
    }
    equal(caught?.matches?.(Gov.error_quark(), Gov.Error[code.toUpperCase()]), true);
    equal(caught.message.includes(says), true);
}

const check = {
    read(its) {
        if (its.error)
            fails(its, () => Gov.Record.new_from_json(its.read, -1));
        else
            equal(Gov.Record.new_from_json(its.read, -1).to_json(false), its.write);
    },
    make(its) {
        const record = new Gov[its.make]();
        for (const [name, value] of Object.entries(its.set))
            record[camel(name)] = value;
        equal(record.to_json(false), its.write);
    },
    date(its) {
        if (its.error) {
            fails(its, () => Gov.Date.new_from_string(its.date));
            return;
        }
        const date = Gov.Date.new_from_string(its.date);
        equal(nick(Gov.DatePrecision, date.get_precision()), its.precision);
        equal(`${date.get_earliest()}`, its.earliest);
        equal(`${date.get_latest()}`, its.latest);
    },
    order(its) {
        const [first, second] = its.order.map(text => Gov.Date.new_from_string(text));
        equal(nick(Gov.Order, first.compare(second)), its.is);
    },
};

const [, bytes] = Gio.File.new_for_path(System.programArgs[0]).load_contents(null);
let passed = 0, failed = 0;
for (const its of JSON.parse(new TextDecoder().decode(bytes)).cases) {
    try {
        check[Object.keys(check).find(kind => kind in its)](its);
        passed++;
    } catch (error) {
        failed++;
        printerr(`FAILED ${its.name}: ${error}\n${error.stack}`);
    }
}
print(`${passed} passed, ${failed} failed`);
System.exit(failed > 0 ? 1 : 0);
