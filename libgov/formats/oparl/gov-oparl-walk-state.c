/* A walk as text, and out of it again. */
#include "formats/oparl/gov-oparl-walk-private.h"

#include "json/gov-json-reader-private.h"
#include "json/gov-json-writer-private.h"

static void
stop_free (gpointer data)
{
  GovOparlStop *stop = data;

  g_free (stop->list);
  g_free (stop->url);
  g_free (stop);
}

GovOparlWalk *
gov_oparl_walk_alloc (void)
{
  GovOparlWalk *self = g_new0 (GovOparlWalk, 1);

  g_mutex_init (&self->mutex);
  self->stops = g_ptr_array_new_with_free_func (stop_free);
  self->known = g_ptr_array_new_with_free_func (g_free);
  self->seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  return self;
}

void
gov_oparl_walk_free (GovOparlWalk *self)
{
  g_mutex_clear (&self->mutex);
  g_free (self->url);
  g_free (self->modified_since);
  g_free (self->fetched);
  g_ptr_array_unref (self->stops);
  g_ptr_array_unref (self->known);
  g_hash_table_unref (self->seen);
  g_free (self);
}

/* Adds a list to walk, unless it was added before. */
void
gov_oparl_walk_add (GovOparlWalk *self,
                    const char   *list,
                    const char   *url,
                    gboolean      filtered)
{
  GovOparlStop *stop;

  if (g_ptr_array_find_with_equal_func (self->known, url, g_str_equal, NULL))
    return;
  stop = g_new0 (GovOparlStop, 1);
  stop->list = g_strdup (list);
  stop->url = g_strdup (url);
  stop->filtered = filtered;
  g_ptr_array_add (self->stops, stop);
  g_ptr_array_add (self->known, g_strdup (url));
}

static void
write_text (GovJsonWriter *writer,
            const char    *key,
            const char    *text)
{
  if (text == NULL)
    return;
  gov_json_writer_key (writer, key);
  gov_json_writer_string (writer, text);
}

static void
write_number (GovJsonWriter *writer,
              const char    *key,
              guint64        number)
{
  gov_json_writer_key (writer, key);
  gov_json_writer_integer (writer, (gint64) number);
}

static void
write_stop (GovJsonWriter      *writer,
            const GovOparlStop *stop)
{
  gov_json_writer_item (writer);
  gov_json_writer_open (writer, '{');
  write_text (writer, "list", stop->list);
  write_text (writer, "url", stop->url);
  write_number (writer, "pages", stop->n_pages);
  gov_json_writer_key (writer, "filtered");
  gov_json_writer_boolean (writer, stop->filtered);
  gov_json_writer_close (writer, '}');
}

static void
write_state (GovOparlWalk  *self,
             GovJsonWriter *writer)
{
  gov_json_writer_open (writer, '{');
  write_text (writer, "url", self->url);
  write_text (writer, "modifiedSince", self->modified_since);
  write_text (writer, "fetched", self->fetched);
  write_number (writer, "objects", self->n_objects);
  write_number (writer, "bytes", self->n_bytes);
  gov_json_writer_key (writer, "todo");
  gov_json_writer_open (writer, '[');
  for (guint i = 0; i < self->stops->len; i++)
    write_stop (writer, g_ptr_array_index (self->stops, i));
  gov_json_writer_close (writer, ']');
  gov_json_writer_key (writer, "known");
  gov_json_writer_open (writer, '[');
  for (guint i = 0; i < self->known->len; i++)
    {
      gov_json_writer_item (writer);
      gov_json_writer_string (writer, g_ptr_array_index (self->known, i));
    }
  gov_json_writer_close (writer, ']');
  gov_json_writer_close (writer, '}');
}

/* NULL: all is walked. */
char *
gov_oparl_walk_dup_state (GovOparlWalk *self)
{
  GovJsonWriter writer;
  char *text = NULL;

  gov_json_writer_init (&writer, FALSE);
  g_mutex_lock (&self->mutex);
  if (self->stops->len > 0)
    write_state (self, &writer);
  g_mutex_unlock (&self->mutex);
  if (writer.length > 0)
    text = gov_json_writer_steal (&writer, NULL);
  gov_json_writer_clear (&writer);
  return text;
}

guint64
gov_oparl_walk_get_n_bytes (GovOparlWalk *self)
{
  guint64 n_bytes;

  g_mutex_lock (&self->mutex);
  n_bytes = self->n_bytes;
  g_mutex_unlock (&self->mutex);
  return n_bytes;
}

GovDate *
gov_oparl_walk_dup_fetched (GovOparlWalk *self)
{
  GovDate *fetched;

  g_mutex_lock (&self->mutex);
  fetched = self->fetched ? gov_date_new_from_string (self->fetched, NULL) : NULL;
  g_mutex_unlock (&self->mutex);
  return fetched;
}

/* How a member is read; @data is what it is read into. */
typedef gboolean (*ReadFunc) (GovJsonReader *json,
                              gpointer       data);

typedef struct
{
  const char *key;
  ReadFunc read;
  gpointer data;
} Member;

