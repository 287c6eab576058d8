/* Whose business it is; what is only thought of, asked for or intended; what waits for others. */
#include "needs.h"

/* N31: who is to decide, once as an outcome and once in words about a motion made elsewhere. */
static void
build_31 (GovRegister *reg)
{
  GovStatement *statement = make (STATEMENT,
    "id", "s-motion",
    "speaker", MINISTER,
    "stance", GOV_STANCE_COMPETENCE,
    "left-to", MAYORS,
    "text", "About a motion on pilots in the outer villages it was said that the harbour mayors decide.");

  put (statement, "about", to (NULL, "a motion on pilots in the outer villages"));
  add (reg, make (DECISION,
    "id", "d-shares",
    "kind", GOV_DECISION_KIND_COMPETENCE,
    "left-to", to (NULL, "the regions"),
    "text", "As for staff, it is up to the regions how they share it out."));
  add (reg, statement);
}

static void
ask_31 (GovRegister *reg,
        GString     *answer)
{
  FOR_EACH (GovDecision, decision, all (reg, GOV_TYPE_DECISION))
    if (gov_decision_get_kind (decision) == GOV_DECISION_KIND_COMPETENCE)
      say (answer, "up to %s: %s", called (gov_decision_get_left_to (decision)), text (decision, "text"));
  FOR_EACH (GovStatement, statement, all (reg, GOV_TYPE_STATEMENT))
    if (gov_statement_get_stance (statement) == GOV_STANCE_COMPETENCE)
      say (answer, "up to %s: %s", called (gov_statement_get_left_to (statement)), names (gov_statement_get_about (statement)));
}

/* N32: a principle that stays. */
static void
build_32 (GovRegister *reg)
{
  add (reg, make (DECISION,
    "id", "d-cadets",
    "kind", GOV_DECISION_KIND_PRINCIPLE,
    "outcome", GOV_DECISION_OUTCOME_REAFFIRMED,
    "text", "That cadets make room for trained pilots as soon as can be remains the principle."));
  add (reg, make (DECISION,
    "id", "d-boats",
    "kind", GOV_DECISION_KIND_PRINCIPLE,
    "outcome", GOV_DECISION_OUTCOME_ADOPTED,
    "text", "No boat goes out alone."));
}

static void
ask_32 (GovRegister *reg,
        GString     *answer)
{
  FOR_EACH (GovDecision, decision, all (reg, GOV_TYPE_DECISION))
    if (gov_decision_get_kind (decision) == GOV_DECISION_KIND_PRINCIPLE)
      say (answer, "%s: %s", gov_decision_get_outcome (decision) == GOV_DECISION_OUTCOME_REAFFIRMED ? "stood already" : "new",
           text (decision, "text"));
}

/* N33: a seat that is missing, in a body that is not there yet. */
static void
build_33 (GovRegister *reg)
{
  GovOrganization *square = make (ORGANIZATION,
    "id", "square",
    "name", "Square of Four",
    "kind", GOV_ORGANIZATION_KIND_CONSULTATION,
    "status", GOV_ORGANIZATION_STATUS_PLANNED);

  put (square, "posts", make (POST, "label", "the Chief Pilot", "status", GOV_POST_STATUS_PLANNED));
  put (square, "posts", make (POST, "label", "the harbour mayors", "status", GOV_POST_STATUS_MISSING,
                              "note", "They answer for the strategy as well and cannot judge it."));
  add (reg, square);
}

static void
ask_33 (GovRegister *reg,
        GString     *answer)
{
  FOR_EACH (GovOrganization, organization, all (reg, GOV_TYPE_ORGANIZATION))
    FOR_EACH (GovPost, post, gov_organization_get_posts (organization))
      if (gov_post_get_status (post) == GOV_POST_STATUS_MISSING)
        say (answer, "%s in the %s, which is %s: %s", text (post, "label"), text (organization, "name"),
             text (organization, "status"), text (post, "note"));
}

/* N34: an option that is only thought of. */
static void
build_34 (GovRegister *reg)
{
  add (reg, make (STATEMENT,
    "id", "s-other",
    "stance", GOV_STANCE_REQUIREMENT,
    "modality", GOV_MODALITY_MUST,
    "text", "This must be set up in another way for good."));
  add (reg, make (STATEMENT,
    "id", "s-thought",
    "stance", GOV_STANCE_CONSIDERED,
    "modality", GOV_MODALITY_CONSIDERED,
    "text", "More means for a unit that guards locks first of all"));
}

