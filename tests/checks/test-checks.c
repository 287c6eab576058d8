/* The checks, tag by tag: a register that has the fault and one like it that has not. */
#include <libgov/gov.h>

/* Everything is judged from here. */
#define NOW "2022-03-01T12:00:00+01:00"

/* ' stands for ".  The spoilt text has the one tag, once or more, and no other issue; the sound text has none. */
typedef struct
{
  const char *tag;
  const char *spoilt;
  const char *sound;
} Case;

#define ITEM(fields) "{'type': 'AgendaItem', 'id': 'i', 'title': 'Noodopvang', " fields "}"
#define MEETING(fields) "{'type': 'Meeting', 'id': 'm', 'title': 'Raad', 'start': '2022-02-01', " fields "}"
#define ACTION(fields) "{'type': 'Action', 'id': 'a', 'text': 'Schrijf een brief', " fields "}"
#define GIVEN(fields) ACTION ("'assignees': [{'label': 'de griffie'}], " fields)
#define X "{'type': 'Organization', 'id': 'urn:x', 'name': 'Griffie'}, "
#define DECISION(fields) "{'type': 'Decision', 'agendaItem': {'label': '4'}, " fields "}"
#define VOTE(fields) "{'type': 'Vote', 'id': 'v', " fields "}"
#define BOARD(next) "[{'type': 'Series', 'id': 's', 'title': 'Board'}" next ", {'type': 'Meeting', 'id': 'm', 'title': 'Board', 'start': '2021-11-29', " \
  "'series': 's', 'actions': [" GIVEN ("'due': {'text': 'in the next board', 'anchor': 's', 'anchorKind': 'next-occurrence'}") "]}]"
#define PERSON(id, name) "{'type': 'Person', 'id': '" id "', 'name': '" name "'}"
#define FILE(text) "{'type': 'File', 'id': 'f', 'text': '" text "'}"
#define WITH_EVIDENCE(fields) \
  "[" FILE ("De Raad beslóót tot\\nuitstel.") ", {'type': 'Person', 'id': 'p', 'name': 'X', 'evidence': [{'document': 'f', " fields "}]}]"

