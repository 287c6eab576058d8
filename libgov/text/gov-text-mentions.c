#include "text/gov-text-private.h"

#include <string.h>

/* Mentions: where a sentence names somebody, what governs the name, and whom a pronoun stands for. */

#define MAX_MODIFIERS 3 /* words between an article and its noun */
#define MAX_BACK 3      /* sentences that a pronoun looks back over */

typedef struct
{
  GovText *text;
  GovSentence *sentence;
  guint end;
} Finder;

/* The words of a name from this token on: particles, initials and words with a capital; the token behind */
static guint
find_name_end (Finder *self,
               guint   token)
{
  guint i = token, last = token;

  for (; i < self->end && i < token + 6; i++)
    {
      gboolean name = gov_text_token_has_shape (self->text, i, GOV_ATOM_NAME);

      if (!name && !gov_text_token_is (self->text, i, GOV_WORDS_PARTICLE))
        break;
      if (gov_text_token (self->text, i)->mark || gov_text_token_is (self->text, i, GOV_WORDS_FINITE))
        break;
      if (name)
        last = i + 1;
    }
  return last;
}

/* Whether a dash with a blank behind it stands before the token: "in June- Ann will", "… – Ann will" */
static gboolean
is_behind_any_dash (GovText *self,
                    guint    token)
{
  const char *p = self->text->str + gov_text_token (self, token)->span.start;

  return gov_text_is_behind_dash (self, token) || (p > self->text->str + 2 && p[-1] == ' ' && p[-2] == '-');
}

/* Where the article before a noun is: at most a few words back, over nothing that ends a phrase */
static guint
find_phrase_start (Finder *self,
                   guint   token)
{
  GovText *text = self->text;

  for (guint i = token; i > self->sentence->first && token - i < MAX_MODIFIERS; i--)
    {
      if (gov_text_token_is (text, i - 1, GOV_WORDS_DETERMINER))
        return i - 1;
      if (text->nouns_have_capitals && i < token && gov_text_token_has_shape (text, i - 1, GOV_ATOM_NAME) &&
          !gov_text_token_has_shape (text, i, GOV_ATOM_NAME))
        return token; /* "Die Kasse führt Eva": another noun's article */
      if (gov_text_token (text, i - 1)->mark || gov_text_token_is (text, i - 1, GOV_WORDS_FINITE) ||
          gov_text_token_is (text, i - 1, GOV_WORDS_ACTS) || gov_text_token_is (text, i - 1, GOV_WORDS_AND) || is_behind_any_dash (text, i) ||
          gov_text_token_is (text, i - 1, GOV_WORDS_SUBORDINATOR))
        return token;
      if (gov_text_token_is (text, i - 1, GOV_WORDS_PREPOSITION) || gov_text_token_is (text, i - 1, GOV_WORDS_AGENT) ||
          gov_text_token_is (text, i - 1, GOV_WORDS_PLACE))
        return i;
    }
  return token;
}

static GovMention *
add_mention (Finder *self,
             int     actor,
             guint   head,
             guint   last)
{
  GovText *text = self->text;
  GovMention mention = { 0 };
  guint before;

  mention.actor = actor;
  mention.first = find_phrase_start (self, head);
  mention.head = head;
  mention.last = last;
  mention.preposition = -1;
  mention.antecedent = -1;
  mention.group = text->mentions->len;
  mention.section = gov_text_block (text, self->sentence->block)->section;
  before = mention.first;
  while (before > self->sentence->first && gov_text_token_mark (text, before - 1) == '(')
    before--;
  if (before > self->sentence->first && gov_text_token_is (text, before - 1, GOV_WORDS_AGENT))
    mention.agent = TRUE;
  else if (before > self->sentence->first &&
           (gov_text_token_is (text, before - 1, GOV_WORDS_PREPOSITION) ||
            gov_text_token_is (text, before - 1, GOV_WORDS_PLACE) ||
            gov_text_token_is (text, before - 1, GOV_WORDS_OF)))
    mention.preposition = before - 1;
  g_array_append_val (text->mentions, mention);
  for (guint i = head; i <= last; i++)
    gov_text_add_shape (text, self->sentence, i, GOV_ATOM_ACTOR);
  return gov_text_mention (text, text->mentions->len - 1);
}

