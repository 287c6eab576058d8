#include "records/gov-draft-private.h"

#include "records/gov-ref-private.h"

void
gov_draft_begin (GovDraft *self,
                 GovArena *arena,
                 GType     type)
{
  self->arena = arena;
  self->klass = gov_record_class_peek (type);
  self->stated = 0;
}

/* The record, for a list or field of another in the same arena */
GovSeed *
gov_draft_end (GovDraft *self)
{
  return gov_seed_new (self->arena, self->klass, self->stated, self->slots);
}

/* The record, for a register */
GovRecord *
gov_draft_end_top (GovDraft *self)
{
  return gov_record_new_from_seed (gov_draft_end (self), self->arena, NULL);
}

const char *
gov_draft_make_ref (GovArena   *arena,
                    const char *id,
                    const char *label)
{
  char *text = gov_arena_alloc_bytes (arena, gov_ref_text_size (id, label, NULL));

  gov_ref_text_write (text, id, label, NULL);
  return text;
}

/* An empty list that @room records or references can be put into */
GovItems *
gov_draft_make_items (GovArena *arena,
                      guint     room)
{
  GovItems *items = gov_arena_alloc (arena, sizeof (GovItems) + room * sizeof (gpointer));

  items->n = 0;
  items->made = FALSE;
  return items;
}

void
gov_draft_put_text (GovDraft   *self,
                    guint       bit,
                    const char *text,
                    gssize      length)
{
  if (text == NULL)
    return;
  gov_draft_put (self, bit,
                 (GovSlot) { .string = gov_arena_copy_text (self->arena, text, length >= 0 ? (gsize) length : strlen (text)) });
}

void
gov_draft_put_word (GovDraft   *self,
                    guint       bit,
                    const char *word)
{
  const GovBound *bound = self->klass->fields[bit];

  for (guint i = 0; word != NULL && i < bound->n_words; i++)
    if (strcmp (word, bound->words[i].text) == 0)
      {
        gov_draft_put (self, bit, (GovSlot) { .integer = bound->words[i].value });
        return;
      }
}

void
gov_draft_put_list (GovDraft *self,
                    guint     bit,
                    GovItems *items)
{
  if (items != NULL && items->n > 0)
    gov_draft_put (self, bit, (GovSlot) { .pointer = items });
}

void
gov_draft_put_held (GovDraft *self,
                    guint     bit,
                    GovSeed  *held)
{
  GovItems *items = gov_draft_make_items (self->arena, 1);

  items->items[items->n++] = held;
  gov_draft_put (self, bit, (GovSlot) { .pointer = items });
}