static const Case cases[] = {
  /* Form */
  { "value-null", ITEM ("'number': null"), ITEM ("'number': '4'") },
  { "value-not-held", ITEM ("'order': 4.5"), ITEM ("'order': 4") },
  { "value-not-held", ITEM ("'order': 92233720368547758080"), ITEM ("'order': 9223372036854775807") },
  { "value-not-held", ITEM ("'remarks': ['a', null]"), ITEM ("'remarks': ['a', 'b']") },
  { "word-unknown", ITEM ("'status': 'afgedaan'"), ITEM ("'status': 'treated'") },
  { "date-malformed", ITEM ("'start': '29-11-2021'"), ITEM ("'start': '2021-11-29'") },
  { "member-unknown", ITEM ("'titel': 'Opvang'"), ITEM ("'@context': 'https://example.org/', 'kept': {'oparl': {'a': 1}}") },
  { "type-unknown", "{'type': 'Verslag', 'id': 'x', 'titel': 'y'}", "{'type': 'File', 'id': 'x', 'name': 'y'}" },
  { "text-empty", ITEM ("'number': ''"), ITEM ("'number': ' '") },
  { "text-empty", ITEM ("'web': ''"), ITEM ("'web': 'https://example.org/a?b=%20c'") },
  { "uri-malformed", ITEM ("'web': 'www.example.org'"), ITEM ("'web': 'http://www.example.org'") },
  { "uri-malformed", ITEM ("'web': 'https://example.org/een brief'"), ITEM ("'web': 'urn:nbn:nl:1'") },
  { "duration-malformed", ITEM ("'plannedDuration': '15 min'"), ITEM ("'plannedDuration': 'PT15M'") },
  { "duration-malformed", ITEM ("'plannedDuration': 'P1H'"), ITEM ("'plannedDuration': 'P1Y2M3DT4H5.5S'") },
  { "duration-malformed", ITEM ("'plannedDuration': 'P'"), ITEM ("'plannedDuration': 'P2W'") },
  { "duration-malformed", ITEM ("'plannedDuration': 'P1DT'"), ITEM ("'plannedDuration': '-P1D'") },
  { "language-malformed", ITEM ("'language': 'nl_NL'"), ITEM ("'language': 'nl-NL'") },
  { "language-malformed", ITEM ("'language': 'Nederlands'"), ITEM ("'language': 'zh-Hant-x-a1'") },
  { "language-malformed", ITEM ("'language': 'n'"), ITEM ("'language': 'x-fantasie'") },
  { "language-malformed", ITEM ("'language': 'nl-'"), ITEM ("'language': 'nl'") },
  { "number-out-of-range", "{'type': 'Location', 'name': 'Stadhuis', 'latitude': 152.1}",
    "{'type': 'Location', 'name': 'Stadhuis', 'latitude': 52.1, 'longitude': -180}" },
  { "number-out-of-range", "{'type': 'Organization', 'name': 'Griffie', 'memberCount': -1}",
    "{'type': 'Organization', 'name': 'Griffie', 'memberCount': 0}" },

  /* Ids and references */
  { "id-empty", "{'type': 'Person', 'id': '', 'name': 'X'}", "{'type': 'Person', 'name': 'X'}" },
  { "id-not-unique", "[" PERSON ("p", "X") ", " PERSON ("p", "Y") "]", "[" PERSON ("p", "X") ", " PERSON ("P", "Y") "]" },
  { "id-repeated", "[" PERSON ("p", "X") ", " PERSON ("p", "X") "]", "[" PERSON ("p", "X") ", " PERSON ("q", "X") "]" },
  { "ref-empty", "[" X ITEM ("'presenters': ['']") "]", "[" X ITEM ("'presenters': ['urn:x']") "]" },
  { "ref-empty", ITEM ("'presenters': [{'label': ''}]"), ITEM ("'presenters': [{'label': 'de griffie'}]") },
  { "ref-unresolved", "[" X ITEM ("'presenters': ['urn:y', 'urn:y']") "]", "[" X ITEM ("'presenters': ['urn:x', {'label': 'urn:y'}]") "]" },
  { "ref-to-deleted", "[{'type': 'Organization', 'id': 'urn:x', 'deleted': true}, " ITEM ("'presenters': ['urn:x']") "]",
    "[{'type': 'Organization', 'id': 'urn:x', 'deleted': true}, " ITEM ("'presenters': [{'label': 'urn:x'}]") "]" },
  { "ref-wrong-type", "[" X ITEM ("'papers': ['urn:x']") "]", "[" X ITEM ("'presenters': ['urn:x']") "]" },
  { "ref-wrong-type", "[" PERSON ("p", "X") ", " MEETING ("'follows': 'p'") "]",
    "[{'type': 'Meeting', 'id': 'p', 'title': 'X', 'start': '2021-12'}, " MEETING ("'follows': 'p'") "]" },

  /* What a record says, and to whom */
  { "field-required-missing", "{'type': 'AgendaItem', 'number': '4'}", "{'type': 'AgendaItem', 'title': 'Noodopvang'}" },
  { "field-required-missing", "{'type': 'AgendaItem', 'title': ''}", "{'type': 'AgendaItem', 'deleted': true}" },
  { "field-required-missing", "{'type': 'AgendaItem', 'review': 'proposed'}", "{'type': 'AgendaItem', 'review': 'rejected'}" },
  { "access-narrower-than-holder", MEETING ("'access': 'public', 'agenda': [" ITEM ("'access': 'confidential'") "]"),
    MEETING ("'access': 'confidential', 'agenda': [" ITEM ("'access': 'confidential'") "]") },
  { "access-narrower-than-holder", MEETING ("'public': true, 'agenda': [{'title': 'A', 'items': [" ITEM ("'access': 'internal'") "]}]"),
    MEETING ("'public': false, 'agenda': [{'title': 'A', 'items': [" ITEM ("'access': 'internal'") "]}]") },

  /* Times */
  { "end-before-start", ITEM ("'start': '2021-11-29', 'end': '2021-11-28'"), ITEM ("'start': '2021-11-29', 'end': '2021-11'") },
  { "end-before-start", ITEM ("'plannedStart': '2021-11-29T10:00:00Z', 'plannedEnd': '2021-11-29T10:30:00+01:00'"),
    ITEM ("'plannedStart': '2021-11-29T10:00:00Z', 'plannedEnd': '2021-11-29T11:00:00+01:00'") },
  { "end-before-start", "{'type': 'Person', 'name': 'X', 'birthDate': '1980', 'deathDate': '1979~'}",
    "{'type': 'Person', 'name': 'X', 'birthDate': '198X', 'deathDate': '1980'}" },
  { "end-before-start", "{'type': 'Statement', 'text': 'Ja', 'videoStart': 100, 'videoEnd': 20.5}",
    "{'type': 'Statement', 'text': 'Ja', 'videoStart': 20.5, 'videoEnd': 1e2}" },
  { "end-before-start", "{'type': 'Person', 'name': 'X', 'evidence': [{'exact': 'X', 'start': 12, 'end': 2}]}",
    "{'type': 'Person', 'name': 'X', 'evidence': [{'exact': 'X', 'start': 12, 'end': 13}]}" },
  { "maximum-below-minimum", GIVEN ("'due': {'date': '2023'}, 'quantities': [{'minimum': 12, 'maximum': 9}]"),
    GIVEN ("'due': {'date': '2023'}, 'quantities': [{'minimum': 9, 'maximum': 12}]") },
  { "modified-before-created", ITEM ("'created': '2021-11-29T10:00:00Z', 'modified': '2021-11-28T10:00:00Z'"),
    ITEM ("'created': '2021-11-29T10:00:00Z', 'modified': '2021-11-29'") },
  { "received-before-submitted", "{'type': 'Paper', 'title': 'Motie', 'submittedOn': '2021-11-29', 'receivedOn': '2021-11-20'}",
    "{'type': 'Paper', 'title': 'Motie', 'submittedOn': '2021-11-29', 'receivedOn': '2021-11-29'}" },
  { "completed-before-agreed", GIVEN ("'status': 'done', 'agreedOn': '2022-01', 'completedOn': '2021-12-31'"),
    GIVEN ("'status': 'done', 'agreedOn': '2022-01', 'completedOn': '2022-01-01'") },
  { "completed-before-agreed", "[" DECISION ("'id': 'd', 'text': 'Ja', 'decidedOn': '2022-01-10'") ", "
    GIVEN ("'status': 'done', 'completedOn': '2022-01-09', 'arisingFrom': ['d']") "]",
    "[" DECISION ("'id': 'd', 'text': 'Ja', 'decidedOn': '2022-01-10'") ", "
    GIVEN ("'status': 'done', 'completedOn': '2022-01-11', 'arisingFrom': ['d', {'label': 'e'}]") "]" },
  { "fact-in-future", DECISION ("'text': 'Ja', 'decidedOn': '2022-03-02'"), DECISION ("'text': 'Ja', 'decidedOn': '2022-03'") },
  { "meeting-without-date", "{'type': 'Meeting', 'title': 'Raad'}", "{'type': 'Meeting', 'title': 'Raad', 'status': 'postponed'}" },
  { "meeting-held-in-future", "{'type': 'Meeting', 'title': 'Raad', 'status': 'held', 'plannedStart': '2022-11-29'}",
    "{'type': 'Meeting', 'title': 'Raad', 'status': 'planned', 'plannedStart': '2022-11-29'}" },
  { "meeting-still-planned", MEETING ("'status': 'invited'"), MEETING ("'status': 'held'") },
  { "meeting-still-planned", "{'type': 'Meeting', 'title': 'Raad', 'status': 'planned', 'plannedStart': '2022-02-28', 'plannedEnd': '2022-02-28'}",
    "{'type': 'Meeting', 'title': 'Raad', 'status': 'planned', 'plannedStart': '2022-02-28', 'plannedEnd': '2022-03-01'}" },
  { "outside-meeting", MEETING ("'agenda': [" ITEM ("'start': '2022-01-31T10:00:00+01:00'") "]"),
    MEETING ("'agenda': [" ITEM ("'start': '2022-02-01T10:00:00+01:00'") "]") },
  { "outside-meeting", MEETING ("'end': '2022-02-01', 'participants': [{'label': 'de griffier', 'arrived': '2022-02-02T09:00:00'}]"),
    MEETING ("'end': '2022-02-01', 'participants': [{'label': 'de griffier', 'arrived': '2022-02-01T09:00:00'}]") },
  { "outside-meeting", "[" MEETING ("'end': '2022-02-01'") ", " VOTE ("'meeting': 'm', 'start': '2022-02-02'") "]",
    "[" MEETING ("'end': '2022-02-02'") ", " VOTE ("'meeting': 'm', 'start': '2022-02-02'") "]" },
  { "decided-outside-meeting", MEETING ("'agenda': [" ITEM ("'decisions': [{'text': 'Ja', 'decidedOn': '2021-11-29'}]") "]"),
    MEETING ("'agenda': [" ITEM ("'decisions': [{'text': 'Ja', 'decidedOn': '2021-11-29', 'outcome': 'recalled'}]") "]") },
  { "decided-outside-meeting", MEETING ("'end': '2022-02-01', 'agenda': [" ITEM ("'decisions': [{'text': 'Ja', 'decidedOn': '2022-02-02'}]") "]"),
    MEETING ("'end': '2022-02-01', 'agenda': [" ITEM ("'decisions': [{'text': 'Ja', 'decidedOn': '2022-02-02', 'method': 'written'}]") "]") },
  { "deadline-before-meeting", "[" X MEETING ("'agenda': [" ITEM ("'actions': [" GIVEN ("'status': 'done', 'completedOn': '2022-02-02', 'due': {'date': '2021-02'}") "]") "]") "]",
    "[" X MEETING ("'agenda': [" ITEM ("'actions': [" GIVEN ("'status': 'done', 'completedOn': '2022-02-02', 'due': {'date': '2022-02'}") "]") "]") "]" },
  { "deadline-before-meeting", "[" X GIVEN ("'status': 'done', 'completedOn': '2022-02-02', 'agreedOn': '2022-01-10', 'due': {'date': '2022-01-09'}") "]",
    "[" X GIVEN ("'status': 'done', 'completedOn': '2022-02-02', 'agreedOn': '2022-01-10', 'due': {'date': '2022-01-09', 'polarity': 'not-before'}") "]" },
  { "deadline-empty", "[" X GIVEN ("'due': {'polarity': 'by'}") "]", "[" X GIVEN ("'due': {'text': 'zo snel mogelijk'}") "]" },
  { "ballot-outside-vote", VOTE ("'start': '2022-02-01T20:00:00', 'end': '2022-02-01T20:01:00', 'ballots': [{'voter': {'label': 'X'}, 'castOn': '2022-02-01T20:02:00'}]"),
    VOTE ("'start': '2022-02-01T20:00:00', 'end': '2022-02-01T20:01:00', 'ballots': [{'voter': {'label': 'X'}, 'castOn': '2022-02-01T20:00:30'}]") },

  /* Meetings */
  { "agenda-number-twice", MEETING ("'agenda': [{'title': 'A', 'number': '1'}, {'title': 'B', 'number': '1'}]"),
    MEETING ("'agenda': [{'title': 'A', 'number': '1', 'items': [{'title': 'C', 'number': '1'}]}, {'title': 'B', 'number': '1a'}]") },
  { "agenda-order-twice", ITEM ("'items': [{'title': 'A', 'order': 0}, {'title': 'B', 'order': 0}]"),
    ITEM ("'items': [{'title': 'A', 'order': 1}, {'title': 'B', 'order': 0}, {'title': 'C'}]") },
  { "cancelled-with-results", MEETING ("'status': 'cancelled', 'agenda': [" ITEM ("'decisions': [{'text': 'Ja'}]") "]"),
    MEETING ("'status': 'cancelled', 'agenda': [" ITEM ("'number': '1'") "]") },
  { "participant-without-name", MEETING ("'participants': [{'role': 'guest'}]"), MEETING ("'participants': [{'label': 'een gast', 'role': 'guest'}]") },
  { "participant-twice", "[" PERSON ("p", "X") ", " MEETING ("'participants': [{'person': 'p'}, {'person': {'id': 'p', 'label': 'X'}}]") "]",
    "[" PERSON ("p", "X") ", " MEETING ("'participants': [{'person': 'p'}, {'person': {'label': 'p'}}]") "]" },
  { "quorum-not-met", MEETING ("'quorum': 2, 'quorate': true, 'participants': [{'label': 'X'}, {'label': 'Y', 'attendance': 'excused'}, {'label': 'Z', 'votingRight': false}]"),
    MEETING ("'quorum': 2, 'quorate': true, 'participants': [{'label': 'X'}, {'label': 'Y', 'attendance': 'part'}, {'label': 'Z', 'votingRight': false}]") },
  { "quorum-not-met", MEETING ("'quorum': 9, 'quorate': true, 'participants': [{'label': 'de leden', 'kind': 'group', 'count': 8}]"),
    MEETING ("'quorum': 9, 'quorate': true, 'participants': [{'label': 'de leden', 'kind': 'group'}]") },
  { "quorum-not-met", VOTE ("'quorum': 20, 'castCount': 19, 'result': 'adopted'"), VOTE ("'quorum': 20, 'castCount': 19, 'presentCount': 20, 'result': 'adopted'") },
  { "quorum-not-met", MEETING ("'quorum': 20, 'votes': [" VOTE ("'presentCount': 19, 'result': 'tied'") "]"),
    MEETING ("'quorum': 20, 'votes': [" VOTE ("'presentCount': 19, 'result': 'no-quorum'") "]") },

  /* Decisions */
  { "decision-without-agenda-item", MEETING ("'decisions': [{'text': 'Ja'}]"), MEETING ("'agenda': [" ITEM ("'decisions': [{'text': 'Ja'}]") "]") },
  { "decision-without-agenda-item", "{'type': 'Decision', 'text': 'Ja'}", DECISION ("'text': 'Ja'") },
  { "decision-without-text", DECISION ("'outcome': 'adopted'"), DECISION ("'outcome': 'adopted', 'result': 'conform'") },
  { "decision-against-vote", "[" VOTE ("'result': 'rejected'") ", " DECISION ("'text': 'Ja', 'outcome': 'adopted', 'votes': ['v']") "]",
    "[" VOTE ("'result': 'rejected'") ", " DECISION ("'text': 'Ja', 'outcome': 'rejected', 'votes': ['v']") "]" },
  { "decision-against-vote", "[" VOTE ("'result': 'adopted'") ", " DECISION ("'text': 'Ja', 'outcome': 'rejected', 'votes': ['v']") "]",
    "[" VOTE ("'result': 'adopted'") ", " DECISION ("'text': 'Ja', 'outcome': 'rejected', 'votes': ['v', {'label': 'w'}]") "]" },

  /* Votes */
  { "tally-twice", VOTE ("'tallies': [{'option': 'abstain', 'count': 1}, {'option': 'abstain', 'count': 1}]"),
    VOTE ("'tallies': [{'option': 'abstain', 'count': 1}, {'option': 'blank', 'count': 1}]") },
  { "tally-twice", VOTE ("'tallies': [{'option': 'yes', 'count': 1, 'group': {'label': 'A'}}, {'option': 'yes', 'count': 1, 'group': {'label': 'A'}}]"),
    VOTE ("'tallies': [{'option': 'yes', 'count': 1, 'group': {'label': 'A'}}, {'option': 'yes', 'count': 1, 'group': {'label': 'B'}}]") },
  { "tally-groups-differ", VOTE ("'tallies': [{'option': 'yes', 'count': 5}, {'option': 'yes', 'count': 3, 'group': {'label': 'A'}}, {'option': 'yes', 'count': 1, 'group': {'label': 'B'}}]"),
    VOTE ("'tallies': [{'option': 'yes', 'count': 5}, {'option': 'yes', 'count': 3, 'group': {'label': 'A'}}, {'option': 'yes', 'count': 2, 'group': {'label': 'B'}}]") },
  { "tally-ballots-differ", VOTE ("'tallies': [{'option': 'yes', 'count': 9}, {'option': 'no', 'count': 2}], 'ballots': [{'voter': {'label': 'X'}, 'option': 'no'}]"),
    VOTE ("'tallies': [{'option': 'yes', 'count': 9}, {'option': 'no', 'count': 1}], 'ballots': [{'voter': {'label': 'X'}, 'option': 'no'}]") },
  { "tally-ballots-differ", VOTE ("'tallies': [{'option': 'yes', 'count': 2}], 'ballots': [{'option': 'yes'}]"),
    VOTE ("'tallies': [{'option': 'yes', 'count': 2}], 'ballots': [{'option': 'yes', 'weight': 2}]") },
  { "vote-counts-differ", VOTE ("'castCount': 20, 'presentCount': 19"), VOTE ("'castCount': 20, 'presentCount': 19, 'method': 'correspondence'") },
  { "vote-counts-differ", VOTE ("'castCount': 20, 'validCount': 18, 'invalidCount': 1"), VOTE ("'castCount': 20, 'validCount': 18, 'invalidCount': 2") },
  { "vote-counts-differ", VOTE ("'presentCount': 46, 'entitledCount': 45"), VOTE ("'presentCount': 45, 'entitledCount': 45") },
  { "vote-result-differs", VOTE ("'result': 'adopted', 'tallies': [{'option': 'yes', 'count': 9}, {'option': 'no', 'count': 12}]"),
    VOTE ("'result': 'rejected', 'tallies': [{'option': 'yes', 'count': 9}, {'option': 'no', 'count': 12}]") },
  { "vote-result-differs", VOTE ("'result': 'adopted', 'requiredMajority': 'simple', 'tallies': [{'option': 'yes', 'count': 9}, {'option': 'no', 'count': 9}]"),
    VOTE ("'result': 'tied', 'requiredMajority': 'simple', 'tallies': [{'option': 'yes', 'count': 9}, {'option': 'no', 'count': 9}]") },
  { "vote-result-differs", VOTE ("'result': 'adopted', 'requiredMajority': 'two-thirds', 'tallies': [{'option': 'yes', 'count': 19}, {'option': 'no', 'count': 10}]"),
    VOTE ("'result': 'adopted', 'requiredMajority': 'two-thirds', 'tallies': [{'option': 'yes', 'count': 20}, {'option': 'no', 'count': 10}]") },
  { "vote-result-differs", VOTE ("'result': 'rejected', 'requiredMajority': 'two-thirds', 'tallies': [{'option': 'yes', 'count': 20}, {'option': 'no', 'count': 10}]"),
    VOTE ("'result': 'rejected', 'requiredMajority': 'two-thirds', 'tallies': [{'option': 'yes', 'count': 20}, {'option': 'no', 'count': 10}, {'option': 'abstain', 'count': 1}]") },
  { "vote-result-differs", VOTE ("'result': 'adopted', 'requiredMajority': 'absolute', 'entitledCount': 45, 'tallies': [{'option': 'yes', 'count': 22}, {'option': 'no', 'count': 1}]"),
    VOTE ("'result': 'adopted', 'requiredMajority': 'absolute', 'entitledCount': 45, 'tallies': [{'option': 'yes', 'count': 23}, {'option': 'no', 'count': 1}]") },
  { "vote-result-differs", VOTE ("'result': 'adopted', 'requiredMajority': 'unanimity', 'ballots': [{'option': 'yes'}, {'option': 'no'}]"),
    VOTE ("'result': 'adopted', 'requiredMajority': 'unanimity', 'ballots': [{'option': 'yes'}, {'option': 'abstain'}]") },
  { "vote-result-differs", VOTE ("'result': 'tied', 'tallies': [{'option': 'yes', 'count': 2, 'group': {'label': 'A'}}, {'option': 'no', 'count': 1, 'group': {'label': 'B'}}]"),
    VOTE ("'result': 'tied', 'tallies': [{'option': 'yes', 'count': 2, 'group': {'label': 'A'}}, {'option': 'no', 'count': 2, 'group': {'label': 'B'}}]") },
  { "elected-more-than-seats", VOTE ("'seats': 1, 'candidates': [{'person': {'label': 'X'}, 'elected': true}, {'person': {'label': 'Y'}, 'elected': true}]"),
    VOTE ("'seats': 1, 'candidates': [{'person': {'label': 'X'}, 'elected': true}, {'person': {'label': 'Y'}, 'elected': false}]") },
  { "ballot-twice", VOTE ("'ballots': [{'voter': {'label': 'X'}, 'option': 'yes'}, {'voter': {'label': 'X'}, 'option': 'no'}]"),
    VOTE ("'ballots': [{'voter': {'label': 'X'}, 'option': 'yes'}, {'voter': {'label': 'X'}, 'option': 'no', 'delegatedFrom': {'label': 'Y'}}]") },
  { "ballot-by-absent", MEETING ("'participants': [{'label': 'X', 'attendance': 'absent'}], 'votes': [" VOTE ("'ballots': [{'voter': {'label': 'X'}, 'option': 'yes'}]") "]"),
    MEETING ("'participants': [{'label': 'X', 'attendance': 'absent'}], 'votes': [" VOTE ("'ballots': [{'voter': {'label': 'X'}, 'option': 'absent'}]") "]") },
  { "ballot-by-absent", "[" PERSON ("p", "X") ", " MEETING ("'participants': [{'person': 'p', 'attendance': 'excused'}]") ", " VOTE ("'meeting': 'm', 'ballots': [{'voter': 'p', 'option': 'no'}]") "]",
    "[" PERSON ("p", "X") ", " MEETING ("'participants': [{'person': 'p', 'attendance': 'excused', 'voteDelegatedTo': {'label': 'Y'}}]") ", " VOTE ("'meeting': 'm', 'ballots': [{'voter': 'p', 'option': 'no'}]") "]" },
  { "ballot-without-right", MEETING ("'participants': [{'label': 'X', 'votingRight': false}], 'votes': [" VOTE ("'ballots': [{'voter': {'label': 'X'}, 'option': 'yes'}]") "]"),
    MEETING ("'participants': [{'label': 'X', 'votingRight': true}], 'votes': [" VOTE ("'ballots': [{'voter': {'label': 'X'}, 'option': 'yes'}]") "]") },
  { "ballots-not-secret", VOTE ("'secret': true, 'ballots': [{'voter': {'label': 'X'}, 'option': 'yes'}]"),
    VOTE ("'secret': true, 'ballots': [{'voter': {'label': 'X'}, 'option': 'absent'}, {'option': 'yes'}]") },

  /* Actions */
  { "action-without-assignee", ACTION ("'due': {'date': '2022-04'}"), "[" X GIVEN ("'due': {'date': '2022-04'}, 'parts': [{'text': 'Koop een zegel', 'due': {'date': '2022-03'}}]") "]" },
  { "action-without-assignee", ACTION ("'due': {'date': '2022-04'}, 'assignees': []"), ACTION ("'status': 'cancelled'") },
  { "action-without-deadline", "[" X GIVEN ("'status': 'open'") "]", "[" X GIVEN ("'status': 'transferred', 'transferredTo': 'urn:x'") "]" },
  { "action-overdue", "[" X GIVEN ("'due': {'date': '2022-02'}") "]", "[" X GIVEN ("'due': {'date': '2022-02~'}") "]" },
  { "action-overdue", "[" X GIVEN ("'status': 'postponed', 'due': {'date': '2022-02-28'}") "]",
    "[" X GIVEN ("'status': 'postponed', 'due': {'date': '2022-02-28'}, 'updates': [{'due': {'date': '2022-04'}}]") "]" },
  { "action-overdue", "[" X GIVEN ("'due': {'date': '2022-02', 'polarity': 'before'}") "]", "[" X GIVEN ("'status': 'cancelled', 'due': {'date': '2022-02', 'polarity': 'before'}") "]" },
  { "action-overdue", BOARD (", {'type': 'Meeting', 'title': 'Board', 'start': '2022-01-24', 'series': 's'}"), BOARD ("") },
  { "action-done-without-date", "[" X GIVEN ("'status': 'done'") "]", "[" X GIVEN ("'status': 'done', 'updates': [{'status': 'done', 'date': '2022-02'}]") "]" },
  { "action-transferred-to-nobody", "[" X GIVEN ("'status': 'transferred'") "]", "[" X GIVEN ("'status': 'transferred', 'transferredTo': {'label': 'het college'}") "]" },
  { "action-transferred-to-nobody", GIVEN ("'status': 'transferred', 'updates': [{'status': 'transferred'}]"),
    GIVEN ("'status': 'transferred', 'updates': [{'status': 'transferred', 'transferredTo': {'label': 'het college'}}]") },
  { "action-status-contradicted", "[" X GIVEN ("'status': 'open', 'due': {'date': '2022'}, 'completedOn': '2022-02-10'") "]",
    "[" X GIVEN ("'status': 'done', 'due': {'date': '2022'}, 'completedOn': '2022-02-10'") "]" },
  { "action-status-contradicted", "[" X GIVEN ("'status': 'done', 'completedOn': '2022-02', 'percentComplete': 90") "]",
    "[" X GIVEN ("'status': 'partly-done', 'due': {'date': '2022'}, 'percentComplete': 90") "]" },
  { "action-behind-updates", "[" X GIVEN ("'status': 'open', 'due': {'date': '2022'}, 'updates': [{'status': 'in-progress', 'date': '2022-02'}]") "]",
    "[" X GIVEN ("'status': 'open', 'due': {'date': '2022'}, 'updates': [{'status': 'open', 'date': '2022-02'}, {'text': 'Nog niets', 'date': '2022-02'}]") "]" },

  /* Links */
  { "ref-circular", MEETING ("'follows': 'm'"), MEETING ("'follows': {'label': 'm'}") },
  { "ref-circular", "[" X GIVEN ("'due': {'date': '2023'}, 'dependsOn': ['b', 'c']") ", {'type': 'Action', 'id': 'b', 'text': 'B', 'assignees': ['urn:x'], 'due': {'date': '2023'}, 'dependsOn': ['c']}, {'type': 'Action', 'id': 'c', 'text': 'C', 'assignees': ['urn:x'], 'due': {'date': '2023'}, 'dependsOn': ['a']}]",
    "[" X GIVEN ("'due': {'date': '2023'}, 'dependsOn': ['b', 'c']") ", {'type': 'Action', 'id': 'b', 'text': 'B', 'assignees': ['urn:x'], 'due': {'date': '2023'}, 'dependsOn': ['c']}, {'type': 'Action', 'id': 'c', 'text': 'C', 'assignees': ['urn:x'], 'due': {'date': '2023'}}]" },
  { "ref-circular", "[{'type': 'Organization', 'id': 'o', 'name': 'O', 'subOrganizationOf': 'p'}, {'type': 'Organization', 'id': 'p', 'name': 'P', 'subOrganizationOf': 'o'}]",
    "[{'type': 'Organization', 'id': 'o', 'name': 'O', 'subOrganizationOf': 'p'}, {'type': 'Organization', 'id': 'p', 'name': 'P', 'subOrganizationOf': 'o', 'review': 'rejected'}]" },
  { "inverse-differs", "[" MEETING ("'replacedBy': 'n'") ", {'type': 'Meeting', 'id': 'n', 'title': 'N', 'start': '2022-02-02', 'replaces': {'id': 'x', 'label': 'X'}}, {'type': 'Meeting', 'id': 'x', 'title': 'X', 'start': '2022-02-02'}]",
    "[" MEETING ("'replacedBy': 'n'") ", {'type': 'Meeting', 'id': 'n', 'title': 'N', 'start': '2022-02-02', 'replaces': {'id': 'm', 'label': 'X'}}]" },
  { "ref-to-later", "[" MEETING ("'follows': 'n'") ", {'type': 'Meeting', 'id': 'n', 'title': 'N', 'plannedStart': '2022-02-02'}]",
    "[" MEETING ("'follows': 'n'") ", {'type': 'Meeting', 'id': 'n', 'title': 'N', 'plannedStart': '2022-01-02'}]" },
  { "ref-to-later", "[" DECISION ("'text': 'Ja', 'decidedOn': '2021', 'supersedes': ['d']") ", " DECISION ("'id': 'd', 'text': 'Nee', 'decidedOn': '2022'") "]",
    "[" DECISION ("'text': 'Ja', 'decidedOn': '2022', 'supersedes': ['d']") ", " DECISION ("'id': 'd', 'text': 'Nee', 'decidedOn': '2022'") "]" },

  /* Evidence */
  { "evidence-outside-document", WITH_EVIDENCE ("'start': 20, 'end': 29"), WITH_EVIDENCE ("'start': 20, 'end': 28") },
  { "evidence-differs", WITH_EVIDENCE ("'start': 8, 'end': 14, 'exact': 'besluit'"), WITH_EVIDENCE ("'start': 8, 'end': 15, 'exact': 'beslóót'") },
  { "evidence-differs", WITH_EVIDENCE ("'start': 16, 'end': 27, 'exact': 'totuitstel'"), WITH_EVIDENCE ("'start': 16, 'end': 27, 'exact': 'tot uitstel'") },
  { "evidence-differs", WITH_EVIDENCE ("'exact': 'besluit'"), WITH_EVIDENCE ("'exact': 'uitstel.'") },
};