static char *
copy_tokens (GovText *self,
             guint    first,
             guint    last)
{
  return gov_text_copy (self, gov_text_token (self, first)->span.start, gov_text_token (self, last)->span.end);
}

/* Drops initials and titles from a name: "G.K. de Vries" is "de vries" */
static guint
skip_initials (GovText *self,
               guint    first,
               guint    last)
{
  while (first < last)
    {
      const GovToken *t = gov_text_token (self, first);
      gsize length = t->span.end - t->span.start;

      if (!gov_text_token_is (self, first, GOV_WORDS_HONORIFIC) && length != 1 &&
          memchr (self->text->str + t->span.start, '.', length) == NULL)
        break;
      first++;
    }
  return first;
}

/* A person by a name, with an optional office before it; the family name tells who it is */
static guint
add_person (Finder *self,
            guint   first,
            guint   name,
            guint   last,
            int     role)
{
  GovText *text = self->text;
  guint family = skip_initials (text, name, last);
  g_autofree char *key = gov_text_join_folded (text, family, last);
  g_autofree char *label = copy_tokens (text, first, last);
  guint alias_last;
  int actor = gov_text_find_alias (text, name, last + 1, &alias_last);

  if (actor < 0 || alias_last != last)
    actor = gov_text_get_actor (text, key, label, "person");
  if (role >= 0 && gov_text_actor (text, actor)->role == NULL)
    gov_text_actor (text, actor)->role = copy_tokens (text, role, name - 1);
  add_mention (self, actor, first, last);
  return last + 1;
}

/* "Ann Lee" is "Ann" and "Ann L" from here on, where nobody else is called so */
static void
add_given_alias (Finder *self,
                 guint   token,
                 guint   actor)
{
  GovText *text = self->text;
  g_autofree char *given = gov_text_join_folded (text, token, token), *letter = NULL, *initial = NULL;
  guint last;

  if (gov_text_find_alias (text, token, token + 1, &last) >= 0)
    return;
  gov_text_add_alias (text, given, actor);
  letter = g_utf8_substring (gov_text_folded (text, token + 1), 0, 1);
  initial = g_strdup_printf ("%s %s", given, letter);
  gov_text_add_alias (text, initial, actor);
  gov_text_actor (text, actor)->shortened = TRUE;
}

/* A given and a family name, by which the person may be called from here on */
static guint
add_pair (Finder *self,
          guint   first,
          guint   last)
{
  GovText *text = self->text;
  g_autofree char *key = gov_text_join_folded (text, first, last), *label = copy_tokens (text, first, last);
  g_autofree char *family = gov_text_join_folded (text, last, last);
  guint actor = gov_text_get_actor (text, key, label, "unknown");

  gov_text_actor (text, actor)->full = TRUE;
  gov_text_add_alias (text, family, actor);
  add_given_alias (self, first, actor);
  add_mention (self, actor, first, last);
  return last + 1;
}

/* "de heren A, B en C": a person each */
static guint
add_persons (Finder *self,
             guint   first,
             guint   name)
{
  guint group = self->text->mentions->len, next = name;

  while (next < self->end)
    {
      guint name_end = find_name_end (self, next);

      if (name_end == next)
        break;
      add_person (self, next, next, name_end - 1, -1);
      gov_text_mention (self->text, self->text->mentions->len - 1)->group = group;
      next = name_end;
      if (next + 1 < self->end &&
          (gov_text_token_mark (self->text, next) == ',' || gov_text_token_is (self->text, next, GOV_WORDS_AND)) &&
          gov_text_token_has_shape (self->text, next + 1, GOV_ATOM_NAME))
        next++;
      else
        break;
    }
  return next > name ? next : first + 1;
}

/* "de heer X", "mevrouw drs. Y" */
static guint
read_honorific (Finder *self,
                guint   token)
{
  const GovWordsRule *rule = gov_text_token_rule (self->text, token, GOV_WORDS_HONORIFIC);
  guint name = token + 1, end;

  while (name < self->end && gov_text_token_is (self->text, name, GOV_WORDS_HONORIFIC))
    name++;
  if (name >= self->end || rule->section->name[0] == '\0')
    return token + 1;
  if (gov_words_section_is (rule->section, GOV_ATTRIBUTE_NUMBER, "plural"))
    return add_persons (self, token, name);
  end = find_name_end (self, name);
  return end > name ? add_person (self, token, name, end - 1, -1) : token + 1;
}

