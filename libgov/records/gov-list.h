#pragma once

#include <gio/gio.h>

#include "base/gov-version-macros.h"

G_BEGIN_DECLS

#define GOV_TYPE_LIST (gov_list_get_type ())

GOV_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (GovList, gov_list, GOV, LIST, GObject)

GOV_AVAILABLE_IN_ALL
GovList  *gov_list_new        (GType     item_type) G_GNUC_WARN_UNUSED_RESULT;
GOV_AVAILABLE_IN_ALL
guint     gov_list_get_length (GovList  *self);
GOV_AVAILABLE_IN_ALL
gpointer  gov_list_get        (GovList  *self,
                               guint     position);
GOV_AVAILABLE_IN_ALL
gboolean  gov_list_append     (GovList  *self,
                               gpointer  item,
                               GError  **error);
GOV_AVAILABLE_IN_ALL
gboolean  gov_list_insert     (GovList  *self,
                               guint     position,
                               gpointer  item,
                               GError  **error);
GOV_AVAILABLE_IN_ALL
void      gov_list_remove     (GovList  *self,
                               guint     position);
GOV_AVAILABLE_IN_ALL
void      gov_list_clear      (GovList  *self);

G_END_DECLS
