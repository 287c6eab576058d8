#include "checks/gov-check.h"

#include "checks/gov-check-private.h"
#include "checks/gov-issue-table-private.h"
#include "records/gov-list-private.h"

/* The rules, table by table.  Those of form hold for every record; the others not for one that is gone
 * (a tombstone) or that a person has found wrong. */
static const struct
{
  const GovCheck *rules;
  gboolean of_content;
} tables[] = {
  { gov_check_form, FALSE },
  { gov_check_ids, FALSE },
  { gov_check_content, TRUE },
  { gov_check_times, TRUE },
  { gov_check_meetings, TRUE },
  { gov_check_decisions, TRUE },
  { gov_check_votes, TRUE },
  { gov_check_actions, TRUE },
  { gov_check_links, TRUE },
  { gov_check_evidence, TRUE },
};

/* The rules that concern one record type: two lists, each ended by NULL. */
typedef struct
{
  GovCheckFunc *form;
  GovCheckFunc *content;
} Rules;

static GovCheckFunc *
choose_rules (GovRecordClass *klass,
              gboolean        of_content)
{
  GType type = G_OBJECT_CLASS_TYPE (klass);
  GArray *chosen = g_array_new (TRUE, FALSE, sizeof (GovCheckFunc));

  for (guint t = 0; t < G_N_ELEMENTS (tables); t++)
    for (const GovCheck *rule = tables[t].rules; tables[t].of_content == of_content && rule->check != NULL; rule++)
      if (rule->type == NULL || rule->type () == type)
        g_array_append_val (chosen, rule->check);
  return (GovCheckFunc *) (gpointer) g_array_free (chosen, FALSE);
}

/* Worked out once for all record types; never freed. */
static const Rules *
get_rules (GovRecordClass *klass)
{
  static Rules *all = NULL;

  if (g_once_init_enter (&all))
    {
      guint n = 0;
      Rules *made;

      while (gov_record_class_nth (n) != NULL)
        n++;
      made = g_new (Rules, n);
      for (guint i = 0; i < n; i++)
        made[i] = (Rules) { choose_rules (gov_record_class_nth (i), FALSE), choose_rules (gov_record_class_nth (i), TRUE) };
      g_once_init_leave (&all, made);
    }
  return &all[klass->index];
}

typedef struct
{
  GovChecking *checking;
  gboolean form_only;
} Walk;

static void
run_rules (GovChecking  *self,
           GovRecord    *record,
           GovCheckFunc *rules)
{
  for (; *rules != NULL; rules++)
    (*rules) (self, record);
}

/* What was found before the record's turn came. */
static void
add_early (gpointer record,
           gpointer issues,
           gpointer checking)
{
  GPtrArray *early = issues;

  for (guint i = 0; early != NULL && i < early->len; i++)
    gov_list_take (((GovChecking *) checking)->issues, g_object_ref (early->pdata[i]));
}

static void
begin_turn (GovChecking *self,
            GovRecord   *record)
{
  self->current = record;
  if (self->early == NULL)
    return;
  add_early (record, g_hash_table_lookup (self->early, record), self);
  g_hash_table_remove (self->early, record);
}

static void
check_one (GovRecord *record,
           gpointer   data)
{
  const Walk *above = data;
  Walk walk = *above;
  const Rules *rules = get_rules (GOV_RECORD_GET_CLASS (record));

  walk.form_only |= gov_record_get_deleted (record) || gov_record_get_review (record) == GOV_REVIEW_REJECTED;
  begin_turn (walk.checking, record);
  run_rules (walk.checking, record, rules->form);
  if (!walk.form_only)
    run_rules (walk.checking, record, rules->content);
  gov_record_visit_held (record, check_one, &walk);
}

static void
note_ids (GovRecord *record,
          gpointer   data)
{
  GovChecking *self = data;
  const char *id = gov_record_get_id (record);

  if (id != NULL && !g_hash_table_contains (self->found, id))
    g_hash_table_insert (self->found, (gpointer) id, record);
  gov_record_visit_held (record, note_ids, self);
}

static void
gov_checking_init (GovChecking *self,
                   GovRegister *records,
                   GovRecord   *alone,
                   GDateTime   *at)
{
  g_autoptr (GDateTime) now = at ? g_date_time_ref (at) : g_date_time_new_now_local ();

  *self = (GovChecking) {
    .records = records ? g_object_ref (records) : gov_register_new (),
    .alone = alone,
    .at = gov_date_new_from_date_time (now),
    .issues = gov_list_new (GOV_TYPE_ISSUE),
    .found = g_hash_table_new (g_str_hash, g_str_equal),
    .first = g_hash_table_new (g_str_hash, g_str_equal),
    .missing = g_hash_table_new (g_str_hash, g_str_equal),
  };
}

