/* What the specification of OParl demands of a text, as opposed to what libgov makes of it. */
#include "formats/oparl/gov-oparl-profile-private.h"

#include "records/gov-list-private.h"

/* Something that was found: the issue is made of it when all is, in the order of the text. */
typedef struct
{
  const GovIssueKind *kind;
  const char *clause;
  const char *property;
  const char *at;
  char *path;
  char *message;
} Found;

static void
found_clear (gpointer data)
{
  Found *found = data;

  g_free (found->path);
  g_free (found->message);
}

/* @property is a static string, or NULL. */
void
gov_oparl_checking_add (GovOparlChecking *self,
                        const char       *tag,
                        guint             value,
                        const char       *property,
                        const char       *format,
                        ...)
{
  Found found = { .kind = gov_oparl_kind_find (tag), .property = property };
  va_list arguments;

  g_return_if_fail (found.kind != NULL); /* a row is missing */

  /* "the schema of the type" has a name. */
  found.clause = self->clause != NULL && strstr (found.kind->clause, "the schema") != NULL ? self->clause : NULL;
  found.at = gov_oparl_value (self->values, value)->at;
  found.path = gov_oparl_values_dup_path (self->values, value);
  va_start (arguments, format);
  found.message = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  g_array_append_val (self->found, found);
}

/* Values. */

static void
check_words (GovOparlChecking     *self,
             const GovOparlMember *member,
             guint                 value,
             const char           *text)
{
  g_autofree char *words = NULL;

  if (member->words == NULL || g_strv_contains (member->words, text))
    return;
  words = g_strjoinv (", ", (char **) member->words);
  gov_oparl_checking_add (self, "oparl-word-unusual", value, member->name, "%s is \"%s\"; proposed are %s",
                          member->name, text, words);
}

static void
check_text (GovOparlChecking     *self,
            const GovOparlMember *member,
            guint                 value)
{
  const GovOparlFormRow *form = gov_oparl_form_get (member->form);
  g_autofree char *text = gov_oparl_value_dup_text (gov_oparl_value (self->values, value));

  if (form->fits != NULL && !form->fits (text))
    {
      g_autofree char *shown = gov_oparl_value_describe (gov_oparl_value (self->values, value));

      gov_oparl_checking_add (self, form->tag, value, member->name, "%s is %s; %s is expected", member->name, shown,
                              form->words);
    }
  else if (member->form == GOV_OPARL_STRING && *text == '\0')
    gov_oparl_checking_add (self, "oparl-empty-text", value, member->name, "%s is empty", member->name);
  else
    check_words (self, member, value, text);
}

/* A single value, or one in the array that the member is. */
static void
check_single (GovOparlChecking     *self,
              const GovOparlMember *member,
              guint                 value)
{
  const GovOparlFormRow *form = gov_oparl_form_get (member->form);
  const GovOparlValue *found = gov_oparl_value (self->values, value);
  gboolean is_link = member->form == GOV_OPARL_REFERENCE || member->form == GOV_OPARL_LIST;
  g_autofree char *shown = NULL;

  if (strchr (form->kinds, found->kind) != NULL)
    {
      if (member->form == GOV_OPARL_OBJECT)
        gov_oparl_check_object (self, value, member->of, TRUE);
      else if (found->text != NULL)
        check_text (self, member, value);
      return;
    }
  shown = gov_oparl_value_describe (found);
  if (found->kind == '{' && is_link)
    gov_oparl_checking_add (self, "oparl-reference-embedded", value, member->name, "%s is %s itself; %s is expected",
                            member->name, shown, form->words);
  else
    gov_oparl_checking_add (self, "oparl-wrong-type", value, member->name, "%s is %s; %s is expected", member->name,
                            shown, form->words);
}

static void
check_array (GovOparlChecking     *self,
             const GovOparlMember *member,
             guint                 array)
{
  guint end = gov_oparl_value (self->values, array)->next;

  if (end == array + 1 && !(member->flags & GOV_OPARL_REQUIRED))
    gov_oparl_checking_add (self, "oparl-empty-list", array, member->name, "%s is an empty list", member->name);
  for (guint i = array + 1; i < end; i = gov_oparl_value (self->values, i)->next)
    check_single (self, member, i);
}

