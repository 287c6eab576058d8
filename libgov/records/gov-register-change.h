#pragma once

#include "records/gov-record.h"

G_BEGIN_DECLS

/**
 * GovRegisterChangeKind:
 * @GOV_REGISTER_CHANGE_KIND_ADDED: a record is there that was not
 * @GOV_REGISTER_CHANGE_KIND_REMOVED: a record is no longer there
 * @GOV_REGISTER_CHANGE_KIND_CHANGED: a record states something else
 * @GOV_REGISTER_CHANGE_KIND_MOVED: a record is held by another one, or in another field; it may state
 *   something else as well
 *
 * What happened to a record from one register to another.
 *
 * Since: 1.0
 */
typedef enum
{
  GOV_REGISTER_CHANGE_KIND_ADDED,
  GOV_REGISTER_CHANGE_KIND_REMOVED,
  GOV_REGISTER_CHANGE_KIND_CHANGED,
  GOV_REGISTER_CHANGE_KIND_MOVED,
} GovRegisterChangeKind;

#define GOV_TYPE_REGISTER_CHANGE (gov_register_change_get_type ())

GOV_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (GovRegisterChange, gov_register_change, GOV, REGISTER_CHANGE, GObject)

GOV_AVAILABLE_IN_ALL
GovRegisterChangeKind  gov_register_change_get_kind        (GovRegisterChange *self);
GOV_AVAILABLE_IN_ALL
GovRecord             *gov_register_change_get_before      (GovRegisterChange *self);
GOV_AVAILABLE_IN_ALL
GovRecord             *gov_register_change_get_after       (GovRegisterChange *self);
GOV_AVAILABLE_IN_ALL
GovList               *gov_register_change_get_differences (GovRegisterChange *self);

G_END_DECLS
