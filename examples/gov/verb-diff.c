/* gov diff A B */
#include "difference-print.h"
#include "input.h"
#include "naming.h"
#include "output.h"
#include "terminal.h"
#include "text.h"
#include "verb.h"

typedef struct
{
  GovRegister *before;
  GovRegister *after;
  Ids *ids; /* of both */
  GList *moves; /* of GovRegisterChange: what is held by another record now */
  GHashTable *moved; /* ids of these */
  GString *out;
} Diff;

/* What makes records of two files the same one: their id; without one, their type and place. */
static char *
dup_key (GovRecord  *record,
         GHashTable *counts)
{
  const char *id = gov_record_get_id (record);
  g_autofree char *name = g_strconcat (id ? "id " : "type ", id ? id : gov_record_get_type_name (record), NULL);
  guint n = GPOINTER_TO_UINT (g_hash_table_lookup (counts, name));
  char *key = g_strdup_printf ("%u %s", n, name);

  g_hash_table_insert (counts, g_steal_pointer (&name), GUINT_TO_POINTER (n + 1));
  return key;
}

/* The top records of a register by their keys. */
static GHashTable *
index_records (GovRegister *records)
{
  GHashTable *index = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) counts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < gov_register_get_length (records); i++)
    {
      GovRecord *record = gov_register_get (records, i);

      g_hash_table_insert (index, dup_key (record, counts), record);
    }
  return index;
}

static void
print_record (Diff        *self,
              const char  *mark,
              Style        style,
              GovRegister *records,
              GovRecord   *record)
{
  g_autofree char *brief = naming_dup_brief (records, record, self->ids, G_MAXUINT);
  g_autofree char *clean = text_clean (brief);
  g_autofree char *line = g_strconcat (mark, clean, NULL);

  terminal_append (self->out, style, line);
  g_string_append_c (self->out, '\n');
}

/* Whether a value is a record that moved, or a list of nothing else. */
static gboolean
is_moved (Diff     *self,
          JsonNode *node)
{
  JsonArray *array = JSON_NODE_HOLDS_ARRAY (node) ? json_node_get_array (node) : NULL;
  const char *id = NULL;

  if (JSON_NODE_HOLDS_OBJECT (node))
    id = json_object_get_string_member_with_default (json_node_get_object (node), "id", NULL);
  for (guint i = 0; array != NULL && i < json_array_get_length (array); i++)
    if (!is_moved (self, json_array_get_element (array, i)))
      return FALSE;
  return array ? json_array_get_length (array) > 0 : id != NULL && g_hash_table_contains (self->moved, id);
}

/* Whether the difference is only that records which moved came or went. */
static gboolean
is_move (Diff          *self,
         GovDifference *difference)
{
  const char *before = gov_difference_get_before (difference), *after = gov_difference_get_after (difference);
  g_autoptr (JsonNode) node = NULL;

  if (self->moves == NULL || (before != NULL && after != NULL))
    return FALSE;
  node = json_from_string (before ? before : after, NULL);
  return node != NULL && is_moved (self, node);
}

static gboolean
has_moved (Diff      *self,
           GovRecord *record)
{
  return gov_record_get_id (record) != NULL && g_hash_table_contains (self->moved, gov_record_get_id (record));
}

/* Prints how a record became another one; either may be missing. */
static void
print_change (Diff      *self,
              GovRecord *before,
              GovRecord *after)
{
  g_autoptr (GovList) differences = NULL;

  if (before == NULL || after == NULL || G_OBJECT_TYPE (before) != G_OBJECT_TYPE (after))
    {
      if (before != NULL && !has_moved (self, before))
        print_record (self, "- ", STYLE_BAD, self->before, before);
      if (after != NULL && !has_moved (self, after))
        print_record (self, "+ ", STYLE_GOOD, self->after, after);
      return;
    }
  differences = gov_record_diff (before, after);
  for (guint i = gov_list_get_length (differences); i-- > 0;)
    if (is_move (self, gov_list_get (differences, i)))
      gov_list_remove (differences, i);
  if (gov_list_get_length (differences) == 0)
    return;
  print_record (self, "", STYLE_HEADING, self->before, before);
  for (guint i = 0; i < gov_list_get_length (differences); i++)
    difference_print (gov_list_get (differences, i), before, self->before, self->ids, self->out);
}