static gboolean
is_required (const GovOparlMember *member,
             GovOparlRelease       release)
{
  return (member->flags & (release == GOV_OPARL_1_0 ? GOV_OPARL_REQUIRED_1_0 : GOV_OPARL_REQUIRED_1_1)) != 0;
}

/* A member that is there. */
void
gov_oparl_check_value (GovOparlChecking     *self,
                       const GovOparlMember *member,
                       guint                 object,
                       guint                 value)
{
  const GovOparlValue *found = gov_oparl_value (self->values, value);
  gboolean is_array = (member->flags & GOV_OPARL_ARRAY) != 0;

  if (found->kind == 'n')
    gov_oparl_checking_add (self, is_required (member, self->release) ? "oparl-required-missing" : "oparl-null-value",
                            value, member->name, "%s is null", member->name);
  else if (is_array && found->kind != '[')
    {
      g_autofree char *shown = gov_oparl_value_describe (found);

      gov_oparl_checking_add (self, "oparl-wrong-type", value, member->name, "%s is %s; an array is expected",
                              member->name, shown);
    }
  else if (is_array)
    check_array (self, member, value);
  else
    check_single (self, member, value);
  if (member->check != NULL && found->kind == *(is_array ? "[" : gov_oparl_form_get (member->form)->kinds))
    member->check (self, object, value);
}

/* Objects. */

/* What is known of the object at hand. */
typedef struct
{
  guint at;
  const GovOparlType *type; /* nullable */
  gboolean embedded;
  gboolean deleted;
  guint64 seen;             /* bits of the members that are there, in the order of the table */
} Object;

#define TYPE_PREFIX "https://schema.oparl.org/"

/* Reads "https://schema.oparl.org/1.1/Meeting"; NULL: it is something else. */
static const GovOparlType *
read_type (const char      *text,
           GovOparlRelease *release)
{
  if (g_str_has_prefix (text, TYPE_PREFIX "1.0/"))
    *release = GOV_OPARL_1_0;
  else if (g_str_has_prefix (text, TYPE_PREFIX "1.1/"))
    *release = GOV_OPARL_1_1;
  else
    return NULL;
  return gov_oparl_type_find (text + strlen (TYPE_PREFIX "1.1/"));
}

/* Finds out what the object is, and whether it may be that here. */
static void
find_type (GovOparlChecking *self,
           Object           *object,
           const char       *expected)
{
  guint value = gov_oparl_values_find (self->values, object->at, "type");
  const GovOparlType *type;
  g_autofree char *text = NULL;
  g_autofree char *shown = NULL;

  object->type = expected ? gov_oparl_type_find (expected) : NULL;
  if (value == 0 || gov_oparl_value (self->values, value)->kind != '"')
    return; /* which the table knows of */
  text = gov_oparl_value_dup_text (gov_oparl_value (self->values, value));
  type = read_type (text, &self->release);
  shown = gov_oparl_value_describe (gov_oparl_value (self->values, value));
  if (type == NULL)
    gov_oparl_checking_add (self, "oparl-unknown-type", value, "type", "%s is no type of OParl 1.0 or 1.1", shown);
  else if (object->type != NULL && type != object->type)
    gov_oparl_checking_add (self, "oparl-wrong-object", value, "type", "the object is of type %s; %s is expected",
                            type->name, expected);
  else
    object->type = type;
}

/* An extension has the name of its maker before a colon, and no sign that has a meaning elsewhere. */
static gboolean
is_extension (const char *name)
{
  const char *colon = strchr (name, ':');

  return colon != NULL && colon > name && colon[1] != '\0' && memchr (name, '@', (gsize) (colon - name)) == NULL;
}

static const GovOparlMember *
find_member (const Object *object,
             const char   *name,
             guint        *n)
{
  const GovOparlMember *member;

  for (*n = 0; (member = gov_oparl_type_nth_member (object->type, *n)) != NULL; (*n)++)
    if (strcmp (member->name, name) == 0)
      return member;
  return NULL;
}

