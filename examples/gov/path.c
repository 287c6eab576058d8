/* A path through records for people: `agenda[1].title` is `agenda "2 Dikes", title`. */
#include "path.h"

#include <stdlib.h>
#include <string.h>

#include "naming.h"

/* The value of a property that is an object; NULL if there is none. */
static GObject *
get_object (GovRecord  *record,
            const char *property)
{
  GParamSpec *pspec = record ? g_object_class_find_property (G_OBJECT_GET_CLASS (record), property) : NULL;
  GObject *object = NULL;

  if (pspec != NULL && g_type_is_a (pspec->value_type, G_TYPE_OBJECT))
    g_object_get (record, property, &object, NULL);
  return object;
}

static gboolean
holds_records (GObject *list)
{
  return GOV_IS_LIST (list) && g_type_is_a (g_list_model_get_item_type (G_LIST_MODEL (list)), GOV_TYPE_RECORD);
}

/* Describes one step of the path, and steps into the record that it leads to, or into nothing. */
static void
describe_step (GovRegister  *records,
               GovRecord   **record,
               char         *step,
               GString      *out)
{
  char *index = strchr (step, '[');
  guint place = index ? (guint) strtoul (index + 1, NULL, 10) : 0;
  g_autoptr (GObject) object = NULL;
  GovRecord *next = NULL;

  if (index != NULL)
    *index = '\0';
  object = get_object (*record, step);
  g_string_append (out, g_strdelimit (step, "-", ' '));
  if (index != NULL && object != NULL && holds_records (object))
    next = gov_list_get (GOV_LIST (object), place);
  else if (object != NULL && GOV_IS_RECORD (object))
    next = GOV_RECORD (object);
  if (index != NULL && next == NULL)
    g_string_append_printf (out, " %u", place + 1);
  else if (index != NULL)
    {
      g_autofree char *title = naming_dup_title (records, next);

      g_string_append_printf (out, " \"%s\"", title);
    }
  *record = next;
}

/* Describes a path from a record of the register on. */
char *
path_describe (GovRegister *records,
               GovRecord   *record,
               const char  *path)
{
  g_auto (GStrv) steps = g_strsplit (path, ".", -1);
  g_autoptr (GString) out = g_string_new (NULL);

  for (guint i = 0; steps[i] != NULL; i++)
    {
      if (i > 0)
        g_string_append (out, ", ");
      describe_step (records, &record, steps[i], out);
    }
  return g_string_free (g_steal_pointer (&out), FALSE);
}
