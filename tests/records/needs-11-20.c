/* Requests and questions; decisions without a vote; figures; letters; hand-overs. */
#include "needs.h"

/* N11: a request, and what came of it. */
static void
build_11 (GovRegister *reg)
{
  GovStatement *request = make (STATEMENT,
    "id", "s-request",
    "speaker", to ("chief-pilot", "the Chief Pilot"),
    "speaker-kind", GOV_PARTICIPANT_KIND_OFFICE,
    "addressee", to ("hc", "the consultation"),
    "stance", GOV_STANCE_REQUEST,
    "status", GOV_STATEMENT_STATUS_GRANTED,
    "text", "The Chief Pilot asked not to tell tugs of the state from hired tugs when help is called for.");

  put (request, "resulted-in", to ("d-tugs", NULL));
  add (reg, request);
  add (reg, make (DECISION,
    "id", "d-tugs",
    "kind", GOV_DECISION_KIND_ARRANGEMENT,
    "outcome", GOV_DECISION_OUTCOME_ADOPTED,
    "text", "Calls for help no longer say which tugs are meant."));
}

static void
ask_11 (GovRegister *reg,
        GString     *answer)
{
  FOR_EACH (GovStatement, statement, all (reg, GOV_TYPE_STATEMENT))
    if (gov_statement_get_stance (statement) == GOV_STANCE_REQUEST)
      {
        say (answer, "the request of %s to %s was %s", called (gov_statement_get_speaker (statement)),
             called (gov_statement_get_addressee (statement)), text (statement, "status"));
        FOR_EACH (GovRef, result, gov_statement_get_resulted_in (statement))
          say (answer, "from it came: %s", title_of (reg, result));
      }
}

/* N12: one party supports what another one needs. */
static void
build_12 (GovRegister *reg)
{
  GovStatement *support = make (STATEMENT,
    "id", "s-overview-support",
    "speaker", to ("ministry", "the ministry"),
    "speaker-kind", GOV_PARTICIPANT_KIND_ORGANIZATION,
    "stance", GOV_STANCE_SUPPORT,
    "text", "The ministry supports the making of such a list.");

  put (support, "supports", to ("s-overview", NULL));
  add (reg, make (STATEMENT,
    "id", "s-overview",
    "speaker", MAYORS,
    "speaker-kind", GOV_PARTICIPANT_KIND_GROUP,
    "stance", GOV_STANCE_NEED,
    "text", "The harbour mayors need a list of the rescue gear that is to be had along the coast."));
  add (reg, support);
}

static void
ask_12 (GovRegister *reg,
        GString     *answer)
{
  FOR_EACH (GovStatement, statement, all (reg, GOV_TYPE_STATEMENT))
    FOR_EACH (GovRef, ref, gov_statement_get_supports (statement))
      {
        GovStatement *supported = GOV_STATEMENT (gov_register_resolve (reg, ref));

        say (answer, "%s supports the %s of %s: %s", called (gov_statement_get_speaker (statement)),
             text (supported, "stance"), called (gov_statement_get_speaker (supported)), text (supported, "text"));
      }
}

/* N13: a question that nobody has answered. */
static void
build_13 (GovRegister *reg)
{
  GovStatement *reply = make (STATEMENT, "id", "s-answer", "stance", GOV_STANCE_ANSWER, "text", "Eleven.");

  put (reply, "answers", to ("s-question-2", NULL));
  add (reg, make (STATEMENT, "id", "s-question-1", "stance", GOV_STANCE_QUESTION, "status", GOV_STATEMENT_STATUS_OPEN,
                  "text", "Are there gaps in the rescue gear?"));
  add (reg, make (STATEMENT, "id", "s-question-2", "stance", GOV_STANCE_QUESTION, "status", GOV_STATEMENT_STATUS_ANSWERED,
                  "text", "How many boats are laid up?"));
  add (reg, reply);
}

