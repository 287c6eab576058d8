#pragma once

#include <glib.h>

char     *text_clean            (const char *text) G_GNUC_WARN_UNUSED_RESULT;
guint     text_get_width        (const char *text);
guint     text_get_longest_word (const char *text);
char    **text_wrap             (const char *text,
                                 guint       width) G_GNUC_WARN_UNUSED_RESULT;
char     *text_shorten          (const char *text,
                                 guint       width) G_GNUC_WARN_UNUSED_RESULT;

char    **text_fold             (const char *text) G_GNUC_WARN_UNUSED_RESULT;
gboolean  text_has_words        (const char *text,
                                 char      **words);
