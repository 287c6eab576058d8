// The TypeScript types: right uses pass, and each wrong one is found where it stands.
//
// usage: test-types.js FOLDER-OF-GIR GOV-OVERRIDES.d.ts
'use strict';
const assert = require('node:assert');
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { test } = require('node:test');

const [girFolder, additions] = process.argv.slice(2);
const packages = process.env.GOV_NODE_PACKAGES;
const types = path.join(packages, 'types');

function run(program, args) {
  const done = spawnSync(process.execPath, [path.join(packages, 'node_modules', program), ...args], {
    cwd: packages,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  assert.ok(!done.error, String(done.error));
  return done;
}

// line numbers at which strict TypeScript finds something wrong
function findFaults(source, withAdditions) {
  const folder = fs.mkdtempSync(path.join(packages, 'check-'));
  const files = [path.join(types, 'index.d.ts'), path.join(types, 'gov-1.0.d.ts'), source];
  const config = path.join(folder, 'tsconfig.json');

  fs.writeFileSync(config, JSON.stringify({
    compilerOptions: {
      strict: true, skipLibCheck: false, noEmit: true, module: 'esnext', moduleResolution: 'bundler',
      target: 'es2022', lib: ['es2022'], types: [],
    },
    files: withAdditions ? [...files, additions] : files,
  }));
  const { stdout } = run('typescript/bin/tsc', ['-p', folder, '--pretty', 'false']);
  fs.rmSync(folder, { recursive: true });
  return stdout.split('\n').filter(line => /error TS/.test(line)).map(line => {
    const [, file, number] = /^(.*)\((\d+),\d+\): error/.exec(line) ?? assert.fail(line);
    assert.equal(path.basename(file), path.basename(source), line);
    return Number(number);
  });
}

const markedLines = source => fs.readFileSync(source, 'utf8').split('\n')
  .flatMap((line, i) => /; \/\/ wrong$/.test(line) ? [i + 1] : []);

test('types', async t => {
  fs.rmSync(types, { recursive: true, force: true });
  const made = run('@ts-for-gir/cli/bin/ts-for-gir',
    ['generate', 'Gov-1.0', '-g', girFolder, '-g', '/usr/share/gir-1.0', '-o', types, '--ignoreVersionConflicts']);
  assert.ok(fs.existsSync(path.join(types, 'gov-1.0.d.ts')), made.stdout + made.stderr);

  await t.test('right uses pass', () => {
    assert.deepEqual(findFaults(path.join(__dirname, 'right.ts'), true), []);
  });
  await t.test('they need what the overrides add (control)', () => {
    assert.ok(findFaults(path.join(__dirname, 'right.ts'), false).length > 5);
  });
  await t.test('each wrong use is found, and nothing else', () => {
    const wrong = path.join(__dirname, 'wrong.ts');
    assert.ok(markedLines(wrong).length > 10);
    assert.deepEqual(findFaults(wrong, true), markedLines(wrong));
  });
});