static gboolean
is_answered (GovRegister *reg,
             GovRecord   *question)
{
  FOR_EACH (GovStatement, statement, all (reg, GOV_TYPE_STATEMENT))
    if (mentions (gov_statement_get_answers (statement), gov_record_get_id (question)))
      return TRUE;
  return FALSE;
}

static void
ask_13 (GovRegister *reg,
        GString     *answer)
{
  FOR_EACH (GovStatement, statement, all (reg, GOV_TYPE_STATEMENT))
    if (gov_statement_get_stance (statement) == GOV_STANCE_QUESTION)
      say (answer, "%s: %s (%s)", text (statement, "status"), text (statement, "text"),
           is_answered (reg, GOV_RECORD (statement)) ? "an answer is here" : "no answer is here");
}

/* N14: agreed by all without a vote, on principles and on a way of working; told twice, decided once. */
static void
build_14 (GovRegister *reg)
{
  GovDecision *principles = make (DECISION,
    "id", "d-principles",
    "by", to (NULL, "the members"),
    "kind", GOV_DECISION_KIND_PRINCIPLE,
    "outcome", GOV_DECISION_OUTCOME_ADOPTED,
    "method", GOV_DECISION_METHOD_CONSENSUS,
    "text", "The principles of the Coast Agenda");
  GovDecision *process = make (DECISION,
    "id", "d-process",
    "by", to (NULL, "the members"),
    "kind", GOV_DECISION_KIND_PROCESS,
    "outcome", GOV_DECISION_OUTCOME_ADOPTED,
    "method", GOV_DECISION_METHOD_CONSENSUS,
    "text", "The steps towards a new Coast Agenda");

  cite (principles, NULL, "agreed to the principles and to the steps");
  cite (principles, NULL, "The members agreed to a number of principles");
  cite (process, NULL, "agreed to the principles and to the steps");
  add (reg, principles);
  add (reg, process);
}

static void
ask_14 (GovRegister *reg,
        GString     *answer)
{
  FOR_EACH (GovDecision, decision, all (reg, GOV_TYPE_DECISION))
    if (gov_decision_get_method (decision) == GOV_DECISION_METHOD_CONSENSUS)
      say (answer, "%s, a %s, %s, told %u×", text (decision, "text"), text (decision, "kind"),
           gov_list_get_length (gov_decision_get_votes (decision)) ? "voted on" : "no vote",
           gov_list_get_length (gov_record_get_evidence (GOV_RECORD (decision))));
}

/* N15: an informal arrangement for the time being. */
static void
build_15 (GovRegister *reg)
{
  add (reg, make (DECISION,
    "id", "d-message",
    "kind", GOV_DECISION_KIND_ARRANGEMENT,
    "outcome", GOV_DECISION_OUTCOME_ADOPTED,
    "method", GOV_DECISION_METHOD_INFORMAL_ARRANGEMENT,
    "formality", GOV_FORMALITY_INFORMAL,
    "validity", "for the time being",
    "medium", "a text message",
    "leaves-unchanged", "Formally the harbour mayors still give leave.",
    "text", "For the time being a text message about the tugs is enough."));
  add (reg, make (DECISION,
    "id", "d-fees",
    "kind", GOV_DECISION_KIND_MATTER,
    "outcome", GOV_DECISION_OUTCOME_ADOPTED,
    "formality", GOV_FORMALITY_FORMAL,
    "text", "The mooring fees are set."));
}

static void
ask_15 (GovRegister *reg,
        GString     *answer)
{
  FOR_EACH (GovDecision, decision, all (reg, GOV_TYPE_DECISION))
    if (gov_record_has (GOV_RECORD (decision), "validity"))
      say (answer, "“%s”: by %s, %s, %s; unchanged: %s", gov_decision_get_validity (decision), text (decision, "medium"),
           text (decision, "formality"), text (decision, "method"), text (decision, "leaves-unchanged"));
}

