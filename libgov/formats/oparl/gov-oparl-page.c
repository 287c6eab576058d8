/* Pages of lists, as far as a client has to understand them. */
#include "formats/oparl/gov-oparl-page-private.h"

#include "json/gov-json-reader-private.h"
#include "json/gov-json-writer-private.h"

/* The lists that an object names, in the order in which they are walked, and what is in them. */
static const struct
{
  const char *type;
  const char *member;
  const char *list;
  gboolean is_of_embedded; /* what is in it comes with what embeds it too */
} lists[] = {
  { "System", "body", "body" },
  { "Body", "organization", "organization" },
  { "Body", "person", "person" },
  { "Body", "meeting", "meeting" },
  { "Body", "paper", "paper" },
  { "Body", "legislativeTermList", "legislativeTerm", TRUE }, /* from here on OParl 1.1 */
  { "Body", "membership", "membership", TRUE },
  { "Body", "agendaItem", "agendaItem", TRUE },
  { "Body", "consultation", "consultation", TRUE },
  { "Body", "file", "file", TRUE },
  { "Body", "locationList", "location", TRUE },
};

/* Steps to the next member, behind its colon; FALSE after the last one. */
static gboolean
next_member (GovJsonReader  *json,
             const char    **key,
             gsize          *length)
{
  GovJsonStringFlags flags;
  gboolean done;

  if (!gov_json_reader_next (json, '}', &done) || done)
    return FALSE;
  gov_json_reader_peek (json);
  if (!gov_json_reader_scan_string (json, key, length, &flags) || gov_json_reader_peek (json) != ':')
    return FALSE;
  json->p++;
  gov_json_reader_skip_space (json);
  return TRUE;
}

static gboolean
is_key (const char *key,
        gsize       length,
        const char *wanted)
{
  return length == strlen (wanted) && memcmp (key, wanted, length) == 0;
}

static char *
read_string (GovJsonReader *json)
{
  GovJsonStringFlags flags;
  const char *text;
  gsize length;
  char *copy;

  if (!gov_json_reader_scan_string (json, &text, &length, &flags))
    return NULL;
  copy = g_malloc (length + 1);
  copy[gov_json_unescape (text, length, copy)] = '\0';
  return copy;
}

/* The value of a member that is a string; NULL if it is none. */
static char *
dup_member (const char *object,
            const char *end,
            const char *member)
{
  GovJsonReader json;
  char *value = NULL;
  const char *key;
  gsize length;

  gov_json_reader_init (&json, object, (gsize) (end - object), GOV_JSON_DEPTH);
  if (gov_json_reader_peek (&json) == '{')
    gov_json_reader_enter (&json, '{');
  while (value == NULL && json.depth > 0 && next_member (&json, &key, &length))
    if (is_key (key, length, member) && gov_json_reader_peek (&json) == '"')
      value = read_string (&json);
    else if (!gov_json_reader_skip_value (&json))
      break;
  gov_json_reader_clear (&json);
  return value;
}

/* A URL as it is written, and only where it is relative what it means on the page at @base. */
static char *
resolve_url (const char *base,
             const char *url)
{
  if (g_ascii_strncasecmp (url, "http:", 5) == 0 || g_ascii_strncasecmp (url, "https:", 6) == 0)
    return g_strdup (url);
  return g_uri_resolve_relative (base, url, G_URI_FLAGS_ENCODED, NULL);
}

/* `"links": {"next": "…"}`; the last page has no next one, or `null`. */
static gboolean
read_links (GovOparlPage  *self,
            GovJsonReader *json,
            const char    *base)
{
  const char *key;
  gsize length;

  if (gov_json_reader_peek (json) != '{')
    return gov_json_reader_skip_value (json); /* `[]` is what PHP makes of none */
  gov_json_reader_enter (json, '{');
  while (next_member (json, &key, &length))
    {
      const char *at = json->p;
      g_autofree char *url = NULL;

      if (!is_key (key, length, "next") || gov_json_reader_peek (json) == 'n')
        {
          if (!gov_json_reader_skip_value (json))
            return FALSE;
          continue;
        }
      if (gov_json_reader_peek (json) != '"')
        return gov_json_reader_fail_expected (json, "URL");
      url = read_string (json);
      g_clear_pointer (&self->next, g_free);
      if (url != NULL && *url != '\0' && (self->next = resolve_url (base, url)) == NULL)
        return gov_json_reader_fail (json, at, GOV_ERROR_INVALID, "URL expected, \"%s\" found", url);
    }
  return json->fault == NULL;
}

static gboolean
read_data (GovOparlPage  *self,
           GovJsonReader *json)
{
  gboolean done;

  if (self->is_list)
    return gov_json_reader_fail (json, json->p, GOV_ERROR_INVALID, "member \"data\" given twice");
  self->data = json->p;
  if (!gov_json_reader_enter (json, '['))
    return FALSE;
  while (gov_json_reader_next (json, ']', &done) && !done)
    {
      if (gov_json_reader_peek (json) != '{')
        return gov_json_reader_fail_expected (json, "object");
      if (!gov_json_reader_skip_value (json))
        return FALSE;
      self->n_objects++;
    }
  self->data_length = (gsize) (json->p - self->data);
  self->is_list = TRUE;
  return json->fault == NULL;
}

