/* Rules of how records hang together: circles, both ends of one link, earlier and later. */
#include "checks/gov-check-private.h"

/* References that lead on and on, and never back. */
static const char * const chains[] = {
  "part-of", "follows", "replaces", "replaced-by", "carried-from", "carried-to", "extends", "supersedes", "depends-on",
  "sub-organization-of", "specialization-of", "predecessors", "successors", "reports-to", "derived-from", "recount-of",
};

#define N_CHAINS G_N_ELEMENTS (chains)

/* A record on the way from the start, and which of its references comes next. */
typedef struct
{
  GovRecord *record;
  const GovBound *bound;
  guint next;
} Step;

/* How far a record has been gone through. */
enum
{
  ON_THE_WAY = 1,
  GONE_THROUGH,
};

static gboolean
is_void (GovRecord *record)
{
  return gov_record_get_deleted (record) || gov_record_get_review (record) == GOV_REVIEW_REJECTED;
}

/* For each chain the records that it can start from. */
static void
collect_starts (GovRecord *record,
                gpointer   data)
{
  GPtrArray **starts = data;
  GovRecordClass *klass = GOV_RECORD_GET_CLASS (record);

  if (is_void (record))
    return;
  GOV_FOREACH_BIT (bit, record->stated)
    for (guint i = 0; i < N_CHAINS && klass->fields[bit]->type == GOV_TYPE_REF; i++)
      if (g_str_equal (klass->fields[bit]->field->name, chains[i]))
        g_ptr_array_add (starts[i], record);
  gov_record_visit_held (record, collect_starts, starts);
}

#define SHOWN 4 /* records of a circle in a message */

/* The circle goes from @first on the way to its end, and back. */
static void
add_circle (GovChecking *self,
            const char  *property,
            GArray      *way,
            guint        first)
{
  GovRecord *record = g_array_index (way, Step, first).record;
  guint n = way->len - first;
  g_autoptr (GString) ids = g_string_new (NULL);

  for (guint i = 0; i < MIN (n, SHOWN); i++)
    g_string_append_printf (ids, "%s%s", i > 0 ? ", " : "", gov_record_get_id (g_array_index (way, Step, first + i).record));
  if (n > SHOWN)
    g_string_append_printf (ids, " and %u more", n - SHOWN);
  if (n == 1)
    gov_checking_add (self, record, property, "ref-circular", "%s leads from the record to itself", property);
  else
    gov_checking_add (self, record, property, "ref-circular", "%s leads in a circle: %s", property, ids->str);
}

static void
close_circle (GovChecking *self,
              const char  *property,
              GArray      *way,
              GovRecord   *back_to)
{
  for (guint i = way->len; i > 0; i--)
    if (g_array_index (way, Step, i - 1).record == back_to)
      {
        add_circle (self, property, way, i - 1);
        return;
      }
}

static void
go_to (GArray     *way,
       GHashTable *seen,
       GovRecord  *record,
       const char *property)
{
  Step step = { record, gov_record_find_field (record, property), 0 };

  g_array_append_val (way, step);
  g_hash_table_insert (seen, record, GINT_TO_POINTER (ON_THE_WAY));
}

/* Depth first, on a way of its own: a chain can be longer than a stack is deep. */
static void
follow_chain (GovChecking *self,
              const char  *property,
              GovRecord   *start,
              GHashTable  *seen)
{
  g_autoptr (GArray) way = g_array_new (FALSE, FALSE, sizeof (Step));

  go_to (way, seen, start, property);
  while (way->len > 0)
    {
      Step *step = &g_array_index (way, Step, way->len - 1);
      const char *id;
      GovRecord *next;
      int state;

      if (step->bound == NULL || step->next >= gov_check_count_refs (step->record, step->bound))
        {
          g_hash_table_insert (seen, step->record, GINT_TO_POINTER (GONE_THROUGH));
          g_array_set_size (way, way->len - 1);
          continue;
        }
      id = gov_check_get_ref (step->record, step->bound, step->next++, GOV_REF_HAS_ID);
      next = id ? gov_checking_find (self, id) : NULL;
      if (next == NULL || is_void (next))
        continue;
      state = GPOINTER_TO_INT (g_hash_table_lookup (seen, next));
      if (state == ON_THE_WAY)
        close_circle (self, property, way, next);
      else if (state == 0)
        go_to (way, seen, next, property);
    }
}