static void
ask_34 (GovRegister *reg,
        GString     *answer)
{
  FOR_EACH (GovStatement, statement, all (reg, GOV_TYPE_STATEMENT))
    say (answer, "%s (%s): %s", gov_statement_get_modality (statement) == GOV_MODALITY_CONSIDERED ? "thought of" : "certain",
         text (statement, "stance"), text (statement, "text"));
}

/* N35: a report known by its nickname, called to witness. */
static void
build_35 (GovRegister *reg)
{
  GovStatement *statement = make (STATEMENT,
    "id", "s-short",
    "speaker", MAYORS,
    "stance", GOV_STANCE_ASSESSMENT,
    "text", "The harbour mayors pointed to the Alder report, which confirms that pilots are still far too few.");

  put (statement, "cites", to (NULL, "the Alder report"));
  add (reg, statement);
}

static void
ask_35 (GovRegister *reg,
        GString     *answer)
{
  FOR_EACH (GovStatement, statement, all (reg, GOV_TYPE_STATEMENT))
    FOR_EACH (GovRef, source, gov_statement_get_cites (statement))
      say (answer, "%s rely on %s (%s the register) for: %s", called (gov_statement_get_speaker (statement)), called (source),
           known (reg, source) ? "in" : "not in", text (statement, "text"));
}

/* N36: what a process has to fit. */
static void
build_36 (GovRegister *reg)
{
  GovStatement *statement = make (STATEMENT,
    "id", "s-fit",
    "speaker", MAYORS,
    "stance", GOV_STANCE_REQUIREMENT,
    "text", "The harbour mayors find it important that the steps fit the plans of the harbours.");

  put (statement, "conditions", make (CONDITION, "text", "They fit the plans of the harbours.",
                                      "kind", GOV_CONDITION_KIND_REQUIREMENT, "on", to ("d-process", NULL), "by", MAYORS));
  add (reg, make (DECISION, "id", "d-process", "kind", GOV_DECISION_KIND_PROCESS,
                  "title", "the steps towards a new Coast Agenda"));
  add (reg, statement);
}

static void
ask_36 (GovRegister *reg,
        GString     *answer)
{
  FOR_EACH (GovCondition, condition, all (reg, GOV_TYPE_CONDITION))
    if (gov_condition_get_kind (condition) == GOV_CONDITION_KIND_REQUIREMENT)
      say (answer, "asked by %s of %s: %s", called (gov_condition_get_by (condition)), title_of (reg, gov_condition_get_on (condition)),
           text (condition, "text"));
}

/* N37: where somebody wants it decided later. */
static void
build_37 (GovRegister *reg)
{
  add (reg, make (STATEMENT,
    "id", "s-forum",
    "speaker", MINISTER,
    "stance", GOV_STANCE_INTENTION,
    "topic", "wind parks off the coast",
    "forum", SERIES,
    "text", "He wants to bring advice and decisions on wind parks to the Harbour Consultation."));
}

static void
ask_37 (GovRegister *reg,
        GString     *answer)
{
  FOR_EACH (GovStatement, statement, all (reg, GOV_TYPE_STATEMENT))
    if (gov_statement_get_stance (statement) == GOV_STANCE_INTENTION)
      say (answer, "%s wants %s to be decided in the %s", called (gov_statement_get_speaker (statement)),
           text (statement, "topic"), called (gov_statement_get_forum (statement)));
}

/* N38: work on which a bill outside waits, and that nobody is said to do. */
static void
build_38 (GovRegister *reg)
{
  GovAction *work = make (ACTION,
    "id", "a-remarks",
    "status", GOV_ACTION_STATUS_IN_PROGRESS,
    "text", "The remarks of the Data Office are being dealt with, so that the bill can be taken up.");
  GovAction *waiting = make (ACTION,
    "id", "a-sharing",
    "status", GOV_ACTION_STATUS_WAITING,
    "text", "Harbours share what they know about ships.");

  put (work, "papers", to (NULL, "the Harbour Data Bill"));
  put (waiting, "depends-on", to ("a-remarks", NULL));
  put (waiting, "depends-on", to (NULL, "the Harbour Data Bill"));
  put (waiting, "assignees", to (NULL, "the harbours"));
  add (reg, work);
  add (reg, waiting);
}

