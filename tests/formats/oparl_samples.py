"""OParl written by hand: each type with all its members, and each trap met in real data."""
import json

BASE = 'https://council.example/oparl/'
TYPE = 'https://schema.oparl.org/1.1/'
OLD = 'https://schema.oparl.org/1.0/'
TIMES = {'created': '2020-01-06T12:01:00+01:00', 'modified': '2020-01-08T14:05:27+01:00'}
COMMON = {**TIMES, 'keyword': ['water', 'Küste'], 'license': 'https://license.example/', 'web': 'https://council.example/'}


def thing(kind, nth=1, /, **members):
    return {'id': f'{BASE}{kind.lower()}s/{nth}', 'type': TYPE + kind, **members}


FILE = thing('File', name='Letter', fileName='letter.pdf', mimeType='application/pdf', date='2020-01-08', size=82930,
             sha1Checksum='da39a3ee', sha512Checksum='cf83e135', text='Dear council', accessUrl='https://council.example/f',
             downloadUrl='https://council.example/d', externalServiceUrl='https://video.example/1', masterFile=BASE + 'files/0',
             derivativeFile=[BASE + 'files/2'], fileLicense='https://license.example/f', meeting=[BASE + 'meetings/1'],
             agendaItem=[BASE + 'agendaitems/1'], person=BASE + 'persons/1', paper=[BASE + 'papers/1'], **COMMON)
LOCATION = thing('Location', description='Town hall', geojson={'type': 'Feature', 'geometry': {'type': 'Point', 'coordinates': [50.10, 1e1]}},
                 streetAddress='Market 1', room='7', postalCode='01234', subLocality='East', locality='Town',
                 bodies=[BASE + 'bodies/1'], organizations=[], persons=[], meetings=[BASE + 'meetings/1'], papers=[], **COMMON)
TERM = thing('LegislativeTerm', body=BASE + 'bodies/1', name='21.', startDate='2020-01-01', endDate='2024-12-31', **COMMON)
MEMBERSHIP = thing('Membership', person=BASE + 'persons/1', organization=BASE + 'organizations/1', role='Chair', votingRight=True,
                   startDate='2020-01-01', endDate='2021-01-01', onBehalfOf=BASE + 'organizations/2', **COMMON)
CONSULTATION = thing('Consultation', paper=BASE + 'papers/1', agendaItem=BASE + 'agendaitems/1', meeting=BASE + 'meetings/1',
                     organization=[BASE + 'organizations/1'], authoritative=False, role='Entscheidung', **COMMON)
ITEM = thing('AgendaItem', meeting=BASE + 'meetings/1', number='10.1', order=0, name='Dyke', public=True,
             consultation=BASE + 'consultations/1', result='einstimmig zugestimmt', resolutionText='It is raised.',
             resolutionFile=FILE, auxiliaryFile=[FILE], start='2020-02-01T18:10:00+01:00', end='2020-02-01T18:20:00+01:00', **COMMON)

