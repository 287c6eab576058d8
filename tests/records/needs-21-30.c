/* Matters that go elsewhere; meetings and their reports; who speaks under which name. */
#include "needs.h"

/* N21: a matter, not a paper, goes to another body at an unknown time. */
static void
build_21 (GovRegister *reg)
{
  add (reg, make (DECISION,
    "id", "d-refer",
    "title", "guarding of locks",
    "outcome", GOV_DECISION_OUTCOME_REFERRED,
    "referred-to", to ("tide-board", "the Tide Board"),
    "text", "This has to come up in the Tide Board."));
  add (reg, make (DECISION, "id", "d-lights", "title", "lights on piers", "outcome", GOV_DECISION_OUTCOME_ADOPTED));
}

static void
ask_21 (GovRegister *reg,
        GString     *answer)
{
  FOR_EACH (GovDecision, decision, all (reg, GOV_TYPE_DECISION))
    if (gov_decision_get_outcome (decision) == GOV_DECISION_OUTCOME_REFERRED)
      {
        say (answer, "%s goes to %s", text (decision, "title"), called (gov_decision_get_referred_to (decision)));
        say (answer, "papers: %s, time: %s", text (decision, "papers"), text (gov_decision_get_postponed_to (decision), "text"));
      }
}

/* N22: one subject, two bodies, each with its side of it; a meeting that is planned and has no date. */
static void
build_22 (GovRegister *reg)
{
  GovStatement *narrow = make (STATEMENT,
    "id", "s-narrow",
    "stance", GOV_STANCE_ANNOUNCEMENT,
    "topic", "quarrels on the quay",
    "forum", to ("dike-council", "the Dike Council"),
    "text", "In the Dike Council its chairs speak about quarrels on the quay and the fishing ban.");
  GovStatement *wide = make (STATEMENT,
    "id", "s-wide",
    "stance", GOV_STANCE_ANNOUNCEMENT,
    "topic", "quarrels on the quay",
    "forum", to ("hc-quarrels", NULL),
    "text", "A strategic session will be about such quarrels in a wider sense.");

  add (reg, narrow);
  add (reg, wide);
  add (reg, make (MEETING,
    "id", "hc-quarrels",
    "title", "strategic session of the Harbour Consultation",
    "kind", GOV_MEETING_KIND_THEMATIC,
    "status", GOV_MEETING_STATUS_PLANNED,
    "series", SERIES));
}

static void
ask_22 (GovRegister *reg,
        GString     *answer)
{
  FOR_EACH (GovStatement, statement, all (reg, GOV_TYPE_STATEMENT))
    {
      GovRecord *forum = gov_statement_get_forum (statement)
                           ? gov_register_resolve (reg, gov_statement_get_forum (statement)) : NULL;

      if (g_strcmp0 (gov_statement_get_topic (statement), "quarrels on the quay") != 0)
        continue;
      say (answer, "in %s", title_of (reg, gov_statement_get_forum (statement)));
      if (forum)
        say (answer, "that is a %s meeting of the %s, %s, date: %s", text (forum, "kind"),
             called (gov_meeting_get_series (GOV_MEETING (forum))), text (forum, "status"), text (forum, "planned-start"));
    }
}

/* N23: two passages give two dates for the extra meeting that this one follows. */
static void
build_23 (GovRegister *reg)
{
  GovMeeting *extra = make (MEETING,
    "id", "hc-extra",
    "title", "Extra Harbour Consultation",
    "kind", GOV_MEETING_KIND_EXTRAORDINARY,
    "status", GOV_MEETING_STATUS_HELD,
    "start", on ("[2031-05-05,2031-05-06]"));

  put (extra, "evidence", make (EVIDENCE, "document", REPORT, "exact", "12 May and 6 May 2031", "line", G_GINT64_CONSTANT (1),
                                "field", "start", "value", "2031-05-06"));
  put (extra, "evidence", make (EVIDENCE, "document", REPORT, "exact", "a week earlier", "line", G_GINT64_CONSTANT (9),
                                "field", "start", "value", "2031-05-05", "inferred", TRUE));
  add (reg, extra);
  add (reg, make (MEETING,
    "id", "hc-2031-05",
    "title", "Harbour Consultation of 12 May 2031",
    "kind", GOV_MEETING_KIND_REGULAR,
    "status", GOV_MEETING_STATUS_HELD,
    "start", on ("2031-05-12"),
    "follows", to ("hc-extra", "the extra Harbour Consultation")));
}

