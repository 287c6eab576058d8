#include "text/gov-text-private.h"

#include <string.h>

/* Votes: how many were for, against and abstained.  "12 voor, 3 tegen", "Ja: 12 Nein: 3", "carried 5-2", "29 : 10 Stimmen",
 * "Ayes: Smith, Jones. Nays: none". */

#define MAX_BETWEEN 3 /* words between a number and what it counts */
#define MAX_VOTES 100000

/* What a token says of votes: a GovVoteWord of the section's name, -1 for nothing */
static int
find_vote_word (GovText *self,
                guint    token)
{
  static const char *const names[] = { "yes", "no", "abstain", "votes", "none" };
  const GovWordsRule *rule = gov_text_token_rule (self, token, GOV_WORDS_VOTE);

  for (guint i = 0; rule != NULL && i < G_N_ELEMENTS (names); i++)
    if (g_str_equal (rule->section->name, names[i]))
      return i;
  return -1;
}

/* A number, in digits or as a word; -1 for none */
static int
read_count (GovText *self,
            guint    token)
{
  const GovWordsRule *rule = gov_text_token_rule (self, token, GOV_WORDS_NUMERAL);

  if (gov_text_token_has_shape (self, token, GOV_ATOM_NUMBER))
    return MIN (atoi (gov_text_folded (self, token)), MAX_VOTES);
  return rule != NULL && rule->value != NULL ? atoi (rule->value) : -1;
}

/* "5-2", "4/0/0", "8:0" in one word */
static gboolean
read_joined (GovText  *self,
             guint     token,
             GovVotes *votes)
{
  const char *p = gov_text_folded (self, token);
  int counts[3] = { -1, -1, -1 };
  guint n = 0;
  char mark = 0;

  for (; *p != '\0'; p++)
    if (g_ascii_isdigit (*p))
      counts[n] = MIN (MAX (counts[n], 0) * 10 + (*p - '0'), MAX_VOTES);
    else if (strchr ("-/:", *p) == NULL || n == 2 || counts[n] < 0 || (mark != 0 && *p != mark))
      return FALSE;
    else
      {
        mark = *p;
        n++;
      }
  if (n == 0 || counts[n] < 0)
    return FALSE;
  for (guint i = 0; i <= n; i++)
    votes->counts[i] = counts[i];
  return TRUE;
}

gboolean
gov_text_read_joined_votes (GovText  *self,
                            guint     token,
                            GovVotes *votes)
{
  return read_joined (self, token, votes);
}

/* "29 : 10", "24 votes to 9", "2 zu 4 Stimmen", "12 tegen 5 stemmen": two numbers, and a word or mark between */
static gboolean
read_pair (GovText  *self,
           guint     token,
           guint     end,
           GovVotes *votes)
{
  int yes = read_count (self, token), no = -1;
  guint second = token + 1;

  if (yes < 0 || !gov_text_token_has_shape (self, token, GOV_ATOM_NUMBER))
    return FALSE;
  if (second < end && find_vote_word (self, second) == GOV_VOTE_WORD_VOTES)
    second++;
  if (second + 1 >= end ||
      !(gov_text_token_mark (self, second) == ':' || gov_text_token_is (self, second, GOV_WORDS_TO) || find_vote_word (self, second) == GOV_VOTE_WORD_NO))
    return FALSE;
  no = gov_text_token_has_shape (self, second + 1, GOV_ATOM_NUMBER) ? read_count (self, second + 1) : -1;
  if (no < 0 || (find_vote_word (self, second) == GOV_VOTE_WORD_NO &&
                 (second + 2 >= end || find_vote_word (self, second + 2) != GOV_VOTE_WORD_VOTES)))
    return FALSE;
  votes->counts[0] = yes;
  votes->counts[1] = no;
  return TRUE;
}