/* First what became of each record of the first file, then what is new in the second. */
static void
print_changes (Diff *self)
{
  g_autoptr (GHashTable) index = index_records (self->after);
  g_autoptr (GHashTable) counts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) met = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < gov_register_get_length (self->before); i++)
    {
      GovRecord *record = gov_register_get (self->before, i);
      g_autofree char *key = dup_key (record, counts);
      GovRecord *partner = g_hash_table_lookup (index, key);

      print_change (self, record, partner);
      if (partner != NULL)
        g_hash_table_add (met, partner);
    }
  for (guint i = 0; i < gov_register_get_length (self->after); i++)
    if (!g_hash_table_contains (met, gov_register_get (self->after, i)))
      print_change (self, NULL, gov_register_get (self->after, i));
}

/* Where a record is: in which other one, or on its own. */
static void
print_place (Diff        *self,
             const char  *mark,
             Style        style,
             GovRegister *records,
             GovRecord   *record)
{
  GovRecord *holder = gov_record_get_holder (record);
  g_autofree char *brief = holder ? naming_dup_brief (records, holder, self->ids, G_MAXUINT) : g_strdup ("on its own");
  g_autofree char *clean = text_clean (brief);
  g_autofree char *line = g_strconcat ("    ", mark, " ", clean, NULL);

  terminal_append (self->out, style, line);
  g_string_append_c (self->out, '\n');
}

static void
print_move (Diff              *self,
            GovRegisterChange *change)
{
  GovRecord *before = gov_register_change_get_before (change), *after = gov_register_change_get_after (change);
  GovList *differences = gov_register_change_get_differences (change);

  print_record (self, "", STYLE_HEADING, self->after, after);
  g_string_append (self->out, "  held by\n");
  print_place (self, "-", STYLE_BAD, self->before, before);
  print_place (self, "+", STYLE_GOOD, self->after, after);
  for (guint i = 0; i < gov_list_get_length (differences); i++)
    difference_print (gov_list_get (differences, i), before, self->before, self->ids, self->out);
}

static void
find_moves (Diff    *self,
            GovList *changes)
{
  for (guint i = gov_list_get_length (changes); i-- > 0;)
    {
      GovRegisterChange *change = gov_list_get (changes, i);

      if (gov_register_change_get_kind (change) != GOV_REGISTER_CHANGE_KIND_MOVED)
        continue;
      self->moves = g_list_prepend (self->moves, change);
      g_hash_table_add (self->moved, (gpointer) gov_record_get_id (gov_register_change_get_after (change)));
    }
}

static void
print_all (Diff *self)
{
  g_autoptr (GovList) changes = gov_register_diff (self->before, self->after);
  g_autoptr (GHashTable) moved = g_hash_table_new (g_str_hash, g_str_equal);

  self->moved = moved;
  find_moves (self, changes);
  print_changes (self);
  for (GList *move = self->moves; move != NULL; move = move->next)
    print_move (self, move->data);
  g_clear_pointer (&self->moves, g_list_free);
}

static int
diff (char        **paths,
      const char   *from,
      GError      **error)
{
  g_autoptr (Input) before = input_read ((char *[]) { paths[0], NULL }, from, error);
  g_autoptr (Input) after = before ? input_read ((char *[]) { paths[1], NULL }, from, error) : NULL;
  g_autoptr (GString) out = g_string_new (NULL);
  g_autoptr (Ids) ids = NULL;

  if (after == NULL)
    return verb_fail (*error);
  ids = ids_new (before->records, after->records);
  print_all (&(Diff) { .before = before->records, .after = after->records, .ids = ids, .out = out });
  return output_print (out, out->len > 0 ? EXIT_FINDINGS : EXIT_GOOD);
}

int
verb_diff (const Verb  *self,
           char       **argv)
{
  g_autofree char *from = NULL;
  const GOptionEntry entries[] = { VERB_OPTION_FROM (&from), { NULL } };
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) arguments = verb_take_options (self, argv, entries, 2, 2, &error);

  return arguments ? diff (arguments, from, &error) : verb_fail (error);
}