static gboolean
read_members (GovOparlPage  *self,
              GovJsonReader *json,
              const char    *base,
              gboolean       is_object)
{
  const char *key;
  gsize length;

  if (!gov_json_reader_enter (json, '{'))
    return FALSE;
  while (next_member (json, &key, &length))
    {
      self->says_list |= is_key (key, length, "list");
      self->says_url |= is_key (key, length, "url");
      self->says_fetched |= is_key (key, length, "fetched");
      if (!is_object && is_key (key, length, "data") ? !read_data (self, json)
          : !is_object && is_key (key, length, "links") ? !read_links (self, json, base)
                                                        : !gov_json_reader_skip_value (json))
        return FALSE;
    }
  if (json->fault == NULL && !self->is_list && !is_object)
    gov_json_reader_fail (json, self->text, GOV_ERROR_INVALID, "neither an object of OParl nor a page of a list");
  return json->fault == NULL;
}

/* Looks through an answer; @url is where it came from. */
gboolean
gov_oparl_page_read (GovOparlPage  *self,
                     GBytes        *bytes,
                     const char    *url,
                     GError       **error)
{
  GovJsonReader json;
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);
  g_autofree char *type = NULL;
  gboolean good;

  *self = (GovOparlPage) { NULL };
  gov_json_reader_init (&json, text, length, GOV_JSON_DEPTH);
  gov_json_reader_skip_space (&json);
  self->text = json.p;
  type = dup_member (json.p, json.end, "type");
  self->n_objects = type != NULL;
  good = read_members (self, &json, url, type != NULL);
  self->end = json.p;
  if (!good)
    gov_json_reader_take_error (&json, url, error);
  gov_json_reader_clear (&json);
  return good;
}

void
gov_oparl_page_clear (GovOparlPage *self)
{
  g_clear_pointer (&self->next, g_free);
}

/* Tells of the lists that an object names.  FALSE: it is none that names any. */
static gboolean
find_lists (const char       *object,
            const char       *end,
            const char       *base,
            GovOparlListFunc  found,
            gpointer          data)
{
  g_autofree char *type = dup_member (object, end, "type");
  const char *slash = type ? strrchr (type, '/') : NULL;
  const char *word = slash ? slash + 1 : type;
  gboolean names_any = FALSE;

  for (guint i = 0; word != NULL && i < G_N_ELEMENTS (lists); i++)
    {
      g_autofree char *url = NULL, *resolved = NULL;

      if (!g_str_equal (lists[i].type, word))
        continue;
      names_any = TRUE;
      url = dup_member (object, end, lists[i].member);
      resolved = url && *url ? resolve_url (base, url) : NULL;
      if (resolved != NULL)
        found (lists[i].list, lists[i].is_of_embedded, resolved, data);
    }
  return names_any;
}

/* Tells of the lists that the System or the bodies on the page name.  FALSE: there is none of them here. */
gboolean
gov_oparl_page_find_lists (GovOparlPage     *self,
                           const char       *url,
                           GovOparlListFunc  found,
                           gpointer          data)
{
  GovJsonReader json;
  gboolean any = FALSE, done;

  if (!self->is_list)
    return find_lists (self->text, self->end, url, found, data);
  gov_json_reader_init (&json, self->data, self->data_length, GOV_JSON_DEPTH);
  gov_json_reader_enter (&json, '[');
  while (gov_json_reader_next (&json, ']', &done) && !done)
    {
      const char *object;

      gov_json_reader_skip_space (&json);
      object = json.p;
      if (!gov_json_reader_skip_value (&json))
        break;
      any |= find_lists (object, json.p, url, found, data);
    }
  gov_json_reader_clear (&json);
  return any;
}

/* Without the space between values, so that it is one line.  What is in the values stays to the letter. */
static void
write_compact (GovJsonWriter *writer,
               const char    *p,
               const char    *end)
{
  while (p < end)
    {
      const char *start = p;
      guint high;

      if (g_ascii_isspace (*p))
        {
          p++;
          continue;
        }
      if (*p == '"')
        {
          for (p = gov_json_scan_plain (p + 1, end, &high); *p != '"'; p = gov_json_scan_plain (p, end, &high))
            p += 2; /* over the escape */
          p++;
        }
      else
        while (p < end && *p != '"' && !g_ascii_isspace (*p))
          p++;
      gov_json_writer_raw (writer, start, (gsize) (p - start));
    }
}

/* The page as a line of the file: as it is, or around an object, with the list, the URL and the time in front. */
char *
gov_oparl_page_to_line (GovOparlPage *self,
                        const char   *list,
                        const char   *url,
                        const char   *fetched,
                        gsize        *length)
{
  GovJsonWriter writer;

  gov_json_writer_init (&writer, FALSE);
  gov_json_writer_open (&writer, '{');
  if (list != NULL && !(self->is_list && self->says_list))
    {
      gov_json_writer_key (&writer, "list");
      gov_json_writer_string (&writer, list);
    }
  if (!(self->is_list && self->says_url))
    {
      gov_json_writer_key (&writer, "url");
      gov_json_writer_string (&writer, url);
    }
  if (!(self->is_list && self->says_fetched))
    {
      gov_json_writer_key (&writer, "fetched");
      gov_json_writer_string (&writer, fetched);
    }
  if (writer.has_item)
    gov_json_writer_raw (&writer, ",", 1);
  if (self->is_list)
    write_compact (&writer, self->text + 1, self->end);
  else
    {
      gov_json_writer_raw (&writer, "\"data\":[", 8);
      write_compact (&writer, self->text, self->end);
      gov_json_writer_raw (&writer, "]}", 2);
    }
  gov_json_writer_raw (&writer, "\n", 1);
  return gov_json_writer_steal (&writer, length);
}