/* What follows a noun and belongs to it: "voorzitter OM", "fractie van D66", "minister van Justitie en Veiligheid" */
static guint
find_complement_end (Finder                *self,
                     guint                  last,
                     const GovWordsSection *section)
{
  GovText *text = self->text;
  guint next = last + 1, end;

  if (next < self->end && gov_text_token_has_shape (text, next, GOV_ATOM_NAME))
    {
      end = find_name_end (self, next);
      return end > next ? end - 1 : last;
    }
  if (!gov_words_section_is (section, GOV_ATTRIBUTE_OF, "yes") || next + 1 >= self->end ||
      !gov_text_token_is (text, next, GOV_WORDS_OF))
    return last;
  next++;
  if (gov_text_token_is (text, next, GOV_WORDS_DETERMINER) && next + 1 < self->end)
    next++;
  if (gov_text_token_is (text, next, GOV_WORDS_ACTOR) && !gov_text_token_is (text, next, GOV_WORDS_NOT_ACTOR))
    {
      end = next + 1 < self->end &&
            gov_text_token_has_shape (text, next + 1, GOV_ATOM_NAME) ? find_name_end (self, next + 1) : next + 1;
      return MAX (end, next + 1) - 1;
    }
  end = find_name_end (self, next);
  if (end == next || !gov_text_token_has_shape (text, next, GOV_ATOM_NAME))
    return last;
  while (end + 1 < self->end && gov_text_token_is (text, end, GOV_WORDS_AND) &&
         gov_text_token_has_shape (text, end + 1, GOV_ATOM_NAME) &&
         gov_words_section_is (section, GOV_ATTRIBUTE_KIND, "office"))
    end = find_name_end (self, end + 1);
  return end - 1;
}

/* The longest rule for an actor from this token on, NULL for none */
static const GovWordsRule *
match_actor (Finder       *self,
             guint         token,
             GovWordsKind  kind,
             guint        *last)
{
  GArray *hits = self->text->hits;
  const GovWordsRule *found = NULL;

  if (!gov_text_may_begin (self->text, token, self->sentence->first, GOV_KIND_BIT (kind)))
    return NULL;
  g_array_set_size (hits, 0);
  gov_text_match (self->text, token, self->sentence->first, self->end, GOV_KIND_BIT (kind), hits);
  for (guint i = 0; i < hits->len; i++)
    {
      const GovHit *hit = &g_array_index (hits, GovHit, i);

      if (found != NULL && hit->last < *last)
        continue;
      found = hit->rule;
      *last = hit->last;
    }
  return found;
}

/* A bare "het college" after "het college van X" in the same section is that one */
static int
find_fuller (Finder     *self,
             const char *head)
{
  GovText *text = self->text;
  guint n = text->mentions->len;
  int section = gov_text_block (text, self->sentence->block)->section;

  for (guint i = n; i > 0 && n - i < 40; i--)
    {
      const GovMention *m = gov_text_mention (text, i - 1);

      if (m->actor < 0 || !g_str_equal (gov_text_folded (text, m->head), head) || m->last == m->head)
        continue;
      return m->section == section ? m->actor : -1;
    }
  return -1;
}

/* "de fracties van A, B en C", "de gemeenten A en B": each by its own name */
static guint
read_named_groups (Finder *self,
                   guint   token,
                   guint   name)
{
  GovText *text = self->text;
  guint group = text->mentions->len, next = name;

  while (next < self->end && gov_text_token_has_shape (text, next, GOV_ATOM_NAME))
    {
      guint end = find_name_end (self, next);
      g_autofree char *key = NULL, *label = NULL;

      if (end == next)
        break;
      key = gov_text_join_folded (text, next, end - 1);
      label = copy_tokens (text, next, end - 1);
      add_mention (self, gov_text_get_actor (text, key, label, "group"), next == name ? token : next, end - 1);
      gov_text_mention (text, text->mentions->len - 1)->group = group;
      gov_text_mention (text, text->mentions->len - 1)->head = next;
      next = end;
      if (next + 1 >= self->end || !(gov_text_token_mark (text, next) == ',' || gov_text_token_is (text, next, GOV_WORDS_AND)))
        break;
      next++;
      if (next + 1 < self->end && gov_text_token_is (text, next, GOV_WORDS_DETERMINER) &&
          gov_text_token_has_shape (text, next + 1, GOV_ATOM_NAME))
        next++;
    }
  return next;
}