static GovList *
gov_checking_finish (GovChecking *self)
{
  g_object_unref (self->records);
  gov_date_free (self->at);
  g_hash_table_unref (self->found);
  g_hash_table_unref (self->first);
  g_hash_table_unref (self->missing);
  if (self->early != NULL)
    g_hash_table_foreach (self->early, add_early, self); /* none, unless a rule looked back */
  g_clear_pointer (&self->early, g_hash_table_unref);
  g_clear_pointer (&self->attendance, g_hash_table_unref);
  g_clear_pointer (&self->documents, g_hash_table_unref);
  return self->issues;
}

/**
 * gov_check_register:
 * @records: a register
 * @at: (nullable): the time to judge from, or %NULL for now
 *
 * Checks all records of a register, those that others hold too, one by one and against each other.
 *
 * Nothing is changed.  What is deleted, or was found wrong by a person ([enum@Review]), is only
 * checked for its form.
 *
 * Returns: (transfer full): a list of [class@Issue], in the order of the records
 *
 * Since: 1.0
 */
GovList *
gov_check_register (GovRegister *records,
                    GDateTime   *at)
{
  GovChecking self;
  Walk walk = { &self, FALSE };

  g_return_val_if_fail (GOV_IS_REGISTER (records), NULL);

  gov_checking_init (&self, records, NULL, at);
  gov_check_circles (&self);
  for (guint i = 0; i < gov_register_get_length (records); i++)
    check_one (gov_register_get (records, i), &walk);
  return gov_checking_finish (&self);
}

/**
 * gov_check_record:
 * @record: a record
 * @at: (nullable): the time to judge from, or %NULL for now
 *
 * Checks a record and those that it holds.
 *
 * References are followed within the record only, so what needs other records to be seen, such as
 * a reference to nothing, is not found.  [func@check_register] finds it.
 *
 * Returns: (transfer full): a list of [class@Issue], in the order of the records
 *
 * Since: 1.0
 */
GovList *
gov_check_record (GovRecord *record,
                  GDateTime *at)
{
  GovChecking self;
  Walk walk = { &self, FALSE };

  g_return_val_if_fail (GOV_IS_RECORD (record), NULL);

  gov_checking_init (&self, NULL, record, at);
  note_ids (record, &self);
  gov_check_circles (&self);
  check_one (record, &walk);
  return gov_checking_finish (&self);
}

/**
 * gov_check_dup_tags:
 *
 * Lists the tags of all issues that there can be.
 *
 * Returns: (transfer full) (array zero-terminated=1): the tags
 *
 * Since: 1.0
 */
char **
gov_check_dup_tags (void)
{
  g_autoptr (GStrvBuilder) tags = g_strv_builder_new ();

  for (guint i = 0; gov_issue_kind_nth (i) != NULL; i++)
    g_strv_builder_add (tags, gov_issue_kind_nth (i)->tag);
  return g_strv_builder_end (tags);
}

/**
 * gov_check_get_severity:
 * @tag: the tag of an issue
 *
 * Gets how bad issues with the tag are.
 *
 * Returns: the severity; %GOV_SEVERITY_HINT if there is no such tag
 *
 * Since: 1.0
 */
GovSeverity
gov_check_get_severity (const char *tag)
{
  const GovIssueKind *kind;

  g_return_val_if_fail (tag != NULL, GOV_SEVERITY_HINT);

  kind = gov_issue_kind_find (tag);
  return kind ? kind->severity : GOV_SEVERITY_HINT;
}

/**
 * gov_check_get_explanation:
 * @tag: the tag of an issue
 *
 * Gets why issues with the tag matter, and what to do about them.
 *
 * Returns: (transfer none) (nullable): the explanation, or %NULL if there is no such tag
 *
 * Since: 1.0
 */
const char *
gov_check_get_explanation (const char *tag)
{
  const GovIssueKind *kind;

  g_return_val_if_fail (tag != NULL, NULL);

  kind = gov_issue_kind_find (tag);
  return kind ? kind->explanation : NULL;
}

/**
 * gov_check_get_clause:
 * @tag: the tag of an issue
 *
 * Gets where a standard asks for what issues with the tag are a breach of.
 *
 * Returns: (transfer none) (nullable): the standard and the place in it, or %NULL if the rule is
 *   libgov's own or there is no such tag
 *
 * Since: 1.0
 */
const char *
gov_check_get_clause (const char *tag)
{
  const GovIssueKind *kind;

  g_return_val_if_fail (tag != NULL, NULL);

  kind = gov_issue_kind_find (tag);
  return kind ? kind->clause : NULL;
}
