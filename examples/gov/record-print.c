/* A record for people: its fields by their names, the words it was read from, and where it is held. */
#include "record-print.h"

#include <string.h>

#include "naming.h"
#include "terminal.h"
#include "text.h"

#define LABEL_WIDTH 16 /* of the left column */
#define INDENT 2       /* of a record inside a record */
#define VALUE_MIN 12

typedef struct
{
  GovRegister *records;
  Ids *ids;
  GString *out;
  guint indent;
} Printing;

/* Prints a label and beside it a text, which wraps. */
static void
print_pair (Printing   *self,
            const char *label,
            Style       style,
            const char *text)
{
  g_autofree char *clean = text_clean (text);
  guint left = MAX (self->indent + LABEL_WIDTH, self->indent + text_get_width (label) + 2);
  g_auto (GStrv) lines = text_wrap (clean, MAX (terminal_get_width (), left + VALUE_MIN) - left);

  g_string_append_printf (self->out, "%*s", (int) self->indent, "");
  terminal_append (self->out, STYLE_HEADING, label);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      guint gap = i > 0 ? left : left - self->indent - text_get_width (label);

      if (*lines[i] != '\0')
        g_string_append_printf (self->out, "%*s", (int) gap, "");
      terminal_append (self->out, style, lines[i]);
      g_string_append_c (self->out, '\n');
    }
}

static void
print_ref (Printing   *self,
           const char *label,
           GovRef     *ref)
{
  g_autofree char *text = naming_dup_ref (self->records, ref);
  GovRecord *meant = gov_register_resolve (self->records, ref);
  g_autofree char *brief = meant ? naming_dup_brief (self->records, meant, self->ids, G_MAXUINT) : NULL;
  g_autofree char *all = NULL;

  if (brief != NULL)
    all = gov_ref_get_label (ref) ? g_strdup_printf ("%s = %s", text, brief) : g_strdup (brief);
  else if (gov_ref_get_id (ref) != NULL && gov_ref_get_label (ref) != NULL)
    all = g_strdup_printf ("%s = %s", text, gov_ref_get_id (ref));
  print_pair (self, label, STYLE_PLAIN, all ? all : text ? text : "");
}

static void print_fields (Printing *self, GovRecord *record, const char *told);

/* A record that is held: one line if it has an id to ask for, else its title and its other fields. */
static void
print_held (Printing   *self,
            const char *label,
            GovRecord  *record)
{
  g_autofree char *title = naming_dup_title (self->records, record);

  if (gov_record_get_id (record) != NULL)
    {
      g_autofree char *brief = naming_dup_brief (self->records, record, self->ids, G_MAXUINT);

      print_pair (self, label, STYLE_PLAIN, brief);
      return;
    }
  print_pair (self, label, STYLE_PLAIN, title);
  self->indent += INDENT;
  print_fields (self, record, naming_find_title (record));
  self->indent -= INDENT;
}

static void
print_item (Printing   *self,
            const char *label,
            gpointer    item)
{
  if (GOV_IS_REF (item))
    print_ref (self, label, item);
  else
    print_held (self, label, item);
}

static void
print_list (Printing   *self,
            const char *label,
            GovList    *list)
{
  for (guint i = 0; i < gov_list_get_length (list); i++)
    print_item (self, i == 0 ? label : "", gov_list_get (list, i));
}

static void
print_strings (Printing           *self,
               const char         *label,
               const char * const *strings)
{
  for (guint i = 0; strings[i] != NULL; i++)
    print_pair (self, i == 0 ? label : "", STYLE_PLAIN, strings[i]);
}

/* Prints a field by what its value is; the record states it. */
static void
print_field (Printing   *self,
             GovRecord  *record,
             GParamSpec *pspec)
{
  g_autofree char *label = g_strdelimit (g_strdup (pspec->name), "-", ' ');
  g_auto (GValue) value = G_VALUE_INIT;

  g_object_get_property (G_OBJECT (record), pspec->name, &value);
  if (G_VALUE_HOLDS (&value, GOV_TYPE_LIST))
    print_list (self, label, g_value_get_object (&value));
  else if (G_VALUE_HOLDS_OBJECT (&value))
    print_item (self, label, g_value_get_object (&value));
  else if (G_VALUE_HOLDS (&value, G_TYPE_STRV))
    print_strings (self, label, g_value_get_boxed (&value));
  else
    {
      g_autofree char *text = gov_record_dup_text (record, pspec->name);

      print_pair (self, label, STYLE_PLAIN, text);
    }
}

/* Evidence has a place of its own below, and id and title stand above. */
static gboolean
is_told_elsewhere (GParamSpec *pspec,
                   const char *told)
{
  return g_str_equal (pspec->name, "id") || g_str_equal (pspec->name, "evidence") || g_strcmp0 (pspec->name, told) == 0;
}