static void
ask_23 (GovRegister *reg,
        GString     *answer)
{
  GovRef *ref = gov_meeting_get_follows (GOV_MEETING (gov_register_lookup (reg, "hc-2031-05")));
  GovMeeting *earlier = ref ? GOV_MEETING (gov_register_resolve (reg, ref)) : NULL;

  if (!earlier)
    return;
  say (answer, "on the %s (%s)", text (earlier, "title"), text (earlier, "kind"));
  if (gov_meeting_get_start (earlier) && gov_date_is_one_of (gov_meeting_get_start (earlier)))
    say (answer, "it was on one day of %s", text (earlier, "start"));
  FOR_EACH (GovEvidence, evidence, gov_record_get_evidence (GOV_RECORD (earlier)))
    if (g_strcmp0 (gov_evidence_get_field (evidence), "start") == 0)
      say (answer, "%s by “%s”%s", text (evidence, "value"), text (evidence, "exact"),
           gov_evidence_get_inferred (evidence) ? " (inferred)" : "");
}

/* N24: an earlier agreement that is invoked, and whose record is still to be found. */
static void
build_24 (GovRegister *reg)
{
  GovDecision *now = make (DECISION, "id", "d-crowds", "kind", GOV_DECISION_KIND_MATTER,
                           "outcome", GOV_DECISION_OUTCOME_ADOPTED, "text", "Jetties are closed when too many people come.");

  put (now, "cites", to ("d-line", "the line agreed earlier"));
  add (reg, now);
  add (reg, make (DECISION,
    "id", "d-line",
    "outcome", GOV_DECISION_OUTCOME_RECALLED,
    "text", "The line agreed earlier was to ask the Coast Watch first, and to act when things get out of hand."));
}

static void
ask_24 (GovRegister *reg,
        GString     *answer)
{
  FOR_EACH (GovDecision, decision, all (reg, GOV_TYPE_DECISION))
    FOR_EACH (GovRef, ref, gov_decision_get_cites (decision))
      {
        GovRecord *cited = gov_register_resolve (reg, ref);

        if (cited && gov_decision_get_outcome (GOV_DECISION (cited)) == GOV_DECISION_OUTCOME_RECALLED)
          say (answer, "%s Decided on: %s. Invoked by: %s", text (cited, "text"), text (cited, "decided-on"),
               text (decision, "text"));
      }
}

/* N25: one report on two meetings, which are not its minutes. */
static void
build_25 (GovRegister *reg)
{
  GovPaper *report = make (PAPER,
    "id", "report-2031-05",
    "title", "Readout of the Harbour Consultations of May",
    "kind", GOV_PAPER_KIND_READOUT,
    "main-file", make (FILE, "name", "readout", "media-type", "application/pdf"));

  put (report, "reports-on", MAY);
  put (report, "reports-on", to ("hc-extra", "the extra Harbour Consultation"));
  add (reg, report);
}

static void
ask_25 (GovRegister *reg,
        GString     *answer)
{
  FOR_EACH (GovPaper, paper, all (reg, GOV_TYPE_PAPER))
    say (answer, "%s: a %s, %s", names (gov_paper_get_reports_on (paper)), text (paper, "kind"),
         text (gov_paper_get_main_file (paper), "media-type"));
}

