#pragma once

#include "records/gov-reading-private.h"
#include "records/gov-record-private.h"

G_BEGIN_DECLS

/* A record that is made straight in an arena, as those that are read from a file are: the object comes when somebody
 * asks for it.  For whoever makes records by the thousand; a program sets properties.
 *
 * Fields are named by their properties, and looked up once for each place in the program: so one place always sets the
 * field of one type. */
typedef struct
{
  GovArena *arena;
  GovRecordClass *klass;
  guint64 stated;
  GovSlot slots[GOV_MAX_FIELDS]; /* by bit */
} GovDraft;

void       gov_draft_begin    (GovDraft   *self,
                               GovArena   *arena,
                               GType       type);
GovSeed   *gov_draft_end      (GovDraft   *self);
GovRecord *gov_draft_end_top  (GovDraft   *self);

/* What several records can refer to in the same words */
const char *gov_draft_make_ref   (GovArena   *arena,
                                  const char *id,
                                  const char *label);
GovItems   *gov_draft_make_items (GovArena   *arena,
                                  guint       room);

void       gov_draft_put_text (GovDraft   *self,
                               guint       bit,
                               const char *text,
                               gssize      length);
void       gov_draft_put_word (GovDraft   *self,
                               guint       bit,
                               const char *word);
void       gov_draft_put_list (GovDraft   *self,
                               guint       bit,
                               GovItems   *items);
void       gov_draft_put_held (GovDraft   *self,
                               guint       bit,
                               GovSeed    *held);

static inline void
gov_draft_put (GovDraft *self,
               guint     bit,
               GovSlot   slot)
{
  self->stated |= G_GUINT64_CONSTANT (1) << bit;
  self->slots[bit] = slot;
}

#define gov_draft_bit(self, property) \
  (G_GNUC_EXTENSION ({ static gint gov_draft_cache; gov_record_class_find_bit ((self)->klass, &gov_draft_cache, property); }))

/* A string, text, URI, number or date, which is copied; NULL states nothing.  The length may be -1. */
#define gov_draft_set_text(self, property, text, length) gov_draft_put_text (self, gov_draft_bit (self, property), text, length)
/* A text that lies in the arena already */
#define gov_draft_set_made(self, property, text) gov_draft_put (self, gov_draft_bit (self, property), (GovSlot) { .string = (char *) (text) })
/* A known word; NULL, and a word that is none, state nothing */
#define gov_draft_set_word(self, property, word) gov_draft_put_word (self, gov_draft_bit (self, property), word)
#define gov_draft_set_integer(self, property, value) gov_draft_put (self, gov_draft_bit (self, property), (GovSlot) { .integer = value })
#define gov_draft_set_ref(self, property, ref) gov_draft_put (self, gov_draft_bit (self, property), (GovSlot) { .pointer = (gpointer) (ref) })
#define gov_draft_states(self, property) (((self)->stated >> gov_draft_bit (self, property) & 1) != 0)
/* A list of seeds, or of references; an empty one states nothing */
#define gov_draft_set_list(self, property, items) gov_draft_put_list (self, gov_draft_bit (self, property), items)
#define gov_draft_set_held(self, property, seed) gov_draft_put_held (self, gov_draft_bit (self, property), seed)

G_END_DECLS