/* N16: a pilot goes on for a year more, from an end that nobody names, and is studied meanwhile. */
static void
build_16 (GovRegister *reg)
{
  GovAction *study = make (ACTION,
    "id", "a-study",
    "kind", GOV_ACTION_KIND_EVALUATION,
    "text", "Independent research goes with it.");

  put (study, "arising-from", to ("d-longer", NULL));
  put (study, "parts", make (ACTION, "text", "do the buoys help"));
  put (study, "parts", make (ACTION, "text", "how many boats do they take"));
  put (study, "parts", make (ACTION, "text", "what do the fishers notice"));
  add (reg, make (DECISION, "id", "d-pilot", "kind", GOV_DECISION_KIND_PILOT, "title", "lantern buoys off Eelmouth"));
  add (reg, make (DECISION,
    "id", "d-longer",
    "kind", GOV_DECISION_KIND_PILOT,
    "outcome", GOV_DECISION_OUTCOME_PROLONGED,
    "extends", to ("d-pilot", NULL),
    "extension", "P1Y",
    "text", "The trial with lantern buoys off Eelmouth goes on for a year."));
  add (reg, study);
}

static void
ask_16 (GovRegister *reg,
        GString     *answer)
{
  FOR_EACH (GovDecision, decision, all (reg, GOV_TYPE_DECISION))
    if (gov_decision_get_outcome (decision) == GOV_DECISION_OUTCOME_PROLONGED)
      say (answer, "%s: %s longer", title_of (reg, gov_decision_get_extends (decision)), text (decision, "extension"));
  FOR_EACH (GovAction, action, all (reg, GOV_TYPE_ACTION))
    if (gov_action_get_kind (action) == GOV_ACTION_KIND_EVALUATION
        && mentions (gov_action_get_arising_from (action), "d-longer"))
      {
        say (answer, "to be studied, by %s", names (gov_action_get_assignees (action)));
        FOR_EACH (GovAction, part, gov_action_get_parts (action))
          say (answer, "%s", text (part, "text"));
      }
}

/* N17: figures with a unit, "well over", and what they leave out. */
static void
build_17 (GovRegister *reg)
{
  GovStatement *statement = make (STATEMENT,
    "id", "s-staff",
    "stance", GOV_STANCE_INFORMATION,
    "text", "Well over 800 FTE of pilots work in this system, apart from the Coast Watch with 300 FTE.");

  put (statement, "quantities", make (QUANTITY, "text", "well over 800 FTE", "value", "800", "unit", "FTE",
                                      "qualifier", GOV_QUALIFIER_AT_LEAST, "of", "pilots", "scope", "in this system",
                                      "excludes", "the Coast Watch"));
  put (statement, "quantities", make (QUANTITY, "text", "300 FTE", "value", "300", "unit", "FTE", "of", "the Coast Watch"));
  add (reg, statement);
}

static void
ask_17 (GovRegister *reg,
        GString     *answer)
{
  double sum = 0;

  FOR_EACH (GovQuantity, quantity, all (reg, GOV_TYPE_QUANTITY))
    {
      if (g_strcmp0 (gov_quantity_get_unit (quantity), "FTE") != 0)
        continue;
      sum += gov_quantity_get_value (quantity) ? g_ascii_strtod (gov_quantity_get_value (quantity), NULL) : 0;
      if (gov_quantity_get_qualifier (quantity) == GOV_QUALIFIER_AT_LEAST)
        say (answer, "at least %s %s of %s %s, without %s", text (quantity, "value"), text (quantity, "unit"),
             text (quantity, "of"), text (quantity, "scope"), text (quantity, "excludes"));
    }
  say (answer, "at least %.0f FTE with them", sum);
}

/* N18: money without an amount. */
static void
build_18 (GovRegister *reg)
{
  GovStatement *now = make (STATEMENT,
    "id", "s-money-now",
    "text", "For now the money goes to other things once, given the time that training takes.");
  GovStatement *later = make (STATEMENT,
    "id", "s-money-later",
    "text", "In 2032 too the money against smuggling should be lasting as far as possible.");

  put (now, "quantities", make (QUANTITY, "of", "money for more crew", "nature", GOV_QUANTITY_NATURE_INCIDENTAL));
  put (later, "quantities", make (QUANTITY, "of", "money against smuggling", "nature", GOV_QUANTITY_NATURE_STRUCTURAL,
                                  "period", on ("2032"), "modality", GOV_MODALITY_SHOULD));
  add (reg, now);
  add (reg, later);
}