static GovRegister *
read_register (const char *text)
{
  g_autofree char *json = g_strdelimit (g_strdup (text), "'", '"');
  g_autoptr (GBytes) bytes = g_bytes_new (json, strlen (json));
  g_autoptr (GError) error = NULL;
  GovRegister *records = gov_register_new_from_bytes (bytes, text, &error);

  g_assert_no_error (error);
  return records;
}

static GDateTime *
make_now (void)
{
  return g_date_time_new_from_iso8601 (NOW, NULL);
}

/* The tags of all issues, each once, with a comma between. */
static char *
join_tags (GovList *issues)
{
  GString *tags = g_string_new (NULL);

  for (guint i = 0; i < gov_list_get_length (issues); i++)
    {
      GovIssue *issue = gov_list_get (issues, i);

      g_test_message ("%s: %s: %s", gov_issue_get_tag (issue), gov_issue_get_property_name (issue), gov_issue_get_message (issue));
      if (strstr (tags->str, gov_issue_get_tag (issue)) == NULL)
        g_string_append_printf (tags, "%s%s", tags->len > 0 ? "," : "", gov_issue_get_tag (issue));
    }
  return g_string_free (tags, FALSE);
}

static void
check_text (const char *text,
            const char *expected)
{
  g_autoptr (GovRegister) records = read_register (text);
  g_autoptr (GDateTime) now = make_now ();
  g_autofree char *before = gov_register_to_json (records, FALSE);
  g_autofree char *after = NULL, *tags = NULL;
  g_autoptr (GovList) issues = NULL;

  g_test_message ("%s", text);
  issues = gov_check_register (records, now);
  tags = join_tags (issues);
  g_assert_cmpstr (tags, ==, expected);
  after = gov_register_to_json (records, FALSE);
  g_assert_cmpstr (after, ==, before);
}

