#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Words as an index has them: without case, accents and punctuation, and with their stem where the
 * language is known. */

typedef struct _GovWords GovWords;

typedef struct
{
  const char *form; /* the word itself */
  const char *stem; /* NULL where it is the same, or not known */
  gsize start;      /* where the word stands in the text, in bytes */
  gsize end;
} GovToken;

/* Not for several threads at once; the strings of a token live until the next one. */
GovWords *gov_words_new    (void);
void      gov_words_free   (GovWords   *self);

void      gov_words_begin  (GovWords   *self,
                            const char *text,
                            const char *language);
gboolean  gov_words_next   (GovWords   *self,
                            GovToken   *token);

/* The part of a language's tag that stems go by; it may be empty. */
#define GOV_WORDS_CODE 4
void      gov_words_get_code (const char *language,
                              char        code[GOV_WORDS_CODE]);

/* Whether this build can reduce words of the language to their stems. */
gboolean  gov_words_can_stem (GovWords   *self,
                              const char *language);

/* How an index is fed: tokens with a space behind each.  These marks begin those that nobody can type. */
#define GOV_MARK_STEM '\001' /* stands at the place of the token before */
#define GOV_MARK_KEY '\002'  /* an id, or a whole name, in one token */

guint     gov_words_append     (GovWords   *self,
                                GString    *tokens,
                                const char *text,
                                const char *language);
void      gov_words_append_key (GovWords   *self,
                                GString    *tokens,
                                char        kind,
                                const char *id);
void      gov_words_append_name (GovWords   *self,
                                GString    *tokens,
                                char        kind,
                                const char *name);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GovWords, gov_words_free)

G_END_DECLS
