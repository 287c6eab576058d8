/* Actions and their deadlines; what support hangs on; who is worried about what. */
#include "needs.h"

/* N01: an action without a deadline, and one who takes part without being responsible. */
static void
build_01 (GovRegister *reg)
{
  GovAction *action = make (ACTION,
    "id", "a-ferries",
    "text", "The Minister for Coasts works out the plan for night ferries and looks at what can help.",
    "modality", GOV_MODALITY_WILL,
    "status", GOV_ACTION_STATUS_OPEN);

  put (action, "assignees", MINISTER);
  put (action, "involved", WATCH);
  add (reg, action);
}

static void
ask_01 (GovRegister *reg,
        GString     *answer)
{
  FOR_EACH (GovAction, action, all (reg, GOV_TYPE_ACTION))
    if (gov_action_get_status (action) == GOV_ACTION_STATUS_OPEN && mentions (gov_action_get_assignees (action), "minister"))
      {
        say (answer, "%s", text (action, "text"));
        say (answer, "%s takes part", names (gov_action_get_involved (action)));
        say (answer, "deadline: %s", text (gov_action_get_due (action), "text"));
      }
}

/* N02: due at the next meeting of a series, whose date only the calendar knows. */
static void
build_02 (GovRegister *reg)
{
  GovMeeting *may = make (MEETING,
    "id", "hc-2031-05",
    "title", "Harbour Consultation of 12 May 2031",
    "status", GOV_MEETING_STATUS_HELD,
    "start", on ("2031-05-12"),
    "series", SERIES);
  GovAction *action = make (ACTION,
    "id", "a-fees",
    "text", "The ministry brings a proposal on mooring fees to the next Harbour Consultation.",
    "requester", MAYORS,
    "deliverable", "a proposal on mooring fees",
    "acceptance-criterion", "their wish is met",
    "due", make (DEADLINE, "text", "the next Harbour Consultation", "anchor", SERIES,
                 "anchor-kind", GOV_DEADLINE_ANCHOR_NEXT_OCCURRENCE, "polarity", GOV_DEADLINE_POLARITY_ON));

  put (action, "assignees", to ("ministry", "the ministry"));
  put (may, "actions", action);
  add (reg, make (SERIES, "id", "harbour-consultation", "title", "Harbour Consultation", "cadence", "three or four times a year"));
  add (reg, may);
  add (reg, make (MEETING, "id", "hc-2031-11", "title", "Harbour Consultation of November 2031",
                  "status", GOV_MEETING_STATUS_PLANNED, "planned-start", on ("2031-11"), "series", SERIES));
  add (reg, make (MEETING, "id", "hc-2031-09", "title", "Harbour Consultation of 15 September 2031",
                  "status", GOV_MEETING_STATUS_PLANNED, "planned-start", on ("2031-09-15"), "series", SERIES));
  add (reg, make (MEETING, "id", "dc-2031-06", "title", "Dike Council of 2 June 2031",
                  "status", GOV_MEETING_STATUS_PLANNED, "planned-start", on ("2031-06-02"),
                  "series", to ("dike-council", "Dike Council")));
}

static void
ask_02 (GovRegister *reg,
        GString     *answer)
{
  FOR_EACH (GovAction, action, all (reg, GOV_TYPE_ACTION))
    {
      GovMeeting *agreed_in = gov_register_find_meeting (reg, GOV_RECORD (action));
      GovDeadline *due = gov_action_get_due (action);
      GovRef *anchor = due ? gov_deadline_get_anchor (due) : NULL;

      if (!known (reg, anchor) || gov_deadline_get_anchor_kind (due) != GOV_DEADLINE_ANCHOR_NEXT_OCCURRENCE)
        continue;
      say (answer, "%s: %s, for the %s", names (gov_action_get_assignees (action)), text (action, "deliverable"),
           text (gov_register_find_next_meeting (reg, gov_register_resolve (reg, anchor), gov_meeting_get_start (agreed_in)),
                 "title"));
      say (answer, "enough for %s when %s", called (gov_action_get_requester (action)), text (action, "acceptance-criterion"));
    }
}

