#include "text/gov-text-private.h"

#include <string.h>

/* Words: each form is looked up in the lexicon once, and phrases are matched by numbers. */

/* The widest gap that "…" stands for, in words: it keeps matching linear */
#define MAX_GAP 40

#define ARROW 0x2192

static void
word_free (gpointer data)
{
  GovWord *word = data;

  g_free (word->folded);
  g_free (word->atoms);
  g_clear_pointer (&word->alone, g_ptr_array_unref);
  g_free (word);
}

static void
word_add_alone (GovWord   *word,
                GPtrArray *rules)
{
  if (word->alone == NULL)
    word->alone = g_ptr_array_new ();
  for (guint i = 0; i < rules->len; i++)
    if (((GovWordsRule *) rules->pdata[i])->n_elements == 1)
      g_ptr_array_add (word->alone, rules->pdata[i]);
}

/* Notes the kinds of sections that have the word as a phrase of its own, or in a phrase */
static GovWordKinds
word_find_kinds (GovWord    *word,
                 GovLexicon *lexicon)
{
  GovWordKinds kinds = { 0 };

  for (guint i = 0; i < word->n_atoms; i++)
    {
      guint atom = word->atoms[i];

      gov_atoms_add (&word->set, atom);
      if (gov_lexicon_get_alone (lexicon, atom) != 0)
        word_add_alone (word, gov_lexicon_get_rules (lexicon, atom));
      kinds.kinds |= gov_lexicon_get_alone (lexicon, atom);
      kinds.begins |= gov_lexicon_get_kinds (lexicon, atom);
      kinds.triggers |= gov_lexicon_get_triggers (lexicon, atom);
    }
  return kinds;
}

/* Numbers a word */
static guint
add_word (GovText      *self,
          GovWord      *word,
          GovWordKinds  kinds)
{
  g_ptr_array_add (self->words, word);
  g_array_append_val (self->word_kinds, kinds);
  g_hash_table_insert (self->word_table, word->folded, GUINT_TO_POINTER (self->words->len - 1));
  return self->words->len - 1;
}

static guint
look_up (GovText    *self,
         const char *start,
         gsize       length)
{
  g_autofree char *folded = gov_lexicon_fold (start, length);
  gpointer number;
  GovWord *word;

  if (g_hash_table_lookup_extended (self->word_table, folded, NULL, &number))
    return GPOINTER_TO_UINT (number);
  word = g_new0 (GovWord, 1);
  word->atoms = gov_lexicon_look_up (self->lexicon, folded, &word->n_atoms);
  word->folded = g_steal_pointer (&folded);
  return add_word (self, word, word_find_kinds (word, self->lexicon));
}

/* The number of the form of a word */
guint
gov_text_get_word (GovText    *self,
                   const char *start,
                   gsize       length)
{
  GovForm *form = gov_forms_get (self->forms, start, length);

  if (!form->known)
    {
      form->word = look_up (self, start, length);
      form->known = TRUE;
    }
  return form->word;
}

/* The form of an acronym that would be another word in small letters */
guint
gov_text_get_acronym (GovText    *self,
                      const char *start,
                      gsize       length)
{
  g_autofree char *written = g_strndup (start, length);
  gpointer number;
  GovWord *word;

  if (g_hash_table_lookup_extended (self->word_table, written, NULL, &number))
    return GPOINTER_TO_UINT (number);
  word = g_new0 (GovWord, 1);
  word->folded = g_steal_pointer (&written);
  word->alias = g_hash_table_contains (self->alias_table, word->folded);
  return add_word (self, word, (GovWordKinds) { 0 });
}

/* The rule that says so, NULL where there is none.  What the user adds comes last and wins. */
const GovWordsRule *
gov_text_token_rule (GovText      *self,
                     guint         token,
                     GovWordsKind  kind)
{
  return gov_text_token_is (self, token, kind) ? gov_text_word_rule (self, gov_text_token (self, token)->word, kind) : NULL;
}

/* The same of a word that may be a part of one that is written together: the month of "4-May-2022" */
const GovWordsRule *
gov_text_word_rule (GovText      *self,
                    guint         number,
                    GovWordsKind  kind)
{
  const GovWord *word = self->words->pdata[number];

  for (guint i = word->alone->len; i > 0; i--)
    if (((GovWordsRule *) word->alone->pdata[i - 1])->section->kind == kind)
      return word->alone->pdata[i - 1];
  return NULL;
}