static void
ask_38 (GovRegister *reg,
        GString     *answer)
{
  FOR_EACH (GovAction, action, all (reg, GOV_TYPE_ACTION))
    FOR_EACH (GovRef, ref, gov_action_get_depends_on (action))
      {
        GovRecord *first = gov_register_resolve (reg, ref);

        say (answer, "“%s” (%s) waits for: %s", text (action, "text"), names (gov_action_get_assignees (action)), title_of (reg, ref));
        if (first)
          say (answer, "that is %s, done by %s, about %s", text (first, "status"),
               names (gov_action_get_assignees (GOV_ACTION (first))), names (gov_action_get_papers (GOV_ACTION (first))));
      }
}

/* N39: the wish to be asked for advice. */
static void
build_39 (GovRegister *reg)
{
  add (reg, make (STATEMENT,
    "id", "s-advise",
    "speaker", MAYORS,
    "speaker-kind", GOV_PARTICIPANT_KIND_GROUP,
    "stance", GOV_STANCE_WISH_TO_ADVISE,
    "topic", "how all the money is spent",
    "text", "The harbour mayors want to be able to advise on how all the money is spent."));
}

static void
ask_39 (GovRegister *reg,
        GString     *answer)
{
  FOR_EACH (GovStatement, statement, all (reg, GOV_TYPE_STATEMENT))
    if (gov_statement_get_stance (statement) == GOV_STANCE_WISH_TO_ADVISE)
      say (answer, "%s: %s", called (gov_statement_get_speaker (statement)), text (statement, "topic"));
}

/* N40: said elsewhere and reported here; put off until others agree. */
static void
build_40 (GovRegister *reg)
{
  GovStatement *statement = make (STATEMENT,
    "id", "s-house",
    "speaker", MINISTER,
    "reported-from", to (NULL, "the House"),
    "reported-by", to ("ministry", "the ministry"),
    "stance", GOV_STANCE_INFORMATION,
    "text", "The minister told the House that the sharing out is first looked at with the harbour mayors.");

  put (statement, "resulted-in", to ("d-off", NULL));
  add (reg, statement);
  add (reg, make (DECISION,
    "id", "d-off",
    "title", "sharing out the extra money",
    "outcome", GOV_DECISION_OUTCOME_POSTPONED,
    "postponed-to", make (DEADLINE, "text", "first looked at with the harbour mayors", "polarity", GOV_DEADLINE_POLARITY_AFTER,
                          "anchor", to (NULL, "the talks with the harbour mayors"), "anchor-kind", GOV_DEADLINE_ANCHOR_EVENT)));
}

static void
ask_40 (GovRegister *reg,
        GString     *answer)
{
  FOR_EACH (GovStatement, statement, all (reg, GOV_TYPE_STATEMENT))
    {
      if (!gov_statement_get_reported_from (statement))
        continue;
      say (answer, "%s in %s, as %s tells", called (gov_statement_get_speaker (statement)),
           called (gov_statement_get_reported_from (statement)), called (gov_statement_get_reported_by (statement)));
      FOR_EACH (GovRef, ref, gov_statement_get_resulted_in (statement))
        {
          GovDecision *decision = GOV_DECISION (gov_register_resolve (reg, ref));
          GovDeadline *until = gov_decision_get_postponed_to (decision);

          say (answer, "%s: %s until %s %s", text (decision, "title"), text (decision, "outcome"), text (until, "polarity"),
               called (until ? gov_deadline_get_anchor (until) : NULL));
        }
    }
}

const Need needs_31_40[10] = {
  { "N31", build_31, ask_31 },
  { "N32", build_32, ask_32 },
  { "N33", build_33, ask_33 },
  { "N34", build_34, ask_34 },
  { "N35", build_35, ask_35 },
  { "N36", build_36, ask_36 },
  { "N37", build_37, ask_37 },
  { "N38", build_38, ask_38 },
  { "N39", build_39, ask_39 },
  { "N40", build_40, ask_40 },
};