/* N03: a month without a year; that the year was inferred stands beside it. */
static void
build_03 (GovRegister *reg)
{
  GovDeadline *due = make (DEADLINE, "text", "in February", "date", on ("2032-02"), "polarity", GOV_DEADLINE_POLARITY_BY);
  GovAction *action = make (ACTION,
    "id", "a-signals",
    "text", "In February the consultation looks further into this, as part of the progress of Wave Watch.",
    "forum", SERIES,
    "programme", to ("wave-watch", "Wave Watch"),
    "due", due);

  put (due, "evidence", make (EVIDENCE, "document", REPORT, "exact", "In February", "field", "date",
                              "inferred", TRUE, "rule", "next month of that name"));
  add (reg, action);
}

static void
ask_03 (GovRegister *reg,
        GString     *answer)
{
  FOR_EACH (GovAction, action, all (reg, GOV_TYPE_ACTION))
    {
      GovDeadline *due = gov_action_get_due (action);
      g_autoptr (GovDate) latest = due ? gov_deadline_get_latest (due) : NULL;

      if (!due)
        continue;
      say (answer, "%s, by %s in the %s", called (gov_action_get_programme (action)),
           latest ? gov_date_get_text (latest) : "no date", called (gov_action_get_forum (action)));
      FOR_EACH (GovEvidence, evidence, gov_record_get_evidence (GOV_RECORD (due)))
        if (gov_evidence_get_inferred (evidence))
          say (answer, "the %s was inferred from “%s”", text (evidence, "field"), text (evidence, "exact"));
    }
}

/* N04: no date at all, but one is more urgent than the other. */
static void
build_04 (GovRegister *reg)
{
  GovAction *spending = make (ACTION,
    "id", "a-spending",
    "text", "Lasting spending is provided for as soon as possible.",
    "requester", MAYORS,
    "due", make (DEADLINE, "text", "as soon as possible", "urgency", GOV_URGENCY_AS_SOON_AS_POSSIBLE));
  GovAction *outline = make (ACTION,
    "id", "a-outline",
    "text", "The Pilot Service offers the members a first outline of the Coast Agenda shortly.",
    "due", make (DEADLINE, "text", "shortly", "urgency", GOV_URGENCY_SHORT_TERM));

  put (outline, "assignees", PILOTS);
  add (reg, outline);
  add (reg, spending);
}

static void
ask_04 (GovRegister *reg,
        GString     *answer)
{
  for (int urgency = GOV_URGENCY_IMMEDIATELY; urgency <= GOV_URGENCY_CONTINUOUS; urgency++)
    FOR_EACH (GovAction, action, all (reg, GOV_TYPE_ACTION))
      if (gov_action_get_due (action) && (int) gov_deadline_get_urgency (gov_action_get_due (action)) == urgency)
        say (answer, "“%s”: %s", text (gov_action_get_due (action), "text"), text (action, "text"));
}

/* N05: not as late as an event that has no date here. */
static void
build_05 (GovRegister *reg)
{
  add (reg, make (ACTION,
    "id", "a-dredging",
    "text", "How the dredging money is spent is not left to the autumn budget letter.",
    "requester", MAYORS,
    "due", make (DEADLINE, "text", "not left to the autumn budget letter",
                 "polarity", GOV_DEADLINE_POLARITY_NOT_AS_LATE_AS,
                 "anchor", to (NULL, "the autumn budget letter"), "anchor-kind", GOV_DEADLINE_ANCHOR_EVENT)));
}

static void
ask_05 (GovRegister *reg,
        GString     *answer)
{
  FOR_EACH (GovAction, action, all (reg, GOV_TYPE_ACTION))
    {
      GovDeadline *due = gov_action_get_due (action);

      if (due && gov_deadline_get_anchor_kind (due) == GOV_DEADLINE_ANCHOR_EVENT)
        say (answer, "%s %s, date: %s", text (due, "polarity"), called (gov_deadline_get_anchor (due)), text (due, "date"));
    }
}