static void
check_known (GovOparlChecking     *self,
             Object               *object,
             const GovOparlMember *member,
             guint                 n,
             guint                 value)
{
  if (object->seen & (G_GUINT64_CONSTANT (1) << n))
    gov_oparl_checking_add (self, "oparl-member-twice", value, member->name, "%s is there twice", member->name);
  object->seen |= G_GUINT64_CONSTANT (1) << n;
  if ((member->flags & GOV_OPARL_NEW) && self->release == GOV_OPARL_1_0)
    gov_oparl_checking_add (self, "oparl-unknown-member", value, member->name, "%s has no %s before OParl 1.1",
                            object->type->name, member->name);
  if ((member->flags & GOV_OPARL_BACK) && object->embedded)
    gov_oparl_checking_add (self, "oparl-back-reference-embedded", value, member->name,
                            "%s is embedded and says %s", object->type->name, member->name);
  gov_oparl_check_value (self, member, object->at, value);
}

static void
check_members (GovOparlChecking *self,
               Object           *object)
{
  guint end = gov_oparl_value (self->values, object->at)->next, n;

  for (guint i = object->at + 1; i < end; i = gov_oparl_value (self->values, i)->next)
    {
      g_autofree char *name = gov_oparl_value_dup_key (gov_oparl_value (self->values, i));
      const GovOparlMember *member = find_member (object, name, &n);

      if (member != NULL)
        check_known (self, object, member, n, i);
      else if (object->type != NULL && !is_extension (name))
        gov_oparl_checking_add (self, "oparl-unknown-member", i, NULL, "%s has no member \"%s\"", object->type->name,
                                name);
    }
}

/* What the text requires and the schema does not: NULL if nothing of the member. */
static const char *
find_missing_tag (GovOparlChecking     *self,
                  const Object         *object,
                  const GovOparlMember *member)
{
  gboolean is_back = (member->flags & GOV_OPARL_BACK) != 0, is_new = (member->flags & GOV_OPARL_NEW) != 0;

  if (member->missing == NULL || (is_new && self->release == GOV_OPARL_1_0))
    return NULL;
  if (is_back)
    return object->embedded || object->deleted ? NULL : member->missing;
  if (is_new) /* the lists of a body */
    return object->deleted ? NULL : member->missing;
  if (object->deleted)
    return "oparl-tombstone-incomplete";
  return object->embedded && self->release == GOV_OPARL_1_0 ? NULL : member->missing;
}

static void
check_missing (GovOparlChecking *self,
               const Object     *object)
{
  const char *name = object->type ? object->type->name : "the object";
  const GovOparlMember *member;

  for (guint n = 0; (member = gov_oparl_type_nth_member (object->type, n)) != NULL; n++)
    {
      gboolean is_kept = member->form == GOV_OPARL_ID || member->form == GOV_OPARL_TYPE; /* when it is deleted */
      const char *tag = find_missing_tag (self, object, member);

      if (object->seen & (G_GUINT64_CONSTANT (1) << n))
        continue;
      if (is_required (member, self->release) && (is_kept || !object->deleted))
        tag = "oparl-required-missing";
      if (tag != NULL)
        gov_oparl_checking_add (self, tag, object->at, member->name, "%s has no %s", name, member->name);
    }
}

static gboolean
is_deleted (GovOparlChecking *self,
            guint             object)
{
  guint value = gov_oparl_values_find (self->values, object, "deleted");

  return value != 0 && gov_oparl_value (self->values, value)->kind == 't';
}

/* @type is what it has to be, where the place says it. */
void
gov_oparl_check_object (GovOparlChecking *self,
                        guint             at,
                        const char       *type,
                        gboolean          embedded)
{
  GovOparlRelease outer_release = self->release;
  const char *outer_clause = self->clause;
  Object object = { .at = at, .embedded = embedded, .deleted = is_deleted (self, at) };

  self->clause = NULL;
  find_type (self, &object, type);
  if (object.type != NULL)
    self->clause = object.type->clauses[self->release];
  check_members (self, &object);
  check_missing (self, &object);
  if (object.deleted && embedded)
    gov_oparl_checking_add (self, "oparl-tombstone-embedded", at, NULL, "the embedded object is deleted");
  self->release = outer_release;
  self->clause = outer_clause;
}

/* The text. */

static gint
compare_found (gconstpointer a,
               gconstpointer b)
{
  const char *x = ((const Found *) a)->at, *y = ((const Found *) b)->at;

  return (x > y) - (x < y);
}

