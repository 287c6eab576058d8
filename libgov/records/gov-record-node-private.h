#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

void gov_record_serializable_init (JsonSerializableIface *iface);

G_END_DECLS