/* N06: one action in four lines; one is tentative, one has a time of its own. */
static void
build_06 (GovRegister *reg)
{
  GovAction *action = make (ACTION, "id", "a-lines", "text", "The ministry sets out four lines of work.");

  put (action, "parts", make (ACTION, "text", "gathering and sharing what is known"));
  put (action, "parts", make (ACTION, "text", "passing on what worked elsewhere"));
  put (action, "parts", make (ACTION, "text", "perhaps more patrol boats", "modality", GOV_MODALITY_MAY));
  put (action, "parts", make (ACTION, "text", "something to do for the young around this New Year’s Eve",
                              "due", make (DEADLINE, "text", "around this New Year’s Eve", "date", on ("2031-12-31~"),
                                           "polarity", GOV_DEADLINE_POLARITY_AROUND)));
  add (reg, action);
}

static void
ask_06 (GovRegister *reg,
        GString     *answer)
{
  GovAction *action = GOV_ACTION (gov_register_lookup (reg, "a-lines"));

  say (answer, "%u lines", gov_list_get_length (gov_action_get_parts (action)));
  FOR_EACH (GovAction, part, gov_action_get_parts (action))
    {
      GovDate *date = gov_action_get_due (part) ? gov_deadline_get_date (gov_action_get_due (part)) : NULL;

      if (gov_action_get_modality (part) == GOV_MODALITY_MAY)
        say (answer, "tentative: %s", text (part, "text"));
      if (date)
        say (answer, "at a time of its own, %s%s: %s", gov_date_is_approximate (date) ? "about " : "",
             gov_date_get_text (date), text (part, "text"));
    }
}

/* N07: support under a condition that is not met, after a concern said before. */
static void
build_07 (GovRegister *reg)
{
  GovStatement *again = make (STATEMENT,
    "id", "s-say-again",
    "meeting", MAY,
    "speaker", MAYORS,
    "speaker-kind", GOV_PARTICIPANT_KIND_GROUP,
    "stance", GOV_STANCE_CONCERN,
    "text", "They repeat that they still have too little say in how the Joint Rescue Team is set up.");
  GovStatement *support = make (STATEMENT,
    "id", "s-team",
    "meeting", MAY,
    "speaker", MAYORS,
    "stance", GOV_STANCE_SUPPORT,
    "topic", "Joint Rescue Team");

  put (again, "repeats", to ("s-say", NULL));
  put (support, "conditions", make (CONDITION, "text", "They have a say in how the team is set up.",
                                    "on", to ("s-say-again", NULL), "by", MAYORS, "met", GOV_CONDITION_MET_NO));
  add (reg, make (STATEMENT, "id", "s-say", "meeting", to ("hc-2031-02", "Harbour Consultation of February 2031"),
                  "speaker", MAYORS, "stance", GOV_STANCE_CONCERN,
                  "text", "They have too little say in how the Joint Rescue Team is set up."));
  add (reg, again);
  add (reg, support);
}

static void
ask_07 (GovRegister *reg,
        GString     *answer)
{
  FOR_EACH (GovStatement, statement, all (reg, GOV_TYPE_STATEMENT))
    {
      FOR_EACH (GovRef, earlier, gov_statement_get_repeats (statement))
        say (answer, "said before in the %s: %s",
             called (gov_statement_get_meeting (GOV_STATEMENT (gov_register_resolve (reg, earlier)))), title_of (reg, earlier));
      if (gov_statement_get_stance (statement) != GOV_STANCE_SUPPORT)
        continue;
      FOR_EACH (GovCondition, condition, gov_statement_get_conditions (statement))
        say (answer, "%s support the %s if: %s Met: %s", called (gov_statement_get_speaker (statement)),
             text (statement, "topic"), text (condition, "text"), text (condition, "met"));
    }
}

/* N08: agreement that hangs on what somebody else's report recommends. */
static void
build_08 (GovRegister *reg)
{
  GovStatement *statement = make (STATEMENT,
    "id", "s-budget",
    "meeting", MAY,
    "speaker", MINISTER,
    "speaker-kind", GOV_PARTICIPANT_KIND_OFFICE,
    "stance", GOV_STANCE_SUPPORT,
    "text", "The minister understands this, provided that what Alder advises on the pilots’ budget is followed strictly.");

  put (statement, "conditions", make (CONDITION, "text", "What Alder advises on the pilots’ budget is followed strictly.",
                                      "on", to (NULL, "the Alder report"), "by", MINISTER));
  add (reg, statement);
}