/* Whether the word is a label of that name: "decision", "owner" */
gboolean
gov_text_word_has_label (GovText    *self,
                         guint       number,
                         const char *name)
{
  const GovWord *word = self->words->pdata[number];

  for (guint i = 0; i < word->n_atoms; i++)
    {
      GPtrArray *rules = gov_lexicon_get_rules (self->lexicon, word->atoms[i]);

      for (guint k = 0; rules != NULL && k < rules->len; k++)
        {
          const GovWordsRule *rule = rules->pdata[k];

          if (rule->section->kind == GOV_WORDS_LABEL && g_str_equal (rule->section->name, name))
            return TRUE;
        }
    }
  return FALSE;
}

/* Whether the word is a mark of decisions or actions: "Besluit", "Action" */
gboolean
gov_text_is_marker (GovText *self,
                    guint    number)
{
  return gov_text_word_is (self, number, GOV_WORDS_LABEL) &&
         (gov_text_word_has_label (self, number, "decision") || gov_text_word_has_label (self, number, "action"));
}

const char *
gov_text_folded (GovText *self,
                 guint    token)
{
  return ((GovWord *) self->words->pdata[gov_text_token (self, token)->word])->folded;
}

/* Whether all characters are capitals */
gboolean
gov_text_is_upper (const char *p,
                   const char *end)
{
  for (; p < end; p = g_utf8_next_char (p))
    if (!g_unichar_isupper (g_utf8_get_char (p)))
      return FALSE;
  return TRUE;
}

/* A stretch of the unwrapped text */
char *
gov_text_copy (GovText *self,
               gsize    start,
               gsize    end)
{
  return g_strndup (self->text->str + start, end - start);
}

static gboolean
token_has_atom (GovText *self,
                guint    token,
                guint    atom)
{
  const GovToken *t = gov_text_token (self, token);
  const GovWord *word = self->words->pdata[t->word];

  if (atom < GOV_ATOM_N_SHAPES)
    return (t->shapes & GOV_SHAPE_BIT (atom)) != 0;
  if ((word->set.bits[atom / 64 % 4] >> atom % 64 & 1) == 0)
    return FALSE;
  for (guint i = 0; i < word->n_atoms; i++)
    if (word->atoms[i] == atom)
      return TRUE;
  return FALSE;
}

/* Where the run of elements up to the next gap ends when it starts at this token; 0 where it does not match */
static guint
match_run (GovText            *self,
           const GovWordsRule *rule,
           guint               element,
           guint               token,
           guint               end)
{
  for (; element < rule->n_elements && rule->elements[element] != GOV_ELEMENT_GAP; element++)
    {
      int atom = rule->elements[element];

      if (atom == GOV_ELEMENT_END)
        {
          if (token != end)
            return 0;
          continue;
        }
      if (token >= end || !token_has_atom (self, token, atom))
        return 0;
      token++;
    }
  return token;
}

/* Matches a rule from its element on; returns the token behind the match, 0 for none.  Taking each run
 * at its first place finds a match where there is one, so nothing is ever tried twice. */
static guint
match_rule (GovText            *self,
            const GovWordsRule *rule,
            guint               element,
            guint               token,
            guint               end)
{
  guint next = match_run (self, rule, element, token, end);
  guint clause = gov_text_token (self, token)->clause;

  while (next != 0)
    {
      guint start = next, limit = MIN (end, start + MAX_GAP);

      while (element < rule->n_elements && rule->elements[element] != GOV_ELEMENT_GAP)
        element++;
      if (element == rule->n_elements)
        return next;
      element++;
      for (next = 0; next == 0 && start < limit && gov_text_token (self, start)->clause == clause; start++)
        next = match_run (self, rule, element, start, end);
    }
  return 0;
}

/* Notes the atoms of the words in a range, which is that of the match before as a rule */
static void
find_atoms (GovText *self,
            guint    first,
            guint    end)
{
  if (self->atoms_first == first && self->atoms_end == end)
    return;
  memset (&self->atoms, 0, sizeof self->atoms);
  for (guint i = first; i < end; i++)
    {
      const GovAtoms *set = &((GovWord *) self->words->pdata[gov_text_token (self, i)->word])->set;

      for (guint k = 0; k < G_N_ELEMENTS (set->bits); k++)
        self->atoms.bits[k] |= set->bits[k];
    }
  self->atoms_first = first;
  self->atoms_end = end;
}

static void
match_rules (GovText   *self,
             GPtrArray *rules,
             guint      element,
             guint      token,
             guint      first,
             guint      end,
             guint64    kinds,
             GArray    *hits)
{
  for (guint i = 0; rules != NULL && i < rules->len; i++)
    {
      const GovWordsRule *rule = rules->pdata[i];
      GovHit hit = { rule, token, 0, 0 };

      if ((kinds & rule->kind) == 0)
        continue;
      if (rule->n_elements > 1)
        find_atoms (self, first, end);
      if (rule->n_elements > 1 && !gov_atoms_hold (&self->atoms, &rule->needs))
        continue; /* most, for want of a word */
      hit.last = match_rule (self, rule, element, token, end);
      if (hit.last-- != 0)
        g_array_append_val (hits, hit);
    }
}

