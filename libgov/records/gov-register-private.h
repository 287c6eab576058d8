#pragma once

#include "records/gov-register.h"

G_BEGIN_DECLS

/* Something below changed an id, or came or went. */
void gov_register_forget_index (GovRegister *self);

/* Adds a record that nothing holds, as it is, without a signal; it is the register's then. */
void gov_register_take (GovRegister *self,
                        GovRecord   *record);

/* The same, but by its id among the last ones that are in the order of theirs: whoever adds records one by one
 * does so in any order.  Returns the position. */
guint gov_register_take_in_order (GovRegister *self,
                                  GovRecord   *record);

/* Reads native JSON in any of its forms, after what is there.  With @faults
 * the text is read on behind what is wrong, which is added there. */
gboolean gov_register_read (GovRegister   *self,
                            GBytes        *bytes,
                            const char    *name,
                            GovList       *faults,
                            GError       **error);

/* The members of the file that are none of ours: key, JSON text, key, JSON text … */
GPtrArray *gov_register_peek_kept (GovRegister *self);

G_END_DECLS
