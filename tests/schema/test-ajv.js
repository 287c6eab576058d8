// The published schema in the eyes of ajv: what is valid is what libgov reads, and nothing else.
'use strict';
const assert = require('node:assert');
const tap = require('./tap.js');
const Ajv = tap.package('ajv/dist/2020').default;
const addMetaSchema = tap.package('ajv/dist/refs/json-schema-2020-12').default;

const ajv = new Ajv({ strict: true, strictTypes: true, strictRequired: false, allErrors: false });
const validate = ajv.compile(tap.schema);
const definition = name => ajv.getSchema(`${tap.schema.$id}#/$defs/${name}`);
const validateRecord = definition('AnyRecord');
const isValid = record => validateRecord(record);

const assertValid = (check, value, what) =>
  assert.ok(check(value), `${what}: ${JSON.stringify(check.errors)?.slice(0, 1000)}`);

tap.test('the schema is valid JSON Schema 2020-12', () => {
  assert.ok(ajv.validateSchema(tap.schema), JSON.stringify(ajv.errors));
  assert.ok(addMetaSchema);
});

tap.test('a schema that is not, is noticed (control)', () => {
  assert.ok(!ajv.validateSchema({ ...tap.schema, type: 'meeting' }));
  assert.throws(() => new Ajv({ strict: true }).compile({ unknownKeyword: 1 }));
});

tap.test('every type with every field is valid', () => {
  const all = tap.all();
  assertValid(validate, all, 'register');
  for (const record of all.records) {
    assertValid(validateRecord, record, record.type);
    const own = definition(record.type);
    if (own) {
      assertValid(own, record, record.type);
      const { type, ...untyped } = record;
      assertValid(own, untyped, `${type} where its place tells the type`);
      assertValid(validateRecord, { type, id: 'x', deleted: true }, `tombstone of ${type}`);
    }
  }
});

for (const sample of tap.samples()) {
  tap.test(`${sample.name} is valid`, () => {
    if (sample.document?.type === 'Register')
      assertValid(validate, sample.document, 'register');
    for (const record of tap.recordsOf(sample))
      assertValid(validateRecord, record, record.id ?? record.type);
  });
}

// One member at a time is given values that may fit it or not.  The schema and the library have to
// agree on each: 'read' is valid, 'kept' and 'failed' are not.
const VALUES = ['text', '2021-11-29', '', 7, -1, 1.5, true, false, null, {}, { id: 'x' }, { label: 'x' }, { id: 7 },
  { type: 'Nonsense' }, { type: 'Link', url: 'https://example.org/' }, [], ['text'], [7], [null], [{}], [[]],
  [{ type: 'Nonsense' }], ['text', 7], { oparl: {} }, { oparl: { x: 1 } }, { oparl: 1 }, 9007199254740991, 1e300];

// What the library reads although it is not of the form that is meant; `check` says so.
const isOnlyMalformed = errors => errors.some(e => e.schemaPath.startsWith('#/$defs/Duration/'));

tap.test('the schema refuses what the library refuses, member by member', () => {
  const cases = [];
  for (const { type, ...members } of tap.all().records)
    for (const member of [...Object.keys(members), 'kept', 'unknownMember', 'type'])
      for (const value of VALUES)
        cases.push(member === 'type' ? { type: value } : { type, [member]: value });
  const verdicts = tap.judge(cases);
  assert.strictEqual(verdicts.length, cases.length);
  const differ = cases.filter((record, i) =>
    isValid(record) !== (verdicts[i] === 'read') && !(verdicts[i] === 'read' && isOnlyMalformed(validateRecord.errors)));
  assert.deepStrictEqual(differ.slice(0, 10), [], `${differ.length} of ${cases.length} differ`);
  const refused = new Set(cases.filter(record => !isValid(record)).map(r => `${r.type}.${Object.keys(r)[1]}`));
  for (const { type, ...members } of tap.all().records)
    for (const member of Object.keys(members))
      assert.ok(refused.has(`${type}.${member}`), `${type}.${member} takes anything`);
  console.log(`# ${cases.length} cases, ${cases.filter(record => !isValid(record)).length} refused by both`);
});