/* Reads an object with members that are known, all of them if @n_needed from the first on are there. */
static gboolean
read_object (GovJsonReader *json,
             const Member  *members,
             guint          n_members,
             guint          n_needed)
{
  guint seen = 0;
  const char *start;
  gboolean done;

  if (!gov_json_reader_enter (json, '{'))
    return FALSE;
  start = json->p - 1;
  while (gov_json_reader_next (json, '}', &done) && !done)
    {
      GovJsonStringFlags flags;
      const char *key;
      gsize length;
      guint i = 0;

      gov_json_reader_peek (json);
      if (!gov_json_reader_scan_string (json, &key, &length, &flags))
        return FALSE;
      while (i < n_members && (length != strlen (members[i].key) || memcmp (key, members[i].key, length) != 0))
        i++;
      if (gov_json_reader_peek (json) != ':')
        return gov_json_reader_fail_syntax (json, "\":\"");
      json->p++;
      if (i == n_members || (seen & 1u << i))
        return gov_json_reader_fail (json, json->p, GOV_ERROR_INVALID, "no member of a state, or given twice");
      seen |= 1u << i;
      if (!members[i].read (json, members[i].data))
        return FALSE;
    }
  for (guint i = 0; json->fault == NULL && i < n_needed; i++)
    if (!(seen & 1u << i))
      gov_json_reader_fail (json, start, GOV_ERROR_INVALID, "no member \"%s\"", members[i].key);
  return json->fault == NULL;
}

static gboolean
read_array (GovJsonReader *json,
            ReadFunc       read,
            gpointer       data)
{
  gboolean done;

  if (!gov_json_reader_enter (json, '['))
    return FALSE;
  while (gov_json_reader_next (json, ']', &done) && !done)
    if (!read (json, data))
      return FALSE;
  return json->fault == NULL;
}

static gboolean
read_text (GovJsonReader *json,
           gpointer       data)
{
  GovJsonStringFlags flags;
  char **value = data;
  const char *text;
  gsize length;

  if (gov_json_reader_peek (json) != '"')
    return gov_json_reader_fail_expected (json, "string");
  if (!gov_json_reader_scan_string (json, &text, &length, &flags))
    return FALSE;
  *value = g_malloc (length + 1);
  (*value)[gov_json_unescape (text, length, *value)] = '\0';
  return TRUE;
}

static gboolean
read_number (GovJsonReader *json,
             gpointer       data)
{
  g_autofree char *digits = NULL;
  const char *text;
  gsize length;

  if (!gov_json_reader_scan_number (json, &text, &length))
    return FALSE;
  digits = g_strndup (text, length);
  if (!g_ascii_string_to_unsigned (digits, 10, 0, G_MAXINT64, data, NULL))
    return gov_json_reader_fail (json, text, GOV_ERROR_INVALID, "count expected, %s found", digits);
  return TRUE;
}

static gboolean
read_truth (GovJsonReader *json,
            gpointer       data)
{
  gboolean *value = data;

  *value = gov_json_reader_peek (json) == 't';
  return gov_json_reader_scan_word (json, *value ? "true" : "false");
}

static gboolean
read_stop (GovJsonReader *json,
           gpointer       data)
{
  GovOparlStop *stop = g_new0 (GovOparlStop, 1);
  const Member members[] = {
    { "url", read_text, &stop->url },
    { "list", read_text, &stop->list },
    { "pages", read_number, &stop->n_pages },
    { "filtered", read_truth, &stop->filtered },
  };

  g_ptr_array_add (data, stop);
  return read_object (json, members, G_N_ELEMENTS (members), 1);
}

static gboolean
read_stops (GovJsonReader *json,
            gpointer       data)
{
  return read_array (json, read_stop, data);
}

static gboolean
read_url (GovJsonReader *json,
          gpointer       data)
{
  char *url = NULL;

  if (!read_text (json, &url))
    return FALSE;
  g_ptr_array_add (data, url);
  return TRUE;
}

static gboolean
read_known (GovJsonReader *json,
            gpointer       data)
{
  return read_array (json, read_url, data);
}

GovOparlWalk *
gov_oparl_walk_new_from_state (const char  *state,
                               GError     **error)
{
  g_autoptr (GovOparlWalk) self = gov_oparl_walk_alloc ();
  const Member members[] = {
    { "url", read_text, &self->url },
    { "todo", read_stops, self->stops },
    { "modifiedSince", read_text, &self->modified_since },
    { "fetched", read_text, &self->fetched },
    { "objects", read_number, &self->n_objects },
    { "bytes", read_number, &self->n_bytes },
    { "known", read_known, self->known },
  };
  GovJsonReader json;

  gov_json_reader_init (&json, state, strlen (state), GOV_JSON_DEPTH);
  if (read_object (&json, members, G_N_ELEMENTS (members), 2) && !gov_json_reader_at_end (&json))
    gov_json_reader_fail (&json, json.p, GOV_ERROR_SYNTAX, "the text goes on after the state");
  if (json.fault == NULL)
    return g_steal_pointer (&self);
  gov_json_reader_take_error (&json, "state", error);
  return NULL;
}