/* Where a list of names begins behind a noun that takes one; 0 for none */
static guint
find_names (Finder                *self,
            guint                  last,
            const GovWordsSection *section)
{
  GovText *text = self->text;
  guint next = last + 1;

  if (!gov_words_section_is (section, GOV_ATTRIBUTE_NAMED, "yes") || next >= self->end)
    return 0;
  if (gov_text_token_is (text, next, GOV_WORDS_OF))
    next++;
  if (next < self->end && gov_text_token_is (text, next, GOV_WORDS_DETERMINER))
    next++;
  return next < self->end && gov_text_token_has_shape (text, next, GOV_ATOM_NAME) ? next : 0;
}

static guint
read_actor (Finder             *self,
            guint               token,
            guint               last,
            const GovWordsRule *rule,
            guint               modifier)
{
  GovText *text = self->text;
  guint complement = find_complement_end (self, last, rule->section);
  const GovWordsRule *same = gov_text_token_rule (text, token, GOV_WORDS_SAME);
  g_autofree char *key = NULL, *label = NULL;
  guint names = find_names (self, last, rule->section);
  int actor;

  if (names != 0)
    return read_named_groups (self, token, names);

  /* "wethouder De Vries": the office and the name are one person; "voorzitter OM" is an office */
  if (complement > last && gov_words_section_is (rule->section, GOV_ATTRIBUTE_NAME, "person") &&
      !gov_text_token_has_shape (text, complement, GOV_ATOM_ACRONYM) &&
      !gov_text_token_is (text, last + 1, GOV_WORDS_OF))
    return add_person (self, token, last + 1, complement, token);

  key = same != NULL && last == token && same->value != NULL &&
        complement == last ? g_strdup (same->value) : gov_text_join_folded (text, token, complement);
  label = copy_tokens (text, token, complement);
  actor = complement == token && !gov_words_section_is (rule->section, GOV_ATTRIBUTE_KIND, "groups") ? find_fuller (self, key) : -1;
  if (actor < 0)
    actor = gov_text_get_actor (text, key, label, gov_words_section_get (rule->section, GOV_ATTRIBUTE_KIND));
  add_mention (self, actor, modifier, complement);
  return complement + 1;
}

/* A word with a capital that no rule knows, and the text never has in small letters */
static gboolean
is_unknown_name (GovText *self,
                 guint    token)
{
  const GovWord *word = self->words->pdata[gov_text_token (self, token)->word];

  return gov_text_token_has_shape (self, token, GOV_ATOM_NAME) && !gov_text_token_has_shape (self, token, GOV_ATOM_ACRONYM) &&
         !gov_text_token_has_shape (self, token, GOV_ATOM_NUMBER) && gov_text_kinds (self, token) == 0 && !word->small;
}

/* An acronym: the noun behind it says more, "ABC members" */
static guint
read_acronym (Finder *self,
              guint   token)
{
  GovText *text = self->text;
  g_autofree char *key = NULL, *label = NULL;
  guint last;
  const GovWordsRule *rule = token + 1 < self->end ? match_actor (self, token + 1, GOV_WORDS_ACTOR, &last) : NULL;

  if (rule == NULL && token + 1 < self->end)
    {
      last = token + 1;
      rule = gov_text_token_rule (text, token + 1, GOV_WORDS_MEMBERS);
    }
  if (rule != NULL && !gov_text_token_has_shape (text, token + 1, GOV_ATOM_NAME))
    return token + 1;

  /* "GR Winkler fragt": an office in short */
  if (token == self->sentence->first && token + 2 < self->end && is_unknown_name (text, token + 1) &&
      gov_text_token_is (text, token + 2, GOV_WORDS_FINITE))
    return add_person (self, token, token + 1, token + 1, token);
  key = gov_text_join_folded (text, token, token);
  label = copy_tokens (text, token, token);
  add_mention (self, gov_text_get_actor (text, key, label, "organization"), token, token);
  return token + 1;
}