static void
test_case (gconstpointer data)
{
  const Case *c = data;

  check_text (c->spoilt, c->tag);
  check_text (c->sound, "");
}

static gboolean
has_case (const char *tag)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    if (g_str_equal (cases[i].tag, tag))
      return TRUE;
  return FALSE;
}

/* The table is complete, in itself and against the cases above. */
static void
test_table (void)
{
  g_auto (GStrv) tags = gov_check_dup_tags ();
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  g_assert_cmpuint (g_strv_length (tags), >, 35);
  for (guint i = 0; tags[i] != NULL; i++)
    {
      const char *explanation = gov_check_get_explanation (tags[i]);

      g_test_message ("%s", tags[i]);
      g_assert_true (g_hash_table_add (seen, tags[i]));
      g_assert_cmpuint (strspn (tags[i], "abcdefghijklmnopqrstuvwxyz-"), ==, strlen (tags[i]));
      g_assert_nonnull (explanation);
      g_assert_true (g_str_has_suffix (explanation, "."));
      g_assert_cmpint (gov_check_get_severity (tags[i]), <=, GOV_SEVERITY_ERROR);
      if (!has_case (tags[i]))
        g_error ("no test provokes %s", tags[i]);
    }
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_true (g_strv_contains ((const char * const *) tags, cases[i].tag));
}

