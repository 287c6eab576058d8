#include "text/gov-text-private.h"

/* The stages in a row. */

static void
clear_section (gpointer data)
{
  g_free (((GovSection *) data)->number);
}

static void
reference_free (gpointer data)
{
  GovReference *reference = data;

  g_free (reference->name);
  g_free (reference);
}

static GHashTable *
string_table_new (void)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

/* An empty one, for the text or a part of it */
static GovText *
text_new (GovTextSource *source,
          GovLexicon    *lexicon,
          const char    *name)
{
  GovText *self = g_new0 (GovText, 1);

  self->source = source;
  self->lexicon = lexicon;
  self->name = name;
  self->title = -1;
  self->title_again = -1;
  self->month_first = -1;
  self->nouns_have_capitals = gov_lexicon_nouns_have_capitals (lexicon);
  self->lines = g_array_new (FALSE, FALSE, sizeof (GovTextLine));
  self->text = g_string_new (NULL);
  self->map = g_array_new (FALSE, FALSE, sizeof (GovTextJoint));
  self->blocks = g_array_new (FALSE, FALSE, sizeof (GovBlock));
  self->sections = g_array_new (FALSE, FALSE, sizeof (GovSection));
  g_array_set_clear_func (self->sections, clear_section);
  self->forms = gov_forms_new ();
  self->hits = g_array_new (FALSE, FALSE, sizeof (GovHit));
  self->word_table = g_hash_table_new (g_str_hash, g_str_equal);
  self->words = gov_text_words_new ();
  self->word_kinds = g_array_new (FALSE, FALSE, sizeof (GovWordKinds));
  self->tokens = g_array_new (FALSE, FALSE, sizeof (GovToken));
  self->sentences = g_array_new (FALSE, FALSE, sizeof (GovSentence));
  self->mentions = g_array_new (FALSE, FALSE, sizeof (GovMention));
  self->meetings = gov_text_meetings_new ();
  self->actors = gov_text_actors_new ();
  self->actor_table = string_table_new ();
  self->alias_table = string_table_new ();
  self->findings = gov_text_findings_new ();
  self->references = g_ptr_array_new_with_free_func (reference_free);

  self->parts = g_ptr_array_new_with_free_func ((GDestroyNotify) gov_text_free);
  gov_text_begin_words (self);
  return self;
}

/* From the lines on: the blocks and their sentences */
static void
find_sentences (GovText *self)
{
  gov_text_find_blocks (self);
  gov_text_find_sentences (self);
}

/* From the sentences on */
static void
find_rest (GovText *self)
{
  gov_text_find_outline (self);
  gov_text_find_meetings (self);
  gov_text_find_attendance (self);
  gov_text_add_members (self);
  gov_text_find_mentions (self);
  gov_text_find_findings (self);
  gov_text_find_references (self);
}

/* Reads the lines between two that reports begin with */
static void
add_part (GovText *self,
          guint    first,
          guint    end)
{
  GovText *part = text_new (self->source, self->lexicon, self->name);

  part->part = self->parts->len;
  g_array_append_vals (part->lines, gov_text_line (self, first), end - first);
  find_sentences (part);
  find_rest (part);
  g_ptr_array_add (self->parts, part);
}

/* Reads a text from bytes up to findings.  The source and the lexicon must live as long as the result. */
GovText *
gov_text_new (GovTextSource *source,
              GovLexicon    *lexicon,
              const char    *name)
{
  GovText *self = text_new (source, lexicon, name);
  g_autoptr (GArray) parts = NULL;

  gov_text_find_lines (self);
  find_sentences (self);
  parts = gov_text_find_parts (self);
  if (parts->len == 0)
    {
      find_rest (self);
      return self;
    }
  gov_text_find_outline (self); /* for the title */
  for (guint i = 0; i < parts->len; i++)
    add_part (self, g_array_index (parts, guint, i), i + 1 < parts->len ? g_array_index (parts, guint, i + 1) : self->lines->len);
  gov_text_drop_planned (self);
  return self;
}

void
gov_text_free (GovText *self)
{
  g_array_unref (self->lines);
  g_string_free (self->text, TRUE);
  g_array_unref (self->map);
  g_array_unref (self->blocks);
  g_array_unref (self->sections);
  gov_forms_free (self->forms);
  g_array_unref (self->hits);
  g_free (self->looked_at);
  g_hash_table_unref (self->word_table);
  g_ptr_array_unref (self->words);
  g_array_unref (self->word_kinds);
  g_array_unref (self->tokens);
  g_array_unref (self->sentences);
  g_array_unref (self->mentions);
  g_free (self->body);
  g_ptr_array_unref (self->meetings);
  g_ptr_array_unref (self->actors);
  g_hash_table_unref (self->actor_table);
  g_hash_table_unref (self->alias_table);
  g_ptr_array_unref (self->findings);
  g_ptr_array_unref (self->references);
  g_ptr_array_unref (self->parts);
  g_free (self);
}