WHOLE = {
    'System': thing('System', oparlVersion=TYPE, otherOparlVersions=[BASE + 'other'], body=BASE + 'bodies', name='Archive',
                    contactEmail='a@council.example', contactName='A', website='https://council.example/',
                    vendor='https://vendor.example/', product='https://vendor.example/p', **TIMES),
    'Body': thing('Body', system=BASE, shortName='Town', name='The town', website='https://council.example/',
                  licenseValidSince='2020-01-01T00:00:00+01:00', oparlSince='2020-01-01T00:00:00+01:00', ags='05315000',
                  rgs='053150000000', equivalent=['https://d-nb.example/1'], contactEmail='a@council.example', contactName='A',
                  organization=BASE + 'o', person=BASE + 'p', meeting=BASE + 'm', paper=BASE + 'pp', legislativeTerm=[TERM],
                  agendaItem=BASE + 'ai', consultation=BASE + 'c', file=BASE + 'f', locationList=BASE + 'l',
                  legislativeTermList=BASE + 'lt', membership=BASE + 'ms', classification='Town', location=LOCATION,
                  mainOrganization=BASE + 'organizations/1', **COMMON),
    'LegislativeTerm': TERM,
    'Organization': thing('Organization', body=BASE + 'bodies/1', name='Committee', membership=[BASE + 'memberships/1'],
                          meeting=BASE + 'o/1/meetings', consultation=BASE + 'o/1/consultations', shortName='C',
                          post=['Chair', 'Deputy'], subOrganizationOf=BASE + 'organizations/2', organizationType='Fraktion',
                          classification='Committee', startDate='2020-01-01', endDate='2021-01-01', website='https://c.example/',
                          location=LOCATION, externalBody=BASE + 'bodies/2', memberCount=9, votingMemberCount=7, **COMMON),
    'Person': thing('Person', body=BASE + 'bodies/1', name='Dr. Ada Byron', familyName='Byron', givenName='Ada',
                    formOfAddress='Frau', affix='MdL', title=['Dr.'], gender='female', phone=['+49 1', '+49 2'],
                    email=['ada@council.example', 'a@council.example'], location=BASE + 'locations/2', locationObject=LOCATION,
                    status=['Chair'], membership=[MEMBERSHIP], image=FILE, life='Born.', lifeSource='Herself', **COMMON),
    'Membership': MEMBERSHIP,
    'Meeting': thing('Meeting', name='Council', meetingState='durchgeführt', cancelled=False, start='2020-02-01T18:00:00+01:00',
                     end='2020-02-01T20:00:00+01:00', location=LOCATION, organization=[BASE + 'organizations/1'],
                     participant=[BASE + 'persons/1', BASE + 'persons/2'], invitation=FILE, resultsProtocol=FILE,
                     verbatimProtocol=FILE, auxiliaryFile=[FILE, FILE], agendaItem=[ITEM], **COMMON),
    'AgendaItem': ITEM,
    'Paper': thing('Paper', body=BASE + 'bodies/1', name='Raise the dyke', reference='2020/1', date='2020-01-01',
                   paperType='Antrag', relatedPaper=[BASE + 'papers/2'], superordinatedPaper=[BASE + 'papers/3'],
                   subordinatedPaper=[BASE + 'papers/4', BASE + 'papers/5'], mainFile=FILE, auxiliaryFile=[FILE],
                   location=[LOCATION], originatorPerson=[BASE + 'persons/1'], underDirectionOf=[BASE + 'organizations/1'],
                   originatorOrganization=[BASE + 'organizations/2'], consultation=[CONSULTATION], **COMMON),
    'Consultation': CONSULTATION,
    'File': FILE,
    'Location': LOCATION,
}

# Of each type members that have the wrong JSON type, and what the error says of the first.
WRONG = {
    'System': {'oparlVersion': 1, 'otherOparlVersions': 'x', 'name': []},
    'Body': {'legislativeTerm': 'x', 'location': 7, 'equivalent': {}},
    'LegislativeTerm': {'startDate': 2020, 'name': False},
    'Organization': {'memberCount': '9', 'membership': {}, 'location': []},
    'Person': {'title': 'Dr.', 'status': 'Chair', 'membership': 3},
    'Membership': {'votingRight': 'yes', 'organization': 1},
    'Meeting': {'agendaItem': {}, 'organization': 'x', 'start': 12},
    'AgendaItem': {'order': '1', 'public': 'true', 'auxiliaryFile': 1},
    'Paper': {'consultation': 'x', 'mainFile': True, 'reference': 1},
    'Consultation': {'authoritative': 1, 'organization': {}},
    'File': {'size': 'big', 'paper': 'x'},
    'Location': {'postalCode': 1234, 'room': []},
}


def meeting(**members):
    return json.dumps(thing('Meeting', **members), ensure_ascii=False)


def twice():
    """Two consultations with one id and different content in one paper."""
    one, other = ({**CONSULTATION, 'meeting': BASE + f'meetings/{i}', 'created': f'2020-01-0{i}T00:00:00+01:00'} for i in (1, 2))
    return json.dumps(thing('Paper', consultation=[one, other]))


