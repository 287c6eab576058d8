#include "text/gov-text-private.h"

#include <string.h>

/* Forms: words as they are written, each of which is looked into once. A text has few of them and meets them over and
 * over, so finding one again copies nothing. */

struct _GovForms
{
  GovForm *slots; /* a power of two of them, NULL words are free */
  guint mask;
  guint n;
  GStringChunk *words;
};

GovForms *
gov_forms_new (void)
{
  GovForms *self = g_new0 (GovForms, 1);

  self->mask = 1023;
  self->slots = g_new0 (GovForm, self->mask + 1);
  self->words = g_string_chunk_new (16 * 1024);
  return self;
}

void
gov_forms_free (GovForms *self)
{
  g_free (self->slots);
  g_string_chunk_free (self->words);
  g_free (self);
}

/* The first eight bytes of a word, zeros behind its end */
static inline guint64
get_head (const char *word,
          gsize       length)
{
  guint64 head = 0;

  if (length >= sizeof head)
    memcpy (&head, word, sizeof head);
  else
    for (gsize i = 0; i < length; i++)
      head |= (guint64) (guchar) word[i] << 8 * i;
  return GUINT64_TO_LE (head);
}

static inline guint
hash_word (const char *word,
           gsize       length,
           guint64     head)
{
  guint64 hash = (length * G_GUINT64_CONSTANT (0x9e3779b97f4a7c15) ^ head) * G_GUINT64_CONSTANT (0xff51afd7ed558ccd);

  for (gsize i = sizeof head; i < length; i += sizeof head)
    {
      hash ^= hash >> 32;
      hash = (hash ^ get_head (word + i, length - i)) * G_GUINT64_CONSTANT (0xff51afd7ed558ccd);
    }
  return (guint) (hash ^ (hash >> 32));
}

static void
grow (GovForms *self)
{
  GovForm *old = self->slots;
  guint n_old = self->mask + 1;

  self->mask = n_old * 2 - 1;
  self->slots = g_new0 (GovForm, self->mask + 1);
  for (guint i = 0; i < n_old; i++)
    if (old[i].written != NULL)
      {
        guint slot = old[i].hash & self->mask;

        while (self->slots[slot].written != NULL)
          slot = (slot + 1) & self->mask;
        self->slots[slot] = old[i];
      }
  g_free (old);
}

/* The form, which is new where its `known` is 0. It stays in its place until the next one is looked up. */
GovForm *
gov_forms_get (GovForms   *self,
               const char *start,
               gsize       length)
{
  guint64 head = get_head (start, length);
  guint hash = hash_word (start, length, head), slot;
  GovForm *form;

  if (self->n * 2 > self->mask)
    grow (self);
  for (slot = hash & self->mask; (form = &self->slots[slot])->written != NULL; slot = (slot + 1) & self->mask)
    if (form->hash == hash && form->length == length && form->head == head &&
        (length <= sizeof head || memcmp (form->written + sizeof head, start + sizeof head, length - sizeof head) == 0))
      return form;
  form->written = g_string_chunk_insert_len (self->words, start, length);
  form->head = head;
  form->length = length;
  form->hash = hash;
  self->n++;
  return form;
}