static void
ask_18 (GovRegister *reg,
        GString     *answer)
{
  FOR_EACH (GovQuantity, quantity, all (reg, GOV_TYPE_QUANTITY))
    if (gov_quantity_get_nature (quantity) == GOV_QUANTITY_NATURE_STRUCTURAL)
      say (answer, "%s %s be lasting in %s; amount: %s", text (quantity, "of"), text (quantity, "modality"),
           text (quantity, "period"), text (quantity, "value"));
}

/* N19: a letter to one, a copy to another. */
static void
build_19 (GovRegister *reg)
{
  GovPaper *letter = make (PAPER,
    "id", "p-letter",
    "title", "What was said in the extra consultation",
    "kind", GOV_PAPER_KIND_LETTER);

  put (letter, "senders", MINISTER);
  put (letter, "recipients", MAYORS);
  put (letter, "copies-to", to (NULL, "the House"));
  put (letter, "reports-on", to ("hc-extra", "the extra Harbour Consultation"));
  add (reg, letter);
}

static void
ask_19 (GovRegister *reg,
        GString     *answer)
{
  FOR_EACH (GovPaper, paper, all (reg, GOV_TYPE_PAPER))
    if (gov_paper_get_kind (paper) == GOV_PAPER_KIND_LETTER)
      say (answer, "%s to %s, copy to %s, on %s", names (gov_paper_get_senders (paper)),
           names (gov_paper_get_recipients (paper)), names (gov_paper_get_copies_to (paper)),
           names (gov_paper_get_reports_on (paper)));
}

/* N20: handed over for the greater part to a successor who is not there yet. */
static void
build_20 (GovRegister *reg)
{
  GovAction *action = make (ACTION,
    "id", "a-work-out",
    "text", "The minister will hand most of the working out over to the new cabinet.",
    "status", GOV_ACTION_STATUS_TRANSFERRED,
    "transferred-to", to (NULL, "the new cabinet"),
    "extent", "most of it");

  put (action, "assignees", MINISTER);
  put (action, "updates", make (ACTION_UPDATE, "date", on ("2031-02"), "status", GOV_ACTION_STATUS_TRANSFERRED,
                                "by", WATCH, "transferred-to", MINISTER));
  put (action, "updates", make (ACTION_UPDATE, "date", on ("2031-05-12"), "status", GOV_ACTION_STATUS_TRANSFERRED,
                                "meeting", MAY, "by", MINISTER, "transferred-to", to (NULL, "the new cabinet")));
  add (reg, action);
}

static void
ask_20 (GovRegister *reg,
        GString     *answer)
{
  FOR_EACH (GovAction, action, all (reg, GOV_TYPE_ACTION))
    {
      GovRef *successor = gov_action_get_transferred_to (action);

      if (gov_action_get_status (action) != GOV_ACTION_STATUS_TRANSFERRED)
        continue;
      say (answer, "from %s to %s (%s), %s", names (gov_action_get_assignees (action)), called (successor),
           known (reg, successor) ? "a record here" : "no record here", text (action, "extent"));
      FOR_EACH (GovActionUpdate, update, gov_action_get_updates (action))
        if (gov_action_update_get_status (update) == GOV_ACTION_STATUS_TRANSFERRED)
          say (answer, "%s: to %s", text (update, "date"), called (gov_action_update_get_transferred_to (update)));
    }
}

const Need needs_11_20[10] = {
  { "N11", build_11, ask_11 },
  { "N12", build_12, ask_12 },
  { "N13", build_13, ask_13 },
  { "N14", build_14, ask_14 },
  { "N15", build_15, ask_15 },
  { "N16", build_16, ask_16 },
  { "N17", build_17, ask_17 },
  { "N18", build_18, ask_18 },
  { "N19", build_19, ask_19 },
  { "N20", build_20, ask_20 },
};