/* The character that stands before the token with a blank at either side, "->" as an arrow; 0 for none */
static gunichar
find_mark_before (GovText *self,
                  guint    token)
{
  const char *p = self->text->str + gov_text_token (self, token)->span.start, *before;
  gunichar c;

  if (p < self->text->str + 3 || p[-1] != ' ')
    return 0;
  before = g_utf8_prev_char (p - 1);
  c = g_utf8_get_char (before);
  if (c == '>' && before > self->text->str && (before[-1] == '-' || before[-1] == '='))
    return ARROW;
  return before > self->text->str && before[-1] == ' ' ? c : 0;
}

gboolean
gov_text_is_behind_arrow (GovText *self,
                          guint    token)
{
  const char *p = self->text->str + gov_text_token (self, token)->span.start;
  gunichar c;

  if (p < self->text->str + 3 || (p[-2] != '>' && (guchar) p[-2] < 0x80))
    return FALSE;
  c = find_mark_before (self, token);
  return c == ARROW || c == 0x21d2 || c == 0x27a1;
}

/* Whether a dash or an arrow between blanks stands before the token: "Jan Jansen - chair", "Charging → approved" */
gboolean
gov_text_is_behind_dash (GovText *self,
                         guint    token)
{
  gunichar c = find_mark_before (self, token);

  return c == '-' || c == 0x2013 || c == 0x2014 || c == ARROW;
}

/* Notes which kinds of rules can begin without a word of their own */
void
gov_text_begin_words (GovText *self)
{
  for (guint shapes = 0; shapes < G_N_ELEMENTS (self->shapes); shapes++)
    for (guint atom = 0; atom < GOV_ATOM_N_SHAPES; atom++)
      if ((shapes >> atom & 1) != 0)
        {
          self->shapes[shapes].begins |= gov_lexicon_get_kinds (self->lexicon, atom);
          self->shapes[shapes].triggers |= gov_lexicon_get_triggers (self->lexicon, atom);
        }
  self->opener_kinds = gov_lexicon_get_kinds (self->lexicon, GOV_ELEMENT_START);
  self->looked_at = g_new0 (guint, gov_lexicon_count_rules (self->lexicon) + 1);
}

/* What gov_text_match() does for a word that begins such rules */
void
gov_text_match_rules (GovText *self,
                      guint    token,
                      guint    first,
                      guint    end,
                      guint64  kinds,
                      GArray  *hits)
{
  const GovToken *t = gov_text_token (self, token);
  const GovWord *word = self->words->pdata[t->word];

  if (token == first && (self->opener_kinds & kinds) != 0)
    match_rules (self, gov_lexicon_get_openers (self->lexicon), 1, token, first, end, kinds, hits);
  for (guint atom = 0, shapes = t->shapes; shapes != 0; atom++, shapes >>= 1)
    if ((shapes & 1) != 0 && (self->shapes[GOV_SHAPE_BIT (atom)].begins & kinds) != 0)
      match_rules (self, gov_lexicon_get_rules (self->lexicon, atom), 0, token, first, end, kinds, hits);
  for (guint i = 0; i < word->n_atoms; i++)
    match_rules (self, gov_lexicon_get_rules (self->lexicon, word->atoms[i]), 0, token, first, end, kinds, hits);
}

/* Where a rule is looked for */
typedef struct
{
  GovText *text;
  guint first;
  guint end;
  guint64 kinds;
  GArray *hits;
} Search;

/* Where the atom that a rule begins with stands among those of a word: shapes first */
static guint
find_order (GovText *self,
            guint    token,
            guint    atom)
{
  const GovWord *word = self->words->pdata[gov_text_token (self, token)->word];
  guint i = 0;

  if (atom < GOV_ATOM_N_SHAPES)
    return 1 + atom;
  while (i < word->n_atoms && word->atoms[i] != atom)
    i++;
  return 1 + GOV_ATOM_N_SHAPES + i;
}

/* Adds a rule if it matches from this token on */
static void
search_at (Search             *self,
           const GovWordsRule *rule,
           guint               token)
{
  gboolean opener = rule->elements[0] == GOV_ELEMENT_START;
  GovHit hit = { rule, token, 0, 0 };

  hit.last = match_rule (self->text, rule, opener, token, self->end);
  if (hit.last-- == 0)
    return;
  hit.order = opener ? 0 : find_order (self->text, token, rule->elements[0]);
  g_array_append_val (self->hits, hit);
}