static void
ask_08 (GovRegister *reg,
        GString     *answer)
{
  FOR_EACH (GovStatement, statement, all (reg, GOV_TYPE_STATEMENT))
    if (gov_statement_get_stance (statement) == GOV_STANCE_SUPPORT)
      FOR_EACH (GovCondition, condition, gov_statement_get_conditions (statement))
        say (answer, "the support of %s hangs on %s (%s the register): %s", called (gov_condition_get_by (condition)),
             called (gov_condition_get_on (condition)), known (reg, gov_condition_get_on (condition)) ? "in" : "not in",
             text (condition, "text"));
}

/* N09: a group has a concern, with somebody else, and turns to others. */
static void
build_09 (GovRegister *reg)
{
  GovStatement *concern = make (STATEMENT,
    "id", "s-crews",
    "speaker", MAYORS,
    "speaker-kind", GOV_PARTICIPANT_KIND_GROUP,
    "addressee", to (NULL, "those who form the new cabinet"),
    "stance", GOV_STANCE_CONCERN,
    "topic", "crews for the lifeboats",
    "text", "The harbour mayors and the Chief Pilot worry and turn to those who form the new cabinet.");

  put (concern, "jointly-with", to ("chief-pilot", "the Chief Pilot"));
  add (reg, concern);
  add (reg, make (STATEMENT,
    "id", "s-steering",
    "speaker", MAYORS,
    "speaker-kind", GOV_PARTICIPANT_KIND_GROUP,
    "stance", GOV_STANCE_CRITICISM,
    "topic", "who steers the programme",
    "text", "The harbour mayors are more critical of who steers the programme."));
}

static void
ask_09 (GovRegister *reg,
        GString     *answer)
{
  FOR_EACH (GovStatement, statement, all (reg, GOV_TYPE_STATEMENT))
    {
      GovList *others = gov_statement_get_jointly_with (statement);

      if (gov_statement_get_speaker_kind (statement) != GOV_PARTICIPANT_KIND_GROUP)
        continue;
      say (answer, "%s of %s about %s", text (statement, "stance"), called (gov_statement_get_speaker (statement)),
           text (statement, "topic"));
      if (gov_list_get_length (others) > 0)
        say (answer, "with %s, to %s", names (others), called (gov_statement_get_addressee (statement)));
    }
}

/* N10: an objection, which is neither a vote against nor a question. */
static void
build_10 (GovRegister *reg)
{
  add (reg, make (STATEMENT,
    "id", "s-flares",
    "speaker", MAYORS,
    "speaker-kind", GOV_PARTICIPANT_KIND_GROUP,
    "stance", GOV_STANCE_OBJECTION,
    "topic", "handing in old flares",
    "text", "The harbour mayors see practical objections to the way in which old flares are to be handed in."));
  add (reg, make (STATEMENT,
    "id", "s-flares-answer",
    "speaker", MINISTER,
    "stance", GOV_STANCE_INFORMATION,
    "topic", "handing in old flares",
    "text", "The minister tells that the days for handing in are set."));
}

static void
ask_10 (GovRegister *reg,
        GString     *answer)
{
  FOR_EACH (GovStatement, statement, all (reg, GOV_TYPE_STATEMENT))
    if (gov_statement_get_stance (statement) == GOV_STANCE_OBJECTION)
      say (answer, "%s, to %s", called (gov_statement_get_speaker (statement)), text (statement, "topic"));
}

const Need needs_1_10[10] = {
  { "N01", build_01, ask_01 },
  { "N02", build_02, ask_02 },
  { "N03", build_03, ask_03 },
  { "N04", build_04, ask_04 },
  { "N05", build_05, ask_05 },
  { "N06", build_06, ask_06 },
  { "N07", build_07, ask_07 },
  { "N08", build_08, ask_08 },
  { "N09", build_09, ask_09 },
  { "N10", build_10, ask_10 },
};