static void
test_no_tag (void)
{
  g_assert_null (gov_check_get_explanation ("no-such-tag"));
  g_assert_null (gov_check_get_clause ("no-such-tag"));
  g_assert_null (gov_check_get_clause ("id-repeated"));
  g_assert_nonnull (gov_check_get_clause ("value-null"));
  g_assert_cmpint (gov_check_get_severity ("no-such-tag"), ==, GOV_SEVERITY_HINT);
  g_assert_cmpint (gov_check_get_severity ("end-before-start"), ==, GOV_SEVERITY_ERROR);
}

static void
test_issue (void)
{
  g_autoptr (GovRegister) records = read_register ("[" X ITEM ("'status': 'afgedaan'") "]");
  g_autoptr (GovList) issues = gov_check_register (records, NULL);
  GovIssue *issue = gov_list_get (issues, 0);
  g_autofree char *tag = NULL, *message = NULL, *explanation = NULL, *property = NULL;
  g_autoptr (GovRecord) record = NULL;
  GovSeverity severity;

  g_assert_cmpuint (gov_list_get_length (issues), ==, 1);
  g_assert_true (g_list_model_get_item_type (G_LIST_MODEL (issues)) == GOV_TYPE_ISSUE);
  g_object_get (issue, "tag", &tag, "severity", &severity, "message", &message, "explanation", &explanation,
                "record", &record, "property", &property, NULL);
  g_assert_cmpstr (tag, ==, "word-unknown");
  g_assert_cmpint (severity, ==, GOV_SEVERITY_WARNING);
  g_assert_cmpstr (property, ==, "status");
  g_assert_true (record == gov_register_get (records, 1));
  g_assert_cmpstr (explanation, ==, gov_check_get_explanation ("word-unknown"));
  g_assert_null (gov_issue_get_clause (issue));
  g_assert_null (gov_issue_get_path (issue));
  g_assert_cmpuint (gov_issue_get_line (issue), ==, 0);
  g_assert_cmpuint (gov_issue_get_column (issue), ==, 0);
  g_assert_true (g_str_has_prefix (message, "status is \"afgedaan\"; the known words are planned, in-progress, "));
  g_assert_null (strstr (message, "unset"));
}