/* The number that belongs to an option: before it ("12 voor"), or behind it ("Ja: 12") */
static int
find_number (GovText *self,
             guint    option,
             guint    first,
             guint    end,
             gboolean behind)
{
  for (guint k = 1; k <= MAX_BETWEEN; k++)
    {
      guint i = behind ? option + k : option - k;
      int count, word;

      if (behind ? i >= end : option < first + k)
        return -1;
      count = read_count (self, i);
      word = find_vote_word (self, i);
      if (count >= 0 && (gov_text_token_has_shape (self, i, GOV_ATOM_NUMBER) || k == 1 || find_vote_word (self, behind ? i - 1 : i + 1) >= 0))
        return count;
      if (word == GOV_VOTE_WORD_NONE)
        return 0;
      if (word >= 0 && word != GOV_VOTE_WORD_VOTES)
        return -1;
      if (gov_text_token (self, i)->mark ? gov_text_token_mark (self, i) != ':'
                                         : word < 0 && !gov_text_token_is (self, i, GOV_WORDS_PREPOSITION) &&
                                           !gov_text_token_is (self, i, GOV_WORDS_FINITE) && !gov_text_token_is (self, i, GOV_WORDS_DETERMINER))
        return -1;
    }
  return -1;
}

/* How many names stand behind "Ayes:"; -1 where none do */
static int
count_names (GovText *self,
             guint    option,
             guint    end)
{
  int n = 0;

  if (option + 2 >= end || gov_text_token_mark (self, option + 1) != ':')
    return -1;
  for (guint i = option + 2; i < end && find_vote_word (self, i) < 0; i++)
    {
      if (gov_text_token_has_shape (self, i, GOV_ATOM_NAME) && (i == option + 2 || gov_text_token (self, i - 1)->mark ||
                                                               gov_text_token_is (self, i - 1, GOV_WORDS_AND)))
        n++;
      else if (!gov_text_token (self, i)->mark && !gov_text_token_has_shape (self, i, GOV_ATOM_NAME) && !gov_text_token_is (self, i, GOV_WORDS_AND))
        break;
    }
  return n > 0 ? n : -1;
}

/* "(5 / 0 / 1)": two numbers or three and nothing else */
static gboolean
read_numbers (GovText  *self,
              guint     first,
              guint     end,
              GovVotes *votes)
{
  guint n = 0;

  for (guint i = first; i < end; i++)
    {
      if (gov_text_token (self, i)->mark)
        continue;
      if (n == G_N_ELEMENTS (votes->counts) || !gov_text_token_has_shape (self, i, GOV_ATOM_NUMBER))
        return FALSE;
      votes->counts[n++] = read_count (self, i);
    }
  return n >= 2;
}

/* Reads how many voted for what in a stretch of tokens.  certain: the stretch is known to be about a vote. */
gboolean
gov_text_read_votes (GovText  *self,
                     guint     first,
                     guint     end,
                     gboolean  certain,
                     GovVotes *votes)
{
  guint n = 0, option = first;
  gboolean behind, word = FALSE, clear = FALSE;

  *votes = (GovVotes) { { -1, -1, -1 } };
  if (certain && read_numbers (self, first, end, votes))
    return TRUE;
  *votes = (GovVotes) { { -1, -1, -1 } };
  for (guint i = first; i < end; i++)
    word = word || find_vote_word (self, i) == GOV_VOTE_WORD_VOTES;
  while (option < end && (find_vote_word (self, option) < 0 || find_vote_word (self, option) > GOV_VOTE_WORD_ABSTAIN))
    option++;
  behind = option < end && find_number (self, option, first, end, FALSE) < 0;
  for (guint i = first; i < end && n == 0 && (word || certain); i++)
    n = 2 * (read_joined (self, i, votes) || read_pair (self, i, end, votes));
  for (guint i = option; i < end; i++)
    {
      int what = find_vote_word (self, i), count;

      if (what < 0 || what > GOV_VOTE_WORD_ABSTAIN || votes->counts[what] >= 0)
        continue;
      count = find_number (self, i, first, end, behind);
      if (count < 0)
        count = count_names (self, i, end);
      if (count < 0)
        continue;
      votes->counts[what] = count;
      clear = clear || gov_words_section_is (gov_text_token_rule (self, i, GOV_WORDS_VOTE)->section, GOV_ATTRIBUTE_SURE, "yes");
      n++;
    }
  return n >= 2 || (n == 1 && (word || certain || clear));
}
