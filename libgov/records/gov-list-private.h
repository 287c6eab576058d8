#pragma once

#include "records/gov-list.h"
#include "records/gov-record.h"

G_BEGIN_DECLS

/* The list of a record's field.  @items are taken over; @stated says that the file had the list,
 * even an empty one. */
GovList  *gov_list_new_held     (GType     item_type,
                                 gpointer  holder,
                                 gboolean  stated);
void      gov_list_take         (GovList  *self,
                                 gpointer  item);
gboolean  gov_list_is_blank     (GovList  *self);
gpointer *gov_list_peek_items   (GovList  *self);
void      gov_list_set_holder   (GovList  *self,
                                 gpointer  holder);
G_END_DECLS