/* N26: online, and those present are groups. */
static void
build_26 (GovRegister *reg)
{
  GovMeeting *meeting = make (MEETING,
    "id", "hc-2031-05",
    "title", "Harbour Consultation of 12 May 2031",
    "status", GOV_MEETING_STATUS_HELD,
    "mode", GOV_MEETING_MODE_ONLINE,
    "start", on ("2031-05-12"));

  put (meeting, "participants", make (PARTICIPANT, "label", "the harbour mayors", "kind", GOV_PARTICIPANT_KIND_GROUP,
                                      "attendance", GOV_ATTENDANCE_PRESENT));
  put (meeting, "participants", make (PARTICIPANT, "label", "the Minister for Coasts", "kind", GOV_PARTICIPANT_KIND_OFFICE,
                                      "attendance", GOV_ATTENDANCE_PRESENT));
  add (reg, meeting);
}

static void
ask_26 (GovRegister *reg,
        GString     *answer)
{
  GovMeeting *meeting = GOV_MEETING (gov_register_lookup (reg, "hc-2031-05"));

  say (answer, "%s", text (meeting, "mode"));
  FOR_EACH (GovParticipant, participant, gov_meeting_get_participants (meeting))
    if (gov_participant_get_attendance (participant) == GOV_ATTENDANCE_PRESENT)
      say (answer, "%s (%s)", text (participant, "label"), text (participant, "kind"));
}

/* N27: two present what a third has found. */
static void
build_27 (GovRegister *reg)
{
  GovMeeting *meeting = make (MEETING, "id", "hc-2031-05", "title", "Harbour Consultation of 12 May 2031");
  GovAgendaItem *item = put (meeting, "agenda", make (AGENDA_ITEM, "title", "Findings of the Heron committee",
                                                      "kind", GOV_AGENDA_ITEM_KIND_PRESENTATION));
  GovStatement *talk = make (STATEMENT,
    "kind", GOV_STATEMENT_KIND_PRESENTATION,
    "speaker", WATCH,
    "text", "The Coast Watch and the Pilot Service presented what the Heron committee found.");

  put (item, "presenters", WATCH);
  put (item, "presenters", PILOTS);
  put (talk, "jointly-with", PILOTS);
  put (talk, "about", to (NULL, "the findings of the Heron committee"));
  put (item, "statements", talk);
  add (reg, meeting);
}

static void
ask_27 (GovRegister *reg,
        GString     *answer)
{
  FOR_EACH (GovAgendaItem, item, all (reg, GOV_TYPE_AGENDA_ITEM))
    say (answer, "on the agenda: %s, by %s", text (item, "title"), names (gov_agenda_item_get_presenters (item)));
  FOR_EACH (GovStatement, statement, all (reg, GOV_TYPE_STATEMENT))
    if (gov_statement_get_kind (statement) == GOV_STATEMENT_KIND_PRESENTATION)
      say (answer, "presented: %s, by %s with %s", names (gov_statement_get_about (statement)),
           called (gov_statement_get_speaker (statement)), names (gov_statement_get_jointly_with (statement)));
}

/* N28: an office and a name that are one and the same, as far as one can tell. */
static void
build_28 (GovRegister *reg)
{
  GovStatement *rule = make (STATEMENT,
    "id", "s-rule",
    "speaker", to ("vane", "the chair of the Pilot Service"),
    "stance", GOV_STANCE_INFORMATION,
    "text", "The chair of the Pilot Service tells that the rules on flares are strict indeed.");
  GovStatement *offer = make (STATEMENT,
    "id", "s-offer",
    "speaker", to ("vane", "Mr Vane"),
    "stance", GOV_STANCE_OFFER,
    "modality", GOV_MODALITY_OFFERED,
    "text", "Should that raise questions for the pilots, Mr Vane says, they can be talked about.");
  GovMeeting *meeting = make (MEETING, "id", "hc-2031-05", "title", "Harbour Consultation of 12 May 2031");

  put (offer, "conditions", make (CONDITION, "text", "It raises questions for the pilots."));
  put (offer, "evidence", make (EVIDENCE, "document", REPORT, "exact", "Mr Vane", "field", "speaker",
                                "rule", "only chair named", "confidence", "0.8"));
  put (meeting, "participants", make (PARTICIPANT, "person", to ("vane", NULL),
                                      "post", to ("chair", "chair of the Pilot Service")));
  add (reg, make (PERSON, "id", "vane", "name", "Odo Vane"));
  add (reg, meeting);
  add (reg, rule);
  add (reg, offer);
}

