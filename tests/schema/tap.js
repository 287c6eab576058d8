// Tests that print TAP, and what those of the schema share.
'use strict';
const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const { createRequire } = require('node:module');
const path = require('node:path');

const ROOT = path.resolve(__dirname, '../..');
const SCHEMA = path.join(ROOT, 'libgov/records/schema');

const cases = [];
exports.test = (name, run) => cases.push({ name, run });

exports.runAll = async () => {
  console.log(`1..${cases.length}`);
  let n = 0;
  for (const { name, run } of cases) {
    try {
      await run();
      console.log(`ok ${++n} ${name}`);
    } catch (error) {
      console.log(`not ok ${++n} ${name}`);
      console.log(String(error.stack ?? error).slice(0, 4000).replace(/^/gm, '# '));
      process.exitCode = 1;
    }
  }
};

// Packages lie below the build folder, not beside this file.
exports.package = createRequire(path.join(process.env.GOV_NODE_PACKAGES, 'package.json'));

const readJson = file => JSON.parse(fs.readFileSync(file, 'utf8'));
exports.schema = readJson(path.join(SCHEMA, 'gov-1.0.schema.json'));
exports.context = readJson(path.join(SCHEMA, 'gov-1.0.context.jsonld'))['@context'];

// What the library says: see helper.c.
const helper = process.argv[2];
exports.all = () => JSON.parse(execFileSync(helper, ['all'], { maxBuffer: 1 << 28 }));
exports.judge = records =>
  execFileSync(helper, ['judge'], { input: records.map(r => JSON.stringify(r) + '\n').join(''), maxBuffer: 1 << 28 })
    .toString().trimEnd().split('\n');

const files = (folder, suffix) =>
  fs.existsSync(folder) ? fs.readdirSync(folder).filter(f => f.endsWith(suffix)).sort().map(f => path.join(folder, f)) : [];

// Whether it says so: other files of tests lie beside the registers.
const isNative = ({ document, lines }) =>
  lines !== undefined || Array.isArray(document) || typeof document.type === 'string';

// The registers in native JSON under tests/samples: { name, document } or { name, lines }.
exports.samples = () => {
  const folder = path.join(ROOT, 'tests/samples');
  const name = file => path.relative(ROOT, file);
  return [
    ...[...files(folder, '.json'), ...files(path.join(folder, 'needs'), '.json')]
      .map(file => ({ name: name(file), document: readJson(file) })),
    ...[...files(folder, '.ndjson'), ...files(path.join(folder, 'needs'), '.ndjson')]
      .map(file => ({
        name: name(file),
        lines: fs.readFileSync(file, 'utf8').split('\n').filter(line => line.trim()).map(line => JSON.parse(line)),
      })),
  ].filter(isNative);
};

// All records of a sample that stand at the top.
exports.recordsOf = sample => sample.lines ?? (Array.isArray(sample.document) ? sample.document
  : sample.document.type === 'Register' ? sample.document.records : [sample.document]);