# What must come out as it went in, by way of native JSON too.
TRAPS = {
    'an embedded object': meeting(location=LOCATION),
    'a URL where an object may stand': meeting(location=BASE + 'locations/1', agendaItem=[BASE + 'agendaitems/1', ITEM]),
    'an object of id and type alone': meeting(location={'id': BASE + 'l', 'type': TYPE + 'Location'}),
    'an object of an id alone': meeting(location={'id': BASE + 'l'}, invitation={'id': BASE + 'f', 'name': 'no type'}),
    'one id twice': twice(),
    'a list by its URL, and as an array': '[%s,%s]' % tuple(
        json.dumps(thing('Organization', meeting=value)) for value in (BASE + 'o/1/meetings', [BASE + 'meetings/1'])),
    'a tombstone': json.dumps(thing('Paper', deleted=True, name='', paperType='', reference='', **TIMES)),
    'a tombstone without type in an array': json.dumps([thing('Paper', name='a'), {'id': 'urn:1', 'deleted': True, **TIMES}]),
    'a tombstone without type, first': json.dumps([{'id': 'urn:1', 'deleted': True}, thing('Person', name='a')]),
    'a tombstone that nothing tells the type of': '[{"id":"urn:1","deleted":true,"x":1.0}]',
    'members of vendors': meeting(**{'STERNBERG:sortierung': 7, 'Vendor:a': [1.50, None, {'b': ''}], 'Vendor:c': None, 'vendor': True}),
    'null, nothing and nothing at all': meeting(name=None, agendaItem=[], organization=None, participant=[], keyword=[],
                                                start=None, auxiliaryFile=None, meetingState='', cancelled=None, location=None),
    'empty strings': json.dumps(thing('AgendaItem', number='', order=3, result='', name='')),
    'null in a list': meeting(agendaItem=[None], participant=[None], keyword=[None]),
    'an order that starts at 1, has gaps and doubles': meeting(agendaItem=[
        {**ITEM, 'id': f'{BASE}{n}', 'order': n} for n in (1, 4, 4)]),
    'an order as null': meeting(agendaItem=[thing('AgendaItem', order=None)]),
    'numbers as they were written': '{"id":"urn:1","type":"%sFile","size":1e3,"x":12345678901234567890,"y":-0,"z":1.0}' % TYPE,
    'the size of a file as a fraction': '{"id":"urn:1","type":"%sFile","size":82930.0}' % TYPE,
    'coordinates': '{"id":"urn:1","type":"%sLocation","geojson":{"type":"Point","coordinates":[50.1234,10.43210]}}' % TYPE,
    'GeoJSON that is none': '{"id":"urn:1","type":"%sLocation","geojson":"POINT (1 2)"}' % TYPE,
    'ids with query and capitals': json.dumps({'id': 'https://Council.example/OParl?id=7&Typ=Paper', 'type': TYPE + 'Paper'}),
    'version 1.0': json.dumps({**thing('AgendaItem', name='a'), 'type': OLD + 'AgendaItem'}),
    'a version to come': json.dumps({**thing('Paper', name='a'), 'type': 'https://schema.oparl.org/2.7/Paper'}),
    'small letters of 1.0': json.dumps({**thing('LegislativeTerm', name='a'), 'type': OLD + 'legislativeterm'}),
    'a type to come': json.dumps(thing('Vote', name='a', deleted=False, count={'yes': 1.0})),
    'a licence that is inherited': json.dumps(thing('Body', name='a', license='https://l.example/', legislativeTerm=[thing('LegislativeTerm')])),
    'dates that are none': meeting(start='0000-00-00T00:00:00', end='18 Uhr'),
    'a state in unknown words': meeting(meetingState='ruht', cancelled='nein'),
    'a cancelled meeting': meeting(meetingState='abgesagt', cancelled=True),
    'a planned meeting': meeting(meetingState='terminiert', start='2030-01-01T10:00:00Z', end='2030-01-01T11:00:00Z'),
    'persons by address and phone': json.dumps(thing('Person', email=[], phone=['+49'], location=BASE + 'l')),
    'an address that is no list': json.dumps(thing('Person', email='a@b.example', phone=None)),
    'relations in each direction': json.dumps(thing('Paper', subordinatedPaper=[BASE + 'a'], relatedPaper=[], superordinatedPaper=[BASE + 'b'])),
    'escapes': r'{"id":"urn:1","type":"https:\/\/schema.oparl.org\/1.1\/Paper","name":"a\u0000b\n\ud83d\ude00"}',
    'members of places in prose': json.dumps(thing('Location', meetings=[BASE + 'm'], papers=BASE + 'p', meeting=[BASE + 'm'])),
    'nested deeply': meeting(**{'Vendor:deep': json.loads('[' * 100 + ']' * 100)}),
}