/* "de leden", "de aanwezigen": all who are there, as one actor */
static guint
read_members (Finder *self,
              guint   token)
{
  g_autofree char *label = copy_tokens (self->text, token, token);
  guint head = token > self->sentence->first && gov_text_token_has_shape (self->text, token - 1, GOV_ATOM_ACRONYM) ? token - 1 : token;

  add_mention (self, gov_text_get_actor (self->text, "<members>", label, "groups"), head, token);
  return token + 1;
}

/* A mention that agrees in number: the first of its group, from the last on back */
static int
find_antecedent (GovText           *self,
                 const GovSentence *s,
                 gboolean           plural)
{
  int found = -1;

  for (guint i = s->mentions + s->n_mentions; i > s->mentions; i--)
    {
      const GovMention *m = gov_text_mention (self, i - 1);
      gboolean joined = m->group != i - 1 ||
                        (i < s->mentions + s->n_mentions && gov_text_mention (self, i)->group == m->group);

      if (m->actor < 0 || m->meeting || m->we || plural != (joined || gov_text_actor (self, m->actor)->plural))
        continue;
      if (!plural && g_strcmp0 (gov_text_actor (self, m->actor)->kind, "organization") == 0)
        continue;
      if (m->preposition < 0)
        return m->group;
      if (found < 0)
        found = m->group;
    }
  return found;
}

/* Whom a pronoun stands for: who is named in the sentences before, in the same section */
static guint
read_pronoun (Finder             *self,
              guint               token,
              const GovWordsRule *rule)
{
  GovText *text = self->text;
  guint index = self->sentence - &g_array_index (text->sentences, GovSentence, 0);
  gboolean both = gov_words_section_is (rule->section, GOV_ATTRIBUTE_NUMBER, "both");
  gboolean plural = both || gov_words_section_is (rule->section, GOV_ATTRIBUTE_NUMBER, "plural");
  int section = gov_text_block (text, self->sentence->block)->section, antecedent = -1;
  GovMention *mention;

  for (guint back = 0; back <= MAX_BACK && back <= index && antecedent < 0; back++)
    {
      GovSentence s = *gov_text_sentence (text, index - back);

      if (gov_text_block (text, s.block)->section != section || s.heading)
        break;
      if (back == 0)
        s.n_mentions = text->mentions->len - s.mentions;
      antecedent = find_antecedent (text, &s, plural);
      if (antecedent < 0 && both)
        antecedent = find_antecedent (text, &s, FALSE);
    }
  mention = add_mention (self, antecedent >= 0 ? gov_text_mention (text, antecedent)->actor : -1, token, token);
  mention->pronoun = TRUE;
  mention->antecedent = antecedent;
  return token + 1;
}

/* The meeting, as a place or as who acts */
static guint
read_meeting (Finder *self,
              guint   token)
{
  GovText *text = self->text;
  g_autofree char *key = gov_text_join_folded (text, token, token), *label = copy_tokens (text, token, token);
  gboolean own = text->body != NULL && g_str_equal (gov_text_folded (text, token), text->body);
  int actor;

  if (own && token + 1 < self->end && gov_text_token_is (text, token + 1, GOV_WORDS_MEMBERS))
    return token + 1;
  actor = gov_text_get_actor (text, key, label, "organization");
  gov_text_actor (text, actor)->body = own;
  gov_text_actor (text, actor)->meeting = gov_text_token_is (text, token, GOV_WORDS_MEETING);
  add_mention (self, actor, token, token)->meeting = TRUE;
  return token + 1;
}

/* Somebody that no list names: words with capitals, which the text has inside sentences too and never
 * in small letters */
static guint
read_name (Finder *self,
           guint   token)
{
  GovText *text = self->text;
  guint last = token, actor;
  g_autofree char *key = NULL, *label = NULL;

  while (last < self->end && last < token + 4 && gov_text_token_has_shape (text, last, GOV_ATOM_NAME) && gov_text_is_name (text, last))
    last++;
  if (last == token)
    return token + 1;
  key = gov_text_join_folded (text, token, last - 1);
  label = copy_tokens (text, token, last - 1);
  actor = gov_text_get_actor (text, key, label, "unknown");
  add_mention (self, actor, token, last - 1);
  if (last == token + 2)
    add_given_alias (self, token, actor);
  return last;
}