/* Adds a rule wherever in the sentence it matches, which has its rarest word, this atom, at the token */
static inline void
search_rule (Search             *self,
             const GovWordsRule *rule,
             guint               atom,
             guint               token)
{
  GovText *text = self->text;
  gboolean opener = rule->elements[0] == GOV_ELEMENT_START;

  if ((rule->kind & self->kinds) == 0 || !gov_atoms_hold (&text->atoms, &rule->needs))
    return;
  if (rule->elements[0] == (int) atom)
    {
      search_at (self, rule, token);
      return;
    }
  if (text->looked_at[rule->number] == text->n_searches)
    return;
  text->looked_at[rule->number] = text->n_searches;
  for (guint i = self->first; i < (opener ? self->first + 1 : self->end); i++)
    if (token_has_atom (text, i, rule->elements[opener]))
      search_at (self, rule, i);
}

static void
search_rules (Search *self,
              guint   atom,
              guint   token)
{
  GPtrArray *rules = gov_lexicon_get_triggered (self->text->lexicon, atom);

  for (guint i = 0; rules != NULL && i < rules->len; i++)
    search_rule (self, rules->pdata[i], atom, token);
}

/* In the order of the text; at one place as the word has its atoms, and then in the order of the words files */
static int
compare_hits (gconstpointer a,
              gconstpointer b)
{
  const GovHit *first = a, *second = b;

  if (first->first != second->first)
    return first->first < second->first ? -1 : 1;
  if (first->order != second->order)
    return first->order < second->order ? -1 : 1;
  return first->rule->number < second->rule->number ? -1 : first->rule->number > second->rule->number;
}

/* Adds the rules of these kinds that match anywhere in a sentence.  Who begins with the rarest words looks at few rules. */
void
gov_text_match_sentence (GovText           *self,
                         const GovSentence *s,
                         guint64            kinds,
                         GArray            *hits)
{
  Search search = { self, s->first, s->first + s->n_tokens, kinds & s->triggers, hits };

  if (search.kinds == 0 || s->n_tokens == 0)
    return;
  self->n_searches++;
  find_atoms (self, search.first, search.end);
  for (guint i = search.first; i < search.end; i++)
    {
      const GovToken *t = gov_text_token (self, i);
      const GovWord *word = self->words->pdata[t->word];

      if ((gov_text_triggers (self, i) & search.kinds) == 0)
        continue;
      for (guint atom = 0, shapes = t->shapes; shapes != 0; atom++, shapes >>= 1)
        if ((shapes & 1) != 0 && (self->shapes[GOV_SHAPE_BIT (atom)].triggers & search.kinds) != 0)
          search_rules (&search, atom, i);
      for (guint k = 0; k < word->n_atoms; k++)
        search_rules (&search, word->atoms[k], i);
    }
  if (hits->len > 1)
    g_array_sort (hits, compare_hits);
}

GPtrArray *
gov_text_words_new (void)
{
  return g_ptr_array_new_with_free_func (word_free);
}

/* The label that a sentence begins with ("Aanwezig: …"), of a section of that name, and its last word */
const GovWordsRule *
gov_text_label (GovText           *self,
                const GovSentence *s,
                const char        *name,
                guint             *last)
{
  GArray *hits = self->hits;
  const GovWordsRule *found = NULL;
  guint first = s->first, end = s->first + s->n_tokens, length = 0;

  while (first < end && gov_text_token (self, first)->mark)
    first++;
  if (first == end || !gov_text_may_begin (self, first, first, GOV_KIND_BIT (GOV_WORDS_LABEL)))
    return NULL;
  g_array_set_size (hits, 0);
  gov_text_match (self, first, first, end, GOV_KIND_BIT (GOV_WORDS_LABEL), hits);
  for (guint i = 0; i < hits->len; i++)
    {
      const GovHit *hit = &g_array_index (hits, GovHit, i);

      if (!g_str_equal (hit->rule->section->name, name) || hit->last - hit->first + 1 < length)
        continue;
      found = hit->rule;
      length = hit->last - hit->first + 1;
      if (last != NULL)
        *last = hit->last;
    }
  return found;
}

/* Whether a block begins with a label of that name */
gboolean
gov_text_block_has_label (GovText    *self,
                          guint       block,
                          const char *name)
{
  const GovBlock *b = gov_text_block (self, block);

  return b->n_sentences > 0 && gov_text_label (self, gov_text_sentence (self, b->first), name, NULL) != NULL;
}