/* First the fields of the type, then those that every record has, then what no field holds. */
static void
print_fields (Printing   *self,
              GovRecord  *record,
              const char *told)
{
  g_auto (GStrv) keys = gov_record_dup_kept_keys (record);
  g_autofree GParamSpec **pspecs = NULL;
  guint n;

  pspecs = g_object_class_list_properties (G_OBJECT_GET_CLASS (record), &n);
  for (guint base = 0; base < 2; base++)
    for (guint i = 0; i < n; i++)
      if ((pspecs[i]->owner_type == GOV_TYPE_RECORD) == base && !is_told_elsewhere (pspecs[i], told) &&
          gov_record_has (record, pspecs[i]->name))
        print_field (self, record, pspecs[i]);
  for (guint i = 0; keys[i] != NULL; i++)
    print_pair (self, keys[i], STYLE_WARNING, gov_record_get_kept (record, keys[i]));
}

/* The words, and in which document and where they stand. */
static void
print_evidence (Printing    *self,
                GovEvidence *evidence)
{
  GovRecord *record = GOV_RECORD (evidence);
  const char *exact = gov_evidence_get_exact (evidence);
  g_autofree char *quoted = exact ? g_strdup_printf ("\342\200\234%s\342\200\235", exact) : g_strdup ("");
  GovRef *document = gov_evidence_get_document (evidence);
  g_autofree char *name = document ? naming_dup_ref (self->records, document) : NULL;
  g_autoptr (GString) place = g_string_new (name);

  if (gov_record_has (record, "page"))
    g_string_append_printf (place, ", page %" G_GINT64_FORMAT, gov_evidence_get_page (evidence));
  if (gov_record_has (record, "line"))
    g_string_append_printf (place, ", line %" G_GINT64_FORMAT, gov_evidence_get_line (evidence));
  if (gov_record_has (record, "start") && gov_record_has (record, "end"))
    g_string_append_printf (place, ", characters %" G_GINT64_FORMAT " to %" G_GINT64_FORMAT,
                            gov_evidence_get_start (evidence), gov_evidence_get_end (evidence));
  if (gov_evidence_get_field (evidence) != NULL)
    g_string_append_printf (place, ", for %s", gov_evidence_get_field (evidence));
  if (gov_evidence_get_inferred (evidence))
    g_string_append (place, ", inferred");
  print_pair (self, "read from", STYLE_GOOD, quoted);
  if (place->len > 0)
    print_pair (self, "", STYLE_FAINT, g_str_has_prefix (place->str, ", ") ? place->str + 2 : place->str);
}

static void
print_holders (Printing  *self,
               GovRecord *record)
{
  const char *label = "held by";

  for (GovRecord *above = gov_record_get_holder (record); above != NULL; above = gov_record_get_holder (above))
    {
      g_autofree char *brief = naming_dup_brief (self->records, above, self->ids, G_MAXUINT);

      print_pair (self, label, STYLE_PLAIN, brief);
      label = "";
    }
}

/* Prints all that a record says, and where it is. */
void
record_print (GovRecord   *record,
              GovRegister *records,
              Ids         *ids,
              const char  *file,
              GString     *out)
{
  Printing printing = { records, ids, out, 0 };
  GovList *evidence = gov_record_get_evidence (record);
  g_autofree char *type = naming_dup_type (record);

  print_pair (&printing, type, STYLE_FAINT, gov_record_get_id (record));
  print_fields (&printing, record, NULL);
  for (guint i = 0; i < gov_list_get_length (evidence); i++)
    print_evidence (&printing, gov_list_get (evidence, i));
  print_holders (&printing, record);
  print_pair (&printing, "in", STYLE_PLAIN, file);
}

/* Prints one field of the record's evidence, each value once. */
static void
print_grounds (Printing   *self,
               GovRecord  *record,
               const char *property)
{
  GovList *evidence = gov_record_get_evidence (record);
  g_autoptr (GPtrArray) told = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < gov_list_get_length (evidence); i++)
    {
      g_autofree char *text = gov_record_dup_text (gov_list_get (evidence, i), property);

      if (text == NULL || g_ptr_array_find_with_equal_func (told, text, g_str_equal, NULL))
        continue;
      print_pair (self, told->len == 0 ? property : "", STYLE_PLAIN, text);
      g_ptr_array_add (told, g_steal_pointer (&text));
    }
}

/* Prints what a record says and why a program says so, without the words that it was read from. */
void
record_print_claim (GovRecord   *record,
                    GovRegister *records,
                    Ids         *ids,
                    GString     *out)
{
  Printing printing = { records, ids, out, 0 };
  g_autofree char *type = naming_dup_type (record);

  print_pair (&printing, type, STYLE_FAINT, gov_record_get_id (record) ? gov_record_get_id (record) : "");
  print_fields (&printing, record, NULL);
  print_grounds (&printing, record, "confidence");
  print_grounds (&printing, record, "rule");
  print_holders (&printing, record);
}