/* Whether a name stands behind "Ann Lee and" */
static gboolean
goes_on_with_pair (Finder *self,
                   guint   token)
{
  GovText *text = self->text;
  const GovMention *before = text->mentions->len > self->sentence->mentions ? gov_text_mention (text, text->mentions->len - 1) : NULL;

  return before != NULL && before->last + 2 == token && before->actor >= 0 && gov_text_actor (text, before->actor)->full &&
         gov_text_token_is (text, token - 1, GOV_WORDS_AND);
}

/* Two words with capitals that no rule knows, one behind the other, are a given and a family name where nouns have capitals;
 * elsewhere a product or a place may be called so, and only a sentence begins with somebody: "Ann Lee opens".  At the
 * start of a sentence a word in small letters must follow. */
static guint
find_pair_end (Finder *self,
               guint   token)
{
  GovText *text = self->text;
  guint last = token, particles = 0, next;

  if (!text->nouns_have_capitals && token != self->sentence->first && !goes_on_with_pair (self, token))
    return token;
  for (guint i = token; i < self->end && i < token + 3 + particles; i++)
    {
      gboolean particle = !text->nouns_have_capitals && i > token && particles < 2 && !gov_text_token_has_shape (text, i, GOV_ATOM_NAME) && gov_text_token_is (text, i, GOV_WORDS_PARTICLE);

      if ((!particle && !is_unknown_name (text, i)) ||
          (i > token && gov_text_token (text, i)->span.start != gov_text_token (text, i - 1)->span.end + 1))
        break;
      particles += particle;
      if (!particle)
        last = i;
    }
  if (last == token)
    return token;
  next = last + 1;
  if (token == self->sentence->first &&
      (next >= self->end || gov_text_token (text, next)->mark || gov_text_token_has_shape (text, next, GOV_ATOM_NAME)))
    return token;
  if (!text->nouns_have_capitals && !gov_text_token_is (text, next, GOV_WORDS_FINITE) && !gov_text_token_is (text, next, GOV_WORDS_AND))
    return token;
  return next;
}

gboolean
gov_text_is_handle (GovText *self,
                    guint    token)
{
  gsize start = gov_text_token (self, token)->span.start;

  return start > 0 && self->text->str[start - 1] == '@';
}

/* Most words name nobody */
static inline gboolean
may_name (GovText *self,
          guint    token,
          guint    first)
{
  const GovToken *t = gov_text_token (self, token);

  return (t->shapes & (GOV_SHAPE_BIT (GOV_ATOM_NAME) | GOV_SHAPE_BIT (GOV_ATOM_MEETING) | GOV_SHAPE_BIT (GOV_ATOM_ACRONYM))) != 0 ||
         (gov_text_kinds (self, token) & (GOV_KIND_BIT (GOV_WORDS_HONORIFIC) | GOV_KIND_BIT (GOV_WORDS_MEMBERS) | GOV_KIND_BIT (GOV_WORDS_PRONOUN) |
                      GOV_KIND_BIT (GOV_WORDS_WE))) != 0 ||
         ((GovWord *) self->words->pdata[t->word])->alias ||
         gov_text_may_begin (self, token, first, GOV_KIND_BIT (GOV_WORDS_ACTOR) | GOV_KIND_BIT (GOV_WORDS_NOT_ACTOR)) ||
         gov_text_is_handle (self, token);
}

/* Whether a name that is known is meant: written with a capital, or in small letters as on the list or where a sentence
 * would begin with a capital */
static gboolean
is_written_so (Finder *self,
               guint   token,
               int     actor)
{
  GovText *text = self->text;

  return gov_text_token_has_shape (text, token, GOV_ATOM_NAME) || gov_text_is_handle (text, token) || gov_text_actor (text, actor)->small ||
         (text->nouns_have_capitals && token == self->sentence->first && gov_text_actor (text, actor)->listed &&
          gov_text_kinds (text, token) == 0);
}

/* "Wilma neemt contact op", "Wilma und Eva holen …": a word with a capital that begins a sentence and nobody knows is a name
 * before what only somebody does */
