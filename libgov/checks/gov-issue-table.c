#include "checks/gov-issue-table-private.h"

#include <string.h>

#define HINT GOV_SEVERITY_HINT
#define WARNING GOV_SEVERITY_WARNING
#define ERROR GOV_SEVERITY_ERROR

/* A tag never changes its meaning: whoever filters by it, relies on it. */
static const GovIssueKind kinds[] = {
  /* Form */
  { "value-null", HINT,
    "The member is there and says nothing. It is kept and written back; leaving it out says the same.",
    "OParl 1.1, 2.4: null and empty values should be left out" },
  { "value-not-held", WARNING,
    "The value does not fit the field, such as a number that is not whole or is too large. It is kept and "
    "written back as it was, but no program sees it in the field.",
    NULL },
  { "word-unknown", WARNING,
    "The field has a list of known words and this is none of them. It is kept and written back, but programs "
    "take the field as not stated. Use a known word, or put the wording into a text field.",
    NULL },
  { "date-malformed", WARNING,
    "The value is not a date in the Extended Date/Time Format, such as 2021, 2021-11-29, 2022-02~ or "
    "2021-11-29T10:00:00+01:00. It is kept and written back, but nothing can be compared with it.",
    "EDTF, levels 0 to 2 (ISO 8601-2:2019)" },
  { "member-unknown", HINT,
    "The record's type has no such field: perhaps a misspelt name, perhaps something that only its maker "
    "understands. It is kept and written back.",
    NULL },
  { "type-unknown", HINT,
    "This version of the library does not know the type. The record is kept and written back, and not "
    "checked any further.",
    NULL },
  { "text-empty", HINT,
    "The text is stated and empty. Leaving it out says the same.",
    "OParl 1.1, 2.4: null and empty values should be left out" },
  { "uri-malformed", WARNING,
    "The value is not a URI: there is no scheme such as https: at its beginning, or a space or another sign in "
    "it that must be escaped. Links made from it lead nowhere.",
    "RFC 3986, section 3" },
  { "duration-malformed", WARNING,
    "The value is not a duration such as P1Y, P2W or PT90M.",
    "RFC 3339, appendix A (ISO 8601 durations)" },
  { "language-malformed", WARNING,
    "The value is not a language tag such as nl, en-GB or zh-Hant.",
    "RFC 5646 (BCP 47), section 2.1" },
  { "number-out-of-range", ERROR,
    "The number lies outside what it can be: a degree of latitude over 90, a share over 100 percent, less "
    "than nothing counted.",
    "RFC 5545, 3.8.1.8: a percentage is from 0 to 100." },

  /* Ids and references */
  { "id-empty", WARNING,
    "An id of no characters tells nothing apart. Leave it out, or state one.",
    NULL },
  { "id-not-unique", WARNING,
    "Two records have one id and say different things. Both are kept; the one that was modified last is "
    "found by the id. If they are two things, one needs another id.",
    "OParl 1.1, 3.1: the id tells the object apart" },
  { "id-repeated", HINT,
    "The record is there twice. One of them can go.",
    NULL },
  { "ref-empty", WARNING,
    "The reference leads to nothing and names nobody.",
    NULL },
  { "ref-unresolved", HINT,
    "The id is of no record in the register. It may be elsewhere; if it is not, nobody can follow the "
    "reference. It is told once for each id.",
    NULL },
  { "ref-to-deleted", WARNING,
    "The record that is referred to is deleted.",
    NULL },
  { "ref-wrong-type", WARNING,
    "The reference leads to a record of another type than the field is for, so programs will not find what "
    "they look for. One of the two ids may be wrong.",
    NULL },

  /* What a record says, and to whom */
  { "field-required-missing", WARNING,
    "A record of this type is not complete without the field.",
    NULL },
  { "access-narrower-than-holder", WARNING,
    "The record is for fewer people than the one that holds it. Whoever passes that one on passes this one "
    "on as well. Take it out, or make the holder as narrow.",
    NULL },

  /* Times */
  { "end-before-start", ERROR,
    "The end lies before the start.",
    "RFC 5545, 3.8.2.2: the end is later than the start." },
  { "maximum-below-minimum", ERROR,
    "The greatest value is less than the least.",
    NULL },
  { "modified-before-created", WARNING,
    "The record was changed before it was made. Readers that ask for what is new may miss it.",
    "OParl 1.1, 3.1: clients ask for changes by modified" },
  { "received-before-submitted", WARNING,
    "The paper came in before it was sent.",
    NULL },
  { "completed-before-agreed", WARNING,
    "The action was done before it was agreed on, or before the decision that it arises from.",
    NULL },
  { "fact-in-future", WARNING,
    "What is stated as done lies in the future.",
    NULL },
  { "meeting-without-date", HINT,
    "Nothing says when the meeting is or was, so it has no place among the others.",
    NULL },
  { "meeting-held-in-future", WARNING,
    "The meeting was held, and begins later than now. Either the date or the status is wrong.",
    NULL },
  { "meeting-still-planned", HINT,
    "The day of the meeting is over, and its status is that of a meeting to come.",
    NULL },
  { "outside-meeting", WARNING,
    "A part of the meeting lies wholly before or after it.",
    NULL },
  { "decided-outside-meeting", HINT,
    "The decision was made on another day than its meeting. It may be one from an earlier meeting that is "
    "mentioned: then its outcome is reaffirmed or recalled.",
    NULL },
  { "deadline-before-meeting", WARNING,
    "The action was due before the meeting that agreed on it. Often the year is wrong.",
    NULL },
  { "deadline-empty", HINT,
    "There is a deadline, and it says neither when nor after what.",
    NULL },
  { "ballot-outside-vote", WARNING,
    "The ballot was cast before the vote began or after it ended.",
    NULL },

  /* Meetings */
  { "agenda-number-twice", HINT,
    "Two items of one agenda have the same number, so that a mention of it can mean either.",
    NULL },
  { "agenda-order-twice", HINT,
    "Two items of one agenda have the same place in its order.",
    "OParl 1.1, AgendaItem: order is the position in the agenda" },
  { "cancelled-with-results", WARNING,
    "The meeting is cancelled, and yet something was said or decided in it.",
    NULL },
  { "participant-without-name", WARNING,
    "Somebody took part, and neither a person, a label, a post nor an organization says who.",
    NULL },
  { "participant-twice", HINT,
    "One person is twice among the participants of the meeting, and counts twice.",
    NULL },
  { "quorum-not-met", WARNING,
    "Fewer were present than had to be, and yet the meeting is stated to have a quorum or the vote has a "
    "result.",
    NULL },

  /* Decisions */
  { "decision-without-agenda-item", WARNING,
    "Nobody can see under which item of the agenda it was decided. Put it into the item, or name the item.",
    NULL },
  { "decision-without-text", WARNING,
    "The record says that something was decided, and not what.",
    NULL },
  { "decision-against-vote", WARNING,
    "The outcome of the decision is not that of the vote by which it was made.",
    NULL },

  /* Votes */
  { "tally-twice", WARNING,
    "The same option was counted twice, for all or for the same group.",
    NULL },
  { "tally-groups-differ", WARNING,
    "The counts of the groups do not add up to the count of all.",
    NULL },
  { "tally-ballots-differ", WARNING,
    "There are more or fewer ballots for an option than were counted.",
    NULL },
  { "vote-counts-differ", WARNING,
    "The counts of who may vote, was present, voted, and voted validly contradict each other.",
    NULL },
  { "vote-result-differs", WARNING,
    "The result is not what the counts and the majority that was needed lead to.",
    NULL },
  { "elected-more-than-seats", WARNING,
    "More candidates were elected than there were seats.",
    NULL },
  { "ballot-twice", WARNING,
    "One voter has two ballots in one vote, not counting those cast for others or for other candidates.",
    NULL },
  { "ballot-by-absent", WARNING,
    "Somebody voted who was absent from the meeting, and whose vote nobody else was to cast.",
    NULL },
  { "ballot-without-right", WARNING,
    "Somebody voted who had no right to vote in the meeting.",
    NULL },
  { "ballots-not-secret", WARNING,
    "The vote is secret, and the record says who voted for what.",
    NULL },

  /* Actions */
  { "action-without-assignee", WARNING,
    "Nobody is named who is to do it. Ask the meeting, and write down at least the words that were used.",
    NULL },
  { "action-without-deadline", HINT,
    "The action is open, and nothing says by when it is to be done.",
    NULL },
  { "action-overdue", WARNING,
    "The action is not done, and its time is over. Where it is only known about when it was due, it is not "
    "told.",
    NULL },
  { "action-done-without-date", HINT,
    "The action is done, and nothing says since when.",
    NULL },
  { "action-transferred-to-nobody", HINT,
    "The action was handed over, and nothing says to whom.",
    NULL },
  { "action-status-contradicted", WARNING,
    "The status says that the action is done and another field that it is not, or the other way round.",
    NULL },
  { "action-behind-updates", HINT,
    "The last update states another status than the action.",
    NULL },

  /* Links */
  { "ref-circular", ERROR,
    "Following the references leads back to where it began: a part of itself, a meeting that follows itself, "
    "an action that waits for itself.",
    NULL },
  { "inverse-differs", WARNING,
    "The two ends of one link do not agree: the record refers to another, which refers to a third one.",
    NULL },
  { "ref-to-later", WARNING,
    "What it follows, replaces or extends is later than the record itself.",
    NULL },

  /* Evidence */
  { "evidence-outside-document", ERROR,
    "The passage ends after the end of the document. Perhaps it counts bytes, and not characters; perhaps "
    "the document is another version.",
    "W3C Web Annotation Data Model, 4.2.5, Text Position Selector" },
  { "evidence-differs", WARNING,
    "The document does not say at that place what the evidence quotes. White space does not count.",
    "W3C Web Annotation Data Model, 4.2.4, Text Quote Selector" },
};

const GovIssueKind *
gov_issue_kind_nth (guint n)
{
  return n < G_N_ELEMENTS (kinds) ? &kinds[n] : NULL;
}

const GovIssueKind *
gov_issue_kind_find (const char *tag)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (strcmp (kinds[i].tag, tag) == 0)
      return &kinds[i];
  return NULL;
}