// Deeper down, and what a single wrong value does not show.
const WRONG = {
  'no type': { id: 'x' },
  'no object': 'Meeting',
  'a number as title': { type: 'Meeting', title: 7 },
  'one record where a list is': { type: 'Meeting', agenda: { type: 'AgendaItem' } },
  'another type in a list': { type: 'Meeting', agenda: [{ type: 'Decision' }] },
  'another type where one is held': { type: 'Action', due: { type: 'Quantity' } },
  'wrong deep inside': { type: 'Meeting', agenda: [{ items: [{ items: [{ decisions: [{ text: 7 }] }] }] }] },
  'null in a list': { type: 'Person', titles: ['dr.', null] },
  'a number as reference': { type: 'Action', assignees: [7] },
  'a reference with a number': { type: 'Action', assignees: [{ id: 7 }] },
  'a date as people write it': { type: 'Meeting', start: '29-11-2021' },
  'a date in words': { type: 'Meeting', start: '29 november 2021' },
  'a date without zeros': { type: 'Meeting', start: '2021-1-5' },
  'a number as date': { type: 'Meeting', start: 2021 },
  'a time without a day': { type: 'Meeting', start: '2021-11T10:00:00' },
  'half an hour in words': { type: 'AgendaItem', plannedDuration: '30 min' },
  'a duration without a number': { type: 'AgendaItem', plannedDuration: 'PT' },
  'a half as a whole number': { type: 'Tally', count: 1.5 },
  'a count in quotes': { type: 'Tally', count: '7' },
  'a whole number beyond 64 bits': { type: 'Tally', count: 1e19 },
  'a number in quotes': { type: 'Quantity', value: '50.10' },
  'a word for true': { type: 'AgendaItem', public: 'yes' },
  'a list of words': { type: 'Meeting', status: ['held'] },
  'evidence that is a string': { type: 'Decision', evidence: ['minutes.pdf'] },
  'kept as a list': { type: 'Meeting', kept: [] },
  'an unknown type with a wrong id': { type: 'Spaceship', id: 7 },
};

for (const [what, record] of Object.entries(WRONG))
  tap.test(`refused: ${what}`, () => assert.ok(!isValid(record)));

const RIGHT = {
  'a member that no field knows': { type: 'Meeting', 'vendor:mood': { good: true } },
  'a word that is not known': { type: 'Meeting', status: 'half held' },
  'a known word': { type: 'Meeting', status: 'held' },
  'a type that is not known': { type: 'Spaceship', id: 'x', crew: 7 },
  'a reference that says more': { type: 'Action', assignees: [{ id: 'x', label: 'X', extra: 1 }] },
  'a record held without its type': { type: 'Meeting', agenda: [{ title: 'Opening' }] },
  'weeks': { type: 'Series', every: 'P2W' },
  'a time and half a second': { type: 'AgendaItem', plannedDuration: '-PT1H0.5S' },
  'an interval without an end': { type: 'Term', start: '2021-11-22/..' },
  'a context': { type: 'Meeting', '@context': 'https://example.org/gov-1.0.context.jsonld' },
};

for (const [what, record] of Object.entries(RIGHT))
  tap.test(`accepted: ${what}`, () => assertValid(validateRecord, record, what));

tap.test('a register needs records, and each its type', () => {
  assertValid(validate, { type: 'Register', records: [] }, 'empty');
  assertValid(validate, { type: 'Register', '@context': {}, records: [{ type: 'Person' }] }, 'with a context');
  for (const wrong of [{ records: [] }, { type: 'Register' }, { type: 'Meeting', records: [] }, [],
    { type: 'Register', records: {} }, { type: 'Register', records: [{ id: 'x' }] }])
    assert.ok(!validate(wrong), JSON.stringify(wrong));
});

tap.runAll();