static gboolean
is_doer (Finder *self,
         guint   token)
{
  GovText *text = self->text;
  const GovWord *word = text->words->pdata[gov_text_token (text, token)->word];
  const GovWordsRule *acts;
  guint next = token + 1, last, behind;

  if (!gov_text_token_has_shape (text, token, GOV_ATOM_NAME) || gov_text_token_has_shape (text, token, GOV_ATOM_NUMBER) || gov_text_kinds (text, token) != 0 || word->small)
    return FALSE;
  for (guint i = token; i > self->sentence->first && !is_behind_any_dash (text, i); i--)
    if (!gov_text_token (text, i - 1)->mark)
      return FALSE;
  if (next + 2 < self->end && gov_text_token_is (text, next, GOV_WORDS_AND) && gov_text_token_has_shape (text, next + 1, GOV_ATOM_NAME))
    next += 2;
  if (next >= self->end || gov_text_token_has_shape (text, next, GOV_ATOM_NAME))
    return FALSE;
  acts = match_actor (self, next, GOV_WORDS_ACTS, &last);
  if (acts != NULL && next == token + 1 && last + 1 < self->end &&
      (gov_text_find_alias (text, last + 1, self->end, &behind) >= 0 || gov_text_token_is (text, last + 1, GOV_WORDS_HONORIFIC)))
    return FALSE; /* "Getränke bestellt Eva" */
  return acts != NULL && (next > token + 1 || !gov_words_section_is (acts->section, GOV_ATTRIBUTE_NUMBER, "plural"));
}

static guint
add_doer (Finder *self,
          guint   token)
{
  GovText *text = self->text;
  g_autofree char *key = gov_text_join_folded (text, token, token), *label = copy_tokens (text, token, token);

  add_mention (self, gov_text_get_actor (text, key, label, "unknown"), token, token);
  return token + 1;
}

/* "Mike" is who was called Mike Jones before, but not where a family name follows */
static gboolean
is_begun_name (Finder *self,
               guint   token,
               guint   last,
               int     actor)
{
  GovText *text = self->text;

  return last == token && gov_text_actor (text, actor)->shortened && token + 1 < self->end && is_unknown_name (text, token + 1) &&
         gov_text_token (text, token + 1)->span.start == gov_text_token (text, token)->span.end + 1;
}

/* Reads what names somebody at this token; the token behind it */
static guint
read_mention (Finder *self,
              guint   token)
{
  GovText *text = self->text;
  const GovWordsRule *rule;
  guint last = token;
  int alias;

  if (gov_text_token (text, token)->mark || !may_name (text, token, self->sentence->first))
    return token + 1;
  if ((alias = gov_text_find_alias (text, token, self->end, &last)) >= 0 && is_written_so (self, token, alias) &&
      !is_begun_name (self, token, last, alias))
    {
      add_mention (self, alias, token, last);
      return last + 1;
    }
  if (gov_text_token_has_shape (text, token, GOV_ATOM_MEETING) &&
      (text->body == NULL || !gov_text_token_has_shape (text, token, GOV_ATOM_ACRONYM) ||
       g_str_equal (gov_text_folded (text, token), text->body)))
    return read_meeting (self, token);
  if (match_actor (self, token, GOV_WORDS_NOT_ACTOR, &last) != NULL)
    return last + 1;
  if (gov_text_token_is (text, token, GOV_WORDS_HONORIFIC) &&
      !(gov_text_token_is (text, token, GOV_WORDS_ACTOR) && token + 1 < self->end && !gov_text_token_has_shape (text, token + 1, GOV_ATOM_NAME)))
    return read_honorific (self, token);
  if (gov_text_token_is (text, token, GOV_WORDS_MEMBERS))
    return read_members (self, token);
  rule = match_actor (self, token, GOV_WORDS_ACTOR, &last);
  if (rule != NULL)
    return read_actor (self, token, last, rule, token);
  if (gov_text_token_has_shape (text, token, GOV_ATOM_ACRONYM))
    return read_acronym (self, token);
  last = find_pair_end (self, token);
  if (last > token)
    return add_pair (self, token, last - 1);
  rule = gov_text_token_rule (text, token, GOV_WORDS_PRONOUN);
  if (rule != NULL)
    return read_pronoun (self, token, rule);
  if (gov_text_token_is (text, token, GOV_WORDS_WE))
    add_mention (self, -1, token, token)->we = TRUE;
  else if (gov_text_token_has_shape (text, token, GOV_ATOM_NAME) && gov_text_is_name (text, token))
    return read_name (self, token);
  else if (is_doer (self, token))
    return add_doer (self, token);
  return token + 1;
}