/* Lines are counted in one go through the text. */
static GovList *
make_issues (GovOparlChecking *self)
{
  GovList *issues = gov_list_new (GOV_TYPE_ISSUE);
  const char *p = self->text;
  guint line = 1, column = 1;

  g_array_sort (self->found, compare_found);
  for (guint i = 0; i < self->found->len; i++)
    {
      Found *found = &g_array_index (self->found, Found, i);

      for (; p < found->at; p++)
        if (*p == '\n')
          {
            line++;
            column = 1;
          }
        else if (((guchar) *p & 0xc0) != 0x80) /* bytes in the middle of a character do not count */
          column++;
      gov_list_take (issues, gov_issue_new_in_text (found->kind, found->clause, found->property,
                                                    g_steal_pointer (&found->path), line, column,
                                                    g_steal_pointer (&found->message)));
    }
  return issues;
}

/* An object, an array of objects, or a page of a list. */
static void
check_top (GovOparlChecking *self)
{
  const GovOparlValue *top = gov_oparl_value (self->values, 0);
  guint end = top->next;

  self->release = GOV_OPARL_1_1;
  self->clause = NULL;
  if (top->kind == '[')
    for (guint i = 1; i < end; i = gov_oparl_value (self->values, i)->next)
      if (gov_oparl_value (self->values, i)->kind == '{')
        gov_oparl_check_object (self, i, NULL, FALSE);
      else
        gov_oparl_checking_add (self, "oparl-wrong-type", i, NULL, "an object is expected");
  else if (top->kind != '{')
    gov_oparl_checking_add (self, "oparl-wrong-type", 0, NULL, "an object, or an array of objects, is expected");
  else if (gov_oparl_values_find (self->values, 0, "type") == 0 && gov_oparl_values_find (self->values, 0, "data") != 0)
    gov_oparl_check_page (self, 0);
  else
    gov_oparl_check_object (self, 0, NULL, FALSE);
}

/* One value, or one on each line. */
static gboolean
check_text_all (GovOparlChecking *self,
                GovJsonReader    *json)
{
  if (gov_json_reader_at_end (json))
    return gov_json_reader_fail_syntax (json, "a value");
  do
    {
      if (!gov_oparl_values_read (self->values, json))
        return FALSE;
      check_top (self);
      while (json->p < json->end && (*json->p == ' ' || *json->p == '\t' || *json->p == '\r'))
        json->p++;
      if (json->p < json->end && *json->p != '\n')
        return gov_json_reader_fail_syntax (json, "end of the line");
    }
  while (!gov_json_reader_at_end (json));
  return TRUE;
}

/**
 * gov_oparl_check:
 * @bytes: a text: an object of OParl, an array of them, one on each line, or a page of a list
 * @name: (nullable): what the text is called in the message of an error, such as a file name
 * @error: return location for an error
 *
 * Checks what the specification of OParl, 1.0 or 1.1 as the types of the objects say, demands of a text.
 *
 * The text is judged as it is written, not as records that were read from it. A *must* of the
 * specification that is not met is an error, a *should* a warning. [method@Issue.get_clause] tells where
 * the specification says it, [method@Issue.get_path] and [method@Issue.get_line] where the text is
 * not as it asks. Tags begin with `oparl-`.
 *
 * Returns: (transfer full): a list of [class@Issue], in the order of the text, or %NULL with @error
 *   set if the text is not JSON
 *
 * Since: 1.0
 */
GovList *
gov_oparl_check (GBytes      *bytes,
                 const char  *name,
                 GError     **error)
{
  GovOparlChecking self = { 0 };
  GovList *issues = NULL;
  GovJsonReader json;
  gsize length;

  g_return_val_if_fail (bytes != NULL, NULL);

  self.text = g_bytes_get_data (bytes, &length);
  self.values = g_array_new (FALSE, FALSE, sizeof (GovOparlValue));
  self.found = g_array_new (FALSE, FALSE, sizeof (Found));
  g_array_set_clear_func (self.found, found_clear);
  gov_json_reader_init (&json, self.text, length, GOV_JSON_DEPTH);
  if (check_text_all (&self, &json))
    issues = make_issues (&self);
  else
    gov_json_reader_take_error (&json, name, error);
  gov_json_reader_clear (&json);
  g_array_unref (self.values);
  g_array_unref (self.found);
  return issues;
}