/* Also of what was found when the records were looked at together, or from the record that holds it. */
static void
test_order (void)
{
  g_autoptr (GovRegister) records = read_register (
    "[{'type': 'Meeting', 'id': 'm', 'title': 'A', 'agenda': [{'title': '', 'number': '1'}, {'title': 'B', 'number': '1', 'partOf': 'm'}],"
    "  'participants': [{'role': 'chair'}]},"
    " {'type': 'Meeting', 'id': 'n', 'title': 'C', 'start': '2021', 'follows': 'n', 'keywords': null}]");
  g_autoptr (GovList) issues = gov_check_register (records, NULL);
  g_autofree char *tags = join_tags (issues);

  g_assert_cmpstr (tags, ==, "meeting-without-date,participant-without-name,field-required-missing,"
                             "agenda-number-twice,ref-wrong-type,ref-circular,value-null");
}

/* A record on its own: what is in it is seen, what would need others is not. */
static void
test_record (void)
{
  g_autoptr (GovRegister) records = read_register (
    "[" X MEETING ("'follows': 'gone', 'series': 'urn:x', 'participants': [{'id': 'p', 'label': 'X', 'attendance': 'absent'}],"
                   "'votes': [" VOTE ("'meeting': 'm', 'ballots': [{'voter': 'p', 'option': 'yes'}]") "]") "]");
  g_autoptr (GovList) issues = gov_check_record (gov_register_get (records, 1), NULL);
  g_autoptr (GovList) all = gov_check_register (records, NULL);
  g_autofree char *tags = join_tags (issues);
  g_autofree char *all_tags = join_tags (all);

  g_assert_cmpstr (tags, ==, "ballot-by-absent");
  g_assert_cmpstr (all_tags, ==, "ref-wrong-type,ref-unresolved,ballot-by-absent");
}

