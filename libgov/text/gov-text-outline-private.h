#pragma once

#include "text/gov-text-private.h"

G_BEGIN_DECLS

/* Finding headings.  gov-text-outline.c knows those that look like such, gov-text-runs.c those that run through in their
 * numbers, gov-text-topics.c the titles of what was talked about that stand in lists, or before the text in its own line. */

const GovSentence *
          gov_outline_get_sentence  (GovText           *self,
                                     guint              block);
gunichar  gov_outline_last_character (GovText          *self,
                                     GovSpan            span);
gboolean  gov_outline_ends_sentence (gunichar           c);
gboolean  gov_outline_sentence_has  (GovText           *self,
                                     const GovSentence *sentence,
                                     GovWordsKind       kind);
void      gov_outline_make_heading  (GovText           *self,
                                     guint              block,
                                     guint              level);
GovSectionKind
          gov_outline_find_kind     (GovText           *self,
                                     const GovSentence *s,
                                     guint              first);
guint     gov_outline_find_numbered (GovText           *self);
void      gov_outline_find_run_in   (GovText           *self);
void      gov_outline_find_agenda   (GovText           *self,
                                     gboolean           headed);
void      gov_outline_find_topics   (GovText           *self);
void      gov_outline_find_repeated   (GovText           *self);
void      gov_outline_find_issues   (GovText           *self);

G_END_DECLS
