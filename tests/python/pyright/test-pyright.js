// The Python types in the eyes of pyright: right uses pass, and each wrong one is found where it stands.
//
// usage: test-pyright.js GOV.PYI
'use strict';
const assert = require('node:assert');
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { test } = require('node:test');

const [stub] = process.argv.slice(2);
const packages = process.env.GOV_NODE_PACKAGES;
const cases = path.join(__dirname, '..', 'types');
const stubs = path.join(__dirname, '..', '..', '..', 'bindings', 'python', 'gi-stubs');

// line numbers at which pyright finds an error
function findFaults(name) {
  const folder = fs.mkdtempSync(path.join(packages, 'check-'));
  fs.cpSync(stubs, path.join(folder, 'types', 'gi'), { recursive: true });
  fs.copyFileSync(stub, path.join(folder, 'types', 'gi', 'repository', 'Gov.pyi'));
  fs.copyFileSync(path.join(cases, name), path.join(folder, name));
  fs.writeFileSync(path.join(folder, 'pyrightconfig.json'), JSON.stringify({
    include: [name], stubPath: 'types', typeCheckingMode: 'standard', pythonVersion: '3.11',
    reportMissingModuleSource: false, reportUnusedExpression: false,
  }));
  const { stdout, stderr } = spawnSync(process.execPath,
    [path.join(packages, 'node_modules', 'pyright', 'index.js'), '-p', folder, '--outputjson'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 26 });
  fs.rmSync(folder, { recursive: true });
  assert.match(stdout, /^\{/, stderr);
  const { generalDiagnostics, summary } = JSON.parse(stdout);
  assert.equal(summary.filesAnalyzed, 1);
  return [...new Set(generalDiagnostics.filter(d => d.severity === 'error').map(d => {
    assert.equal(path.basename(d.file), name, d.message);
    return d.range.start.line + 1;
  }))];
}

test('right uses pass', () => assert.deepEqual(findFaults('right.py'), []));
test('each wrong use is found', () => {
  const marked = fs.readFileSync(path.join(cases, 'wrong.py'), 'utf8').split('\n')
    .flatMap((line, i) => line.endsWith('# wrong') ? [i + 1] : []);
  assert.ok(marked.length > 25);
  assert.deepEqual(findFaults('wrong.py'), marked);
});