/* A chain that is longer than any stack, in a circle. */
static void
test_long_chain (void)
{
  g_autoptr (GString) text = g_string_new ("[");
  g_autoptr (GovRegister) records = NULL;
  g_autoptr (GovList) issues = NULL;
  guint n = 200000;

  for (guint i = 0; i < n; i++)
    g_string_append_printf (text, "%s{'type': 'Meeting', 'id': '%u', 'title': 'X', 'start': '2021', 'follows': '%u'}",
                            i > 0 ? "," : "", i, (i + 1) % n);
  g_string_append_c (text, ']');
  records = read_register (text->str);
  issues = gov_check_register (records, NULL);
  g_assert_cmpuint (gov_list_get_length (issues), ==, 1);
  g_assert_cmpstr (gov_issue_get_message (gov_list_get (issues, 0)), ==,
                   "follows leads in a circle: 0, 1, 2, 3 and 199996 more");
}

/* Empty, deep, and everything stated wrongly at once: nothing falls over. */
static void
test_nothing_falls_over (void)
{
  g_auto (GStrv) names = gov_record_type_dup_names ();
  g_autoptr (GovRegister) empty = gov_register_new ();
  g_autoptr (GovList) none = gov_check_register (empty, NULL);

  g_assert_cmpuint (gov_list_get_length (none), ==, 0);
  for (guint i = 0; names[i] != NULL; i++)
    {
      GType type = gov_record_type_from_name (names[i]);
      g_autoptr (GovRecord) record = g_object_new (type, NULL);
      g_autoptr (GovList) issues = gov_check_record (record, NULL);
      guint n_properties;
      g_autofree GParamSpec **properties = g_object_class_list_properties (G_OBJECT_GET_CLASS (record), &n_properties);

      g_free (join_tags (issues));
      /* A list that somebody asked for and did not fill. */
      for (guint p = 0; p < n_properties; p++)
        if (properties[p]->value_type == GOV_TYPE_LIST)
          {
            g_autoptr (GovList) list = NULL;

            g_object_get (record, properties[p]->name, &list, NULL);
          }
      g_object_unref (gov_check_record (record, NULL));
    }
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GHashTable) counts = g_hash_table_new (g_str_hash, g_str_equal);

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      guint n = GPOINTER_TO_UINT (g_hash_table_lookup (counts, cases[i].tag)) + 1;
      g_autofree char *path = g_strdup_printf ("/checks/tag/%s/%u", cases[i].tag, n);

      g_hash_table_insert (counts, (gpointer) cases[i].tag, GUINT_TO_POINTER (n));
      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/checks/table", test_table);
  g_test_add_func ("/checks/no-tag", test_no_tag);
  g_test_add_func ("/checks/issue", test_issue);
  g_test_add_func ("/checks/order", test_order);
  g_test_add_func ("/checks/record", test_record);
  g_test_add_func ("/checks/long-chain", test_long_chain);
  g_test_add_func ("/checks/nothing-falls-over", test_nothing_falls_over);
  return g_test_run ();
}
