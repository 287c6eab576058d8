// The published context in the eyes of jsonld: no member is lost, and each means what the tables say.
'use strict';
const assert = require('node:assert');
const tap = require('./tap.js');
const jsonld = tap.package('jsonld');

const context = tap.context;
const EDTF = 'http://id.loc.gov/datatypes/edtf/EDTF';
const OWN = context['@vocab'];

// Nothing is fetched.  `safe` makes each value that would be dropped an error.
const documentLoader = async url => {
  throw new Error(`the network was asked for ${url}`);
};
const options = { documentLoader, safe: true, base: 'https://example.org/' };
const expand = (document, ctx = context) => jsonld.expand({ '@context': ctx, ...document }, options);

const iri = (term, ctx = context) => {
  const [prefix, rest] = term.split(/:(.*)/s);
  return rest !== undefined && typeof ctx[prefix] === 'string' ? ctx[prefix] + rest : term;
};
const definitionOf = (type, member, ctx = context) => {
  const definition = ctx[type]?.['@context']?.[member] ?? ctx[member];
  return typeof definition === 'string' ? { '@id': definition } : definition;
};
const isObject = value => value !== null && typeof value === 'object' && !Array.isArray(value);

// Compares a record with what became of it: every member is there, under the right name.
const compare = (record, node, where) => {
  if (record.type in context)
    assert.deepStrictEqual(node['@type'], [iri(context[record.type]['@id'] ?? context[record.type])], `${where}: type`);
  for (const [member, value] of Object.entries(record)) {
    if (value === null || member === 'type' || member === '@context')
      continue;
    const definition = definitionOf(record.type, member);
    const name = definition ? iri(definition['@id']) : OWN + member;
    const found = node[name];
    assert.ok(found !== undefined, `${where}.${member}: nothing under ${name} in ${Object.keys(node)}`);
    if (definition?.['@type'] !== '@json')
      compareValues(value, found, `${where}.${member}`);
  }
  const members = Object.entries(record).filter(([member, value]) => value !== null && member !== '@context');
  assert.strictEqual(Object.keys(node).length, members.length, `${where}: ${Object.keys(node)}`);
};

const compareValues = (value, found, where) => {
  const values = Array.isArray(value) ? value : [value];
  const all = [found].flat().flatMap(item => item?.['@list'] ?? [item]);
  assert.strictEqual(all.length, values.length, where);
  values.forEach((item, i) => {
    if (isObject(item) && item.type !== undefined)
      compare(item, all[i], `${where}[${i}]`);
    else if (isObject(item) && (item.id !== undefined || item.label !== undefined))
      compare(item, all[i], `${where}[${i}]`);
  });
};

const checkDocument = async (document, where) => {
  const [node] = await expand(document);
  compare(document, node, where);
};

tap.test('every type with every field expands', async () => {
  const all = tap.all();
  await checkDocument(all, 'Register');
  for (const record of all.records)
    await checkDocument(record, record.type);
});

for (const sample of tap.samples()) {
  tap.test(`${sample.name} expands`, async () => {
    if (sample.document?.type === 'Register')
      await checkDocument(sample.document, 'register');
    for (const record of tap.recordsOf(sample))
      await checkDocument(record, record.id ?? record.type);
  });
}

tap.test('a member that the context lacks is noticed (control)', async () => {
  const { '@vocab': vocabulary, ...rest } = context;
  const { agenda, ...members } = context.Meeting['@context'];
  const poor = { ...rest, Meeting: { ...context.Meeting, '@context': members } };
  assert.ok(vocabulary && agenda);
  await assert.rejects(expand({ type: 'Meeting', id: 'urn:x', agenda: [] }, poor), /safe|drop|loss/i);
  await assert.rejects(checkDocument({ type: 'Meeting', id: 'urn:x', agenda: [], '@graph': [] }, 'x'));
});

tap.test('the network is not asked (control)', async () => {
  const asked = { message: /https:\/\/example\.org\/x/ };
  await assert.rejects(jsonld.expand({ '@context': 'https://example.org/x', a: 1 }, options), asked);
});

tap.test('a date is an EDTF literal, a word a literal of its kind, a URI an IRI', async () => {
  const [node] = await expand({
    type: 'Meeting', id: 'm1', start: '2021-11~', status: 'half held', web: 'https://example.org/m1',
    organizations: ['o1', { id: 'o2', label: 'The other' }, { label: 'the regional mayors' }],
  });
  assert.deepStrictEqual(node['http://schema.org/startDate'], [{ '@type': EDTF, '@value': '2021-11~' }]);
  assert.deepStrictEqual(node[`${OWN}status`], [{ '@type': `${OWN}MeetingStatus`, '@value': 'half held' }]);
  assert.deepStrictEqual(node['http://xmlns.com/foaf/0.1/page'], [{ '@id': 'https://example.org/m1' }]);
  assert.deepStrictEqual(node['http://schema.org/organizer'], [{ '@list': [
    { '@id': 'https://example.org/o1' },
    { '@id': 'https://example.org/o2', 'http://www.w3.org/2000/01/rdf-schema#label': [{ '@value': 'The other' }] },
    { 'http://www.w3.org/2000/01/rdf-schema#label': [{ '@value': 'the regional mayors' }] },
  ] }]);
  assert.strictEqual(node['@id'], 'https://example.org/m1');
});

tap.test('types have the names that the world knows', async () => {
  const expected = {
    Meeting: 'http://schema.org/Event', Person: 'http://xmlns.com/foaf/0.1/Person',
    Organization: 'http://www.w3.org/ns/org#Organization', Membership: 'http://www.w3.org/ns/org#Membership',
    Post: 'http://www.w3.org/ns/org#Post', Action: 'http://schema.org/Action',
    Evidence: 'http://www.w3.org/ns/oa#SpecificResource', Decision: `${OWN}Decision`, Spaceship: `${OWN}Spaceship`,
  };
  for (const [type, name] of Object.entries(expected)) {
    const [node] = await expand({ type, id: 'x' });
    assert.deepStrictEqual(node['@type'], [name]);
  }
});

tap.test('one key means what its record says, also inside another', async () => {
  const [node] = await expand({ type: 'Meeting', start: '2021', evidence: [{ type: 'Evidence', start: 7 }] });
  const [evidence] = node['http://www.w3.org/ns/prov#wasDerivedFrom'];
  assert.deepStrictEqual(node['http://schema.org/startDate'], [{ '@type': EDTF, '@value': '2021' }]);
  assert.deepStrictEqual(evidence['http://www.w3.org/ns/oa#start'], [{ '@value': 7 }]);
});

tap.test('what no field knows and what other formats say is not lost', async () => {
  const kept = { oparl: { 'x:y': [1, null] } };
  const [node] = await expand({ type: 'Meeting', id: 'x', mood: 'good', kept });
  assert.deepStrictEqual(node[`${OWN}mood`], [{ '@value': 'good' }]);
  assert.deepStrictEqual(node[`${OWN}kept`], [{ '@type': '@json', '@value': kept }]);
});

tap.test('a register becomes RDF, and the way back to native JSON exists', async () => {
  const all = tap.all();
  const document = { '@context': context, ...all };
  const quads = await jsonld.toRDF(document, { ...options, format: 'application/n-quads' });
  assert.ok(quads.split('\n').length > 1000);
  const compacted = await jsonld.compact(await expand(all), context, options);
  const members = record => Object.keys(record).sort();
  assert.strictEqual(compacted.records.length, all.records.length);
  all.records.forEach((record, i) => assert.deepStrictEqual(members(compacted.records[i]), members(record)));
});

tap.runAll();