static void
ask_28 (GovRegister *reg,
        GString     *answer)
{
  FOR_EACH (GovParticipant, participant, all (reg, GOV_TYPE_PARTICIPANT))
    say (answer, "%s, %s", title_of (reg, gov_participant_get_person (participant)), called (gov_participant_get_post (participant)));
  FOR_EACH (GovStatement, statement, all (reg, GOV_TYPE_STATEMENT))
    {
      if (!means (gov_statement_get_speaker (statement), "vane"))
        continue;
      say (answer, "speaks as “%s”", called (gov_statement_get_speaker (statement)));
      FOR_EACH (GovEvidence, evidence, gov_record_get_evidence (GOV_RECORD (statement)))
        if (g_strcmp0 (gov_evidence_get_field (evidence), "speaker") == 0)
          say (answer, "sure for %s (%s)", text (evidence, "confidence"), text (evidence, "rule"));
      FOR_EACH (GovCondition, condition, gov_statement_get_conditions (statement))
        say (answer, "%s if: %s", text (statement, "modality"), text (condition, "text"));
    }
}

/* N29: what somebody counts on. */
static void
build_29 (GovRegister *reg)
{
  add (reg, make (STATEMENT,
    "id", "s-counts",
    "speaker", to (NULL, "the heads of the Pilot Service"),
    "speaker-kind", GOV_PARTICIPANT_KIND_GROUP,
    "stance", GOV_STANCE_EXPECTATION,
    "text", "The heads of the Pilot Service count on strikes being announced, and on a watch being kept."));
}

static void
ask_29 (GovRegister *reg,
        GString     *answer)
{
  FOR_EACH (GovStatement, statement, all (reg, GOV_TYPE_STATEMENT))
    if (gov_statement_get_stance (statement) == GOV_STANCE_EXPECTATION)
      say (answer, "%s: %s", called (gov_statement_get_speaker (statement)), text (statement, "text"));
}

/* N30: an idea that is not needed, because the thing exists. */
static void
build_30 (GovRegister *reg)
{
  add (reg, make (DECISION,
    "id", "d-list",
    "title", "a list of reckless skippers",
    "outcome", GOV_DECISION_OUTCOME_NOT_NEEDED,
    "explanation", "Such a list exists in the log of the Coast Watch.",
    "text", "A list of reckless skippers that was talked about exists in fact in the log of the Coast Watch."));
}

static void
ask_30 (GovRegister *reg,
        GString     *answer)
{
  FOR_EACH (GovDecision, decision, all (reg, GOV_TYPE_DECISION))
    if (gov_decision_get_outcome (decision) == GOV_DECISION_OUTCOME_NOT_NEEDED)
      say (answer, "%s: %s", text (decision, "title"), text (decision, "explanation"));
}

const Need needs_21_30[10] = {
  { "N21", build_21, ask_21 },
  { "N22", build_22, ask_22 },
  { "N23", build_23, ask_23 },
  { "N24", build_24, ask_24 },
  { "N25", build_25, ask_25 },
  { "N26", build_26, ask_26 },
  { "N27", build_27, ask_27 },
  { "N28", build_28, ask_28 },
  { "N29", build_29, ask_29 },
  { "N30", build_30, ask_30 },
};
