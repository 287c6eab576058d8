// The package for Node.js: what its users do, rightly and wrongly.
//
// usage: test-gov.mjs PACKAGE CASES     in an environment that names the library's folder
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

const [, , folder, casesFile] = process.argv;

const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'gov-'));
process.on('exit', () => fs.rmSync(temporary, { recursive: true }));

// Packed and unpacked as npm does, beside the packages that it needs.
const modules = path.join(process.env.GOV_NODE_PACKAGES, 'node_modules');
const installed = path.join(modules, 'libgov');
const [{ filename, files: packed }] = JSON.parse(execFileSync('npm', ['pack', '--json', folder], {
  encoding: 'utf8',
  cwd: temporary,
}));
fs.rmSync(installed, { recursive: true, force: true });
fs.mkdirSync(installed);
execFileSync('tar', ['xzf', path.join(temporary, filename), '--strip-components=1', '-C', installed]);
const { default: Gov, Meeting, GovError } = await import(pathToFileURL(path.join(installed, 'index.mjs')));

const nick = (words, value) =>
  Object.keys(words).find(key => words[key] === value).toLowerCase().replaceAll('_', '-');
const camel = name => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

function fails(call, code) {
  let caught;
  assert.throws(call, error => {
    caught = error;
    return error instanceof GovError;
  });
  assert.equal(caught.domain, 'gov-error-quark');
  assert.equal(caught.code, code, caught.message);
  assert.ok(caught.matches(Gov.Error, code));
  return caught;
}

const check = {
  read(its) {
    if (its.error) {
      const error = fails(() => Gov.Record.newFromJson(its.read, -1), Gov.Error[its.error.toUpperCase()]);
      assert.ok(error.message.includes(its.says), error.message);
    } else {
      assert.equal(Gov.Record.newFromJson(its.read, -1).toJson(false), its.write);
    }
  },
  make(its) {
    const record = new Gov[its.make]();
    for (const [name, value] of Object.entries(its.set))
      record[camel(name)] = value;
    assert.equal(record.toJson(false), its.write);
  },
  date(its) {
    if (its.error) {
      fails(() => Gov.Date.newFromString(its.date), Gov.Error[its.error.toUpperCase()]);
      return;
    }
    const date = Gov.Date.newFromString(its.date);
    assert.equal(nick(Gov.DatePrecision, date.getPrecision()), its.precision);
    assert.equal(`${date.getEarliest()}`, its.earliest);
    assert.equal(`${date.getLatest()}`, its.latest);
  },
  order(its) {
    const [first, second] = its.order.map(text => Gov.Date.newFromString(text));
    assert.equal(nick(Gov.Order, first.compare(second)), its.is);
  },
};

test('cases', async t => {
  for (const its of JSON.parse(fs.readFileSync(casesFile, 'utf8')).cases)
    await t.test(its.name, () => check[Object.keys(check).find(kind => kind in its)](its));
});

test('a record is made of plain values', () => {
  const meeting = new Meeting('Council', {
    plannedStart: new Date(Date.UTC(2024, 0, 15, 9, 30)),
    start: '2024-01-15',
    status: 'in-progress',
    agenda: [{ title: 'Bridge', actions: [{ text: 'Ask.', due: 'in March', assignees: ['the clerk'], priority: 3 }] }],
  });
  assert.deepEqual(JSON.parse(JSON.stringify(meeting)), {
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
        assignees: [{ label: 'the clerk' }],
        due: { type: 'Deadline', text: 'in March' },
        priority: 3,
      }],
    }],
  });
  assert.ok(meeting instanceof Meeting && meeting instanceof Gov.Record);
  assert.ok(meeting.agenda.at(0) instanceof Gov.AgendaItem);
  assert.equal(meeting.agenda.at(0).actions.at(-1).priority, 3);
  assert.throws(() => new Meeting({ titel: 'Council' }), /Meeting has no property "titel"/);
});

test('dates beside those of JavaScript', () => {
  const meeting = new Meeting({ start: '2024-01-15' });
  assert.deepEqual(meeting.startDate, new Date('2024-01-15T00:00:00Z'));
  meeting.startDate = new Date('2024-02-29T10:00:00Z');
  assert.equal(`${meeting.start}`, '2024-02-29T10:00:00.000Z');
  assert.equal(meeting.start.getText(), '2024-02-29T10:00:00.000Z');
  assert.ok(meeting.start < Gov.Date.newFromString('2024-03'));
  assert.ok(!(meeting.start > Gov.Date.newFromString('2024-03')));
  meeting.start = null;
  assert.equal(meeting.toJson(false), '{"type":"Meeting"}');
  fails(() => (meeting.start = 'next Tuesday'), Gov.Error.SYNTAX);
  assert.throws(() => (meeting.status = 'hled'), /"hled" is none of .*held/);
});

test('a whole list, or nothing of it', () => {
  const meeting = new Meeting({ agenda: [{ title: 'a' }, { title: 'b' }] });
  meeting.agenda = [...meeting.agenda].reverse();
  assert.deepEqual([...meeting.agenda].map(item => item.title), ['b', 'a']);
  fails(() => (meeting.agenda = [{ title: 'c' }, new Gov.Person()]), Gov.Error.INVALID);
  assert.deepEqual([...meeting.agenda].map(item => item.title), ['b', 'a']);
  fails(() => new Meeting().agenda.append(meeting.agenda.at(0)), Gov.Error.CONFLICT);
  assert.equal(meeting.agenda.push({ title: 'd' }), 3);
});