void
gov_check_circles (GovChecking *self)
{
  GPtrArray *starts[N_CHAINS];

  for (guint i = 0; i < N_CHAINS; i++)
    starts[i] = g_ptr_array_new ();
  if (self->alone != NULL)
    collect_starts (self->alone, starts);
  for (guint i = 0; i < gov_register_get_length (self->records); i++)
    collect_starts (gov_register_get (self->records, i), starts);
  for (guint i = 0; i < N_CHAINS; i++)
    {
      g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);

      for (guint j = 0; j < starts[i]->len; j++)
        if (!g_hash_table_contains (seen, starts[i]->pdata[j]))
          follow_chain (self, chains[i], starts[i]->pdata[j], seen);
      g_ptr_array_unref (starts[i]);
    }
}

/* Links that can be stated at both ends. */
static const struct
{
  const char *property;
  const char *inverse;
} links[] = {
  { "replaces", "replaced-by" },
  { "replaced-by", "replaces" },
  { "carried-from", "carried-to" },
  { "carried-to", "carried-from" },
};

static void
check_inverse (GovChecking    *self,
               GovRecord      *record,
               const GovBound *bound,
               const char     *inverse)
{
  GovRecord *target = gov_checking_find_ref (self, record, bound->field->name, GOV_TYPE_RECORD);
  const GovBound *its_bound = target ? gov_record_find_field (target, inverse) : NULL;
  const char *back = its_bound ? gov_check_get_ref (target, its_bound, 0, GOV_REF_HAS_ID) : NULL;
  const char *id = gov_record_get_id (record);

  if (back != NULL && id != NULL && !g_str_equal (back, id))
    gov_checking_add (self, record, bound->field->name, "inverse-differs", "%s refers to %s, whose %s is %s",
                      bound->field->key, gov_record_get_id (target), its_bound->field->key, back);
}

/* References to what came before, and the dates that show it. */
static const struct
{
  const char *property;
  const char *date;
  const char *planned; /* counts where there is no date */
} backward[] = {
  { "follows", "start", "planned-start" },
  { "supersedes", "decided-on", "decided-on" },
  { "extends", "decided-on", "decided-on" },
};

static GovDate *
get_time (GovRecord *record,
          guint      row)
{
  GovDate *date = gov_record_peek_date (record, backward[row].date);

  return date ? date : gov_record_peek_date (record, backward[row].planned);
}

static void
check_backward (GovChecking    *self,
                GovRecord      *record,
                const GovBound *bound,
                guint           row)
{
  GovDate *time = get_time (record, row);
  guint n = time ? gov_check_count_refs (record, bound) : 0;

  for (guint i = 0; i < n; i++)
    {
      const char *id = gov_check_get_ref (record, bound, i, GOV_REF_HAS_ID);
      GovRecord *target = id ? gov_checking_find (self, id) : NULL;
      GovDate *target_time = target ? get_time (target, row) : NULL;

      if (gov_check_is_before (time, target_time))
        gov_checking_add (self, record, bound->field->name, "ref-to-later", "%s refers to %s, which is of %s; this is of %s",
                          bound->field->key, id, gov_date_get_text (target_time), gov_date_get_text (time));
    }
}

static void
check_links (GovChecking *self,
             GovRecord   *record)
{
  GovRecordClass *klass = GOV_RECORD_GET_CLASS (record);

  GOV_FOREACH_BIT (bit, record->stated)
    {
      const GovBound *bound = klass->fields[bit];

      if (bound->type != GOV_TYPE_REF)
        continue;
      for (guint i = 0; i < G_N_ELEMENTS (links); i++)
        if (g_str_equal (bound->field->name, links[i].property))
          check_inverse (self, record, bound, links[i].inverse);
      for (guint i = 0; i < G_N_ELEMENTS (backward); i++)
        if (g_str_equal (bound->field->name, backward[i].property))
          check_backward (self, record, bound, i);
    }
}

const GovCheck gov_check_links[] = {
  { NULL, check_links },
  { NULL, NULL },
};