/* Joins "A en B" and "A, B en C": what governs the first governs all */
static void
join_mentions (Finder *self,
               guint   first)
{
  GovText *text = self->text;

  for (guint i = text->mentions->len; i > first + 1; i--)
    {
      GovMention *b = gov_text_mention (text, i - 1), *a = gov_text_mention (text, i - 2);
      gboolean bracket = b->first == a->last + 3 && gov_text_token_mark (text, a->last + 1) == '('; /* "Jan (oder Eva)" */
      gboolean joined = (bracket || b->first == a->last + 2) && a->actor >= 0 && b->actor >= 0;
      gboolean more = i < text->mentions->len && gov_text_mention (text, i)->group == i - 1;
      gboolean slash = b->first == a->last + 1 && a->actor >= 0 && b->actor >= 0 && gov_text_is_joined_by_mark (text, a->last);

      if (slash)
        {
          b->group = i - 2;
          continue;
        }
      if (!joined ||
          !(gov_text_token_is (text, a->last + 1 + bracket, GOV_WORDS_AND) || (!bracket && gov_text_token_mark (text, a->last + 1) == ',' && more)))
        continue;
      b->group = i - 2;
    }
  for (guint i = first + 1; i < text->mentions->len; i++)
    {
      GovMention *b = gov_text_mention (text, i);
      const GovMention *a = gov_text_mention (text, b->group);

      if (b->group == i)
        continue;
      b->group = a->group;
      b->agent = b->agent || a->agent;
      if (b->preposition < 0)
        b->preposition = a->preposition;
    }
}

/* Notes which words have a capital inside a sentence, and which are written small */
static void
count_capitals (GovText *self)
{
  for (guint i = 0; i < self->sentences->len; i++)
    {
      const GovSentence *s = gov_text_sentence (self, i);

      for (guint k = s->first; k < s->first + s->n_tokens; k++)
        {
          GovWord *word = self->words->pdata[gov_text_token (self, k)->word];

          if (!gov_text_token_has_shape (self, k, GOV_ATOM_NAME))
            word->small = TRUE;
          else if (k > s->first && !gov_text_token (self, k - 1)->mark && !s->heading)
            word->capital = TRUE;
        }
    }
}

/* "bericht van verhindering van de heer X": who is not there, in a sentence */
static void
find_absent (GovText           *self,
             const GovSentence *s)
{
  GArray *hits = g_array_set_size (self->hits, 0);
  gboolean absent = FALSE;

  if (s->n_mentions == 0 || (s->triggers >> GOV_WORDS_LABEL & 1) == 0)
    return;
  gov_text_match_sentence (self, s, GOV_KIND_BIT (GOV_WORDS_LABEL), hits);
  for (guint i = 0; i < hits->len; i++)
    absent = absent || g_str_equal (g_array_index (hits, GovHit, i).rule->section->name, "absent");
  for (guint i = s->mentions; absent && i < s->mentions + s->n_mentions; i++)
    {
      GovActor *actor = gov_text_mention (self, i)->actor >= 0 ? gov_text_actor (self,
                                                                                 gov_text_mention (self,
                                                                                                   i)->actor) : NULL;

      if (actor == NULL || actor->listed || g_strcmp0 (actor->kind, "person") != 0)
        continue;
      actor->absent = TRUE;
      gov_text_actor_add_evidence (self, gov_text_mention (self, i)->actor, s->span);
    }
}

/* Whether a word with a capital is somebody's or something's name */
gboolean
gov_text_is_name (GovText *self,
                  guint    token)
{
  const GovWord *word = self->words->pdata[gov_text_token (self, token)->word];

  return word->capital && !word->small && gov_text_kinds (self, token) == 0 && !self->nouns_have_capitals;
}

void
gov_text_find_mentions (GovText *self)
{
  count_capitals (self);
  for (guint i = 0; i < self->sentences->len; i++)
    {
      GovSentence *s = gov_text_sentence (self, i);
      Finder finder = { self, s, s->first + s->n_tokens };

      s->mentions = self->mentions->len;
      for (guint token = s->first; !s->heading && token < finder.end;)
        token = read_mention (&finder, token);
      s->n_mentions = self->mentions->len - s->mentions;
      join_mentions (&finder, s->mentions);
      find_absent (self, s);
    }
}