test('registers and files', () => {
  const file = path.join(temporary, 'register.json');
  const register = Gov.Register.new();
  register.add(new Meeting('Council', { id: 'urn:x' }));
  register.save(file);
  const again = Gov.Register.newFromFile(file);
  assert.deepEqual([...again].map(record => record.title), ['Council']);
  assert.equal(again.length, 1);
  assert.equal(again.lookup('urn:x').title, 'Council');
  assert.throws(() => Gov.Register.newFromFile(path.join(temporary, 'none')), error =>
    !(error instanceof GovError) && /No such file/.test(error.message));
});

test('what ends later is a promise, and fails as it should', async () => {
  const client = Gov.OparlClient.new('libgov-tests');
  const { default: gi } = await import(pathToFileURL(path.join(modules, 'node-gtk/lib/index.js')));
  const stream = gi.require('Gio', '2.0').MemoryOutputStream.newResizable();
  await assert.rejects(client.fetchAsync('no address at all', null, stream), error => {
    assert.ok(error instanceof GovError, String(error));
    return true;
  });
});

const run = program => spawnSync(process.execPath, ['--input-type=module', '-e', program], {
  cwd: process.env.GOV_NODE_PACKAGES,
  encoding: 'utf8',
  timeout: 60_000,
});

test('a program ends when its work is done', () => {
  const { status, stdout, stderr } = run(
    'import { Meeting } from "libgov"; console.log(new Meeting("Council").title)');
  assert.deepEqual([status, stdout], [0, 'Council\n'], stderr);
});

test('where there is no library, the error says what to do', () => {
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', 'import "libgov"'], {
    cwd: process.env.GOV_NODE_PACKAGES,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, GI_TYPELIB_PATH: temporary, LIBGOV_NATIVE: temporary },
  });
  assert.notEqual(status, 0);
  assert.match(stderr, /gir1\.2-gov-1\.0.*LIBGOV_NATIVE/s);
});

test('the example says what it says in every language', () => {
  const root = process.env.GOV_SOURCE_ROOT, samples = path.join(root, 'tests/examples');
  const example = path.join(process.env.GOV_NODE_PACKAGES, 'open-actions.mjs');
  fs.copyFileSync(path.join(root, 'examples/node/open-actions.mjs'), example);
  assert.equal(execFileSync(process.execPath, [example, '2024-03', path.join(samples, 'open-actions.json')], {
    encoding: 'utf8',
  }), fs.readFileSync(path.join(samples, 'open-actions.txt'), 'utf8'));
});

// A program of a page, the file that it reads, and what the page says that it prints.
function readPage(page) {
  const text = fs.readFileSync(path.join(process.env.GOV_SOURCE_ROOT, page), 'utf8');
  const block = (language, from = 0) => {
    const start = text.indexOf(`\`\`\`${language}\n`, from);
    assert.notEqual(start, -1, `${page}: ${language}`);
    const end = text.indexOf('\n```', start);
    return { text: text.slice(text.indexOf('\n', start) + 1, end + 1), end };
  };
  const program = block(page.endsWith('README.md') ? 'js' : 'mjs');
  return { program: program.text, prints: block('text', program.end).text, file: () => block('json').text };
}

for (const page of ['docs/getting-started.md', 'bindings/node/README.md']) {
  test(`the program of ${page}`, () => {
    const { program, prints, file } = readPage(page);
    const folder = fs.mkdtempSync(path.join(process.env.GOV_NODE_PACKAGES, 'page-'));
    if (program.includes('minutes.json'))
      fs.writeFileSync(path.join(folder, 'minutes.json'), file());
    fs.writeFileSync(path.join(folder, 'program.mjs'), program);
    const output = execFileSync(process.execPath, ['program.mjs'], { cwd: folder, encoding: 'utf8' });
    fs.rmSync(folder, { recursive: true });
    assert.equal(output, prints);
  });
}

test('the types', async t => {
  const here = path.dirname(process.argv[1]);
  const check = name => {
    const work = fs.mkdtempSync(path.join(process.env.GOV_NODE_PACKAGES, 'check-'));
    fs.copyFileSync(path.join(here, name), path.join(work, name));
    fs.writeFileSync(path.join(work, 'package.json'), '{"type":"module"}');
    fs.writeFileSync(path.join(work, 'tsconfig.json'), JSON.stringify({
      compilerOptions: {
        strict: true, skipLibCheck: false, noEmit: true, module: 'nodenext', moduleResolution: 'nodenext',
        target: 'es2022', lib: ['es2022'], types: [],
      },
      files: [name],
    }));
    const { stdout } = spawnSync(process.execPath, [path.join(modules, 'typescript/bin/tsc'), '-p', work], {
      encoding: 'utf8',
    });
    fs.rmSync(work, { recursive: true });
    return stdout.split('\n').filter(line => /error TS/.test(line))
      .map(line => Number(/\((\d+),\d+\): error/.exec(line)?.[1] ?? assert.fail(line)));
  };

  await t.test('right uses pass', () => assert.deepEqual(check('right.ts'), []));
  await t.test('each wrong use is found, and nothing else', () => {
    const marked = fs.readFileSync(path.join(here, 'wrong.ts'), 'utf8').split('\n')
      .flatMap((line, i) => /; \/\/ wrong$/.test(line) ? [i + 1] : []);
    assert.ok(marked.length > 10);
    assert.deepEqual(check('wrong.ts'), marked);
  });
});

test('npm packs what is needed, and no more', () => {
  assert.deepEqual(packed.map(file => file.path).sort(),
    ['README.md', 'index.d.ts', 'index.mjs', 'package.json', 'tables.json']);
});
