#pragma once

#include "records/gov-file.h"
#include "records/gov-record.h"

G_BEGIN_DECLS

#define GOV_TYPE_AGENDA_ITEM (gov_agenda_item_get_type ())

GOV_AVAILABLE_IN_ALL
GOV_DECLARE_RECORD (GovAgendaItem, gov_agenda_item, AGENDA_ITEM)

GOV_AVAILABLE_IN_ALL
GovAgendaItem      *gov_agenda_item_new                  (void) G_GNUC_WARN_UNUSED_RESULT;

GOV_AVAILABLE_IN_ALL
GovRef             *gov_agenda_item_get_meeting          (GovAgendaItem      *self);
GOV_AVAILABLE_IN_ALL
void                gov_agenda_item_set_meeting          (GovAgendaItem *self, GovRef *meeting);
GOV_AVAILABLE_IN_ALL
GovRef             *gov_agenda_item_get_body             (GovAgendaItem      *self);
GOV_AVAILABLE_IN_ALL
void                gov_agenda_item_set_body             (GovAgendaItem *self, GovRef *body);
GOV_AVAILABLE_IN_ALL
const char         *gov_agenda_item_get_number           (GovAgendaItem      *self);
GOV_AVAILABLE_IN_ALL
void                gov_agenda_item_set_number           (GovAgendaItem *self, const char *number);
GOV_AVAILABLE_IN_ALL
gint64              gov_agenda_item_get_order            (GovAgendaItem      *self);
GOV_AVAILABLE_IN_ALL
void                gov_agenda_item_set_order            (GovAgendaItem *self, gint64 order);
GOV_AVAILABLE_IN_ALL
gint64              gov_agenda_item_get_planned_order    (GovAgendaItem      *self);
GOV_AVAILABLE_IN_ALL
void                gov_agenda_item_set_planned_order    (GovAgendaItem *self, gint64 planned_order);
GOV_AVAILABLE_IN_ALL
const char         *gov_agenda_item_get_title            (GovAgendaItem      *self);
GOV_AVAILABLE_IN_ALL
void                gov_agenda_item_set_title            (GovAgendaItem *self, const char *title);
GOV_AVAILABLE_IN_ALL
const char         *gov_agenda_item_get_description      (GovAgendaItem      *self);
GOV_AVAILABLE_IN_ALL
void                gov_agenda_item_set_description      (GovAgendaItem *self, const char *description);
GOV_AVAILABLE_IN_ALL
GovAgendaItemKind   gov_agenda_item_get_kind             (GovAgendaItem      *self);
GOV_AVAILABLE_IN_ALL
void                gov_agenda_item_set_kind             (GovAgendaItem *self, GovAgendaItemKind kind);
GOV_AVAILABLE_IN_ALL
const char         *gov_agenda_item_get_classification   (GovAgendaItem      *self);
GOV_AVAILABLE_IN_ALL
void                gov_agenda_item_set_classification   (GovAgendaItem *self, const char *classification);
GOV_AVAILABLE_IN_ALL
gboolean            gov_agenda_item_get_planned_public   (GovAgendaItem      *self);
GOV_AVAILABLE_IN_ALL
void                gov_agenda_item_set_planned_public   (GovAgendaItem *self, gboolean planned_public);
GOV_AVAILABLE_IN_ALL
gboolean            gov_agenda_item_get_public           (GovAgendaItem      *self);
GOV_AVAILABLE_IN_ALL
void                gov_agenda_item_set_public           (GovAgendaItem *self, gboolean is_public);
GOV_AVAILABLE_IN_ALL
GovAgendaItemStatus gov_agenda_item_get_status           (GovAgendaItem      *self);
GOV_AVAILABLE_IN_ALL
void                gov_agenda_item_set_status           (GovAgendaItem *self, GovAgendaItemStatus status);
GOV_AVAILABLE_IN_ALL
GovDate            *gov_agenda_item_get_planned_start    (GovAgendaItem      *self);
GOV_AVAILABLE_IN_ALL
void                gov_agenda_item_set_planned_start    (GovAgendaItem *self, const GovDate *planned_start);
GOV_AVAILABLE_IN_ALL
GovDate            *gov_agenda_item_get_planned_end      (GovAgendaItem      *self);
GOV_AVAILABLE_IN_ALL
void                gov_agenda_item_set_planned_end      (GovAgendaItem *self, const GovDate *planned_end);
GOV_AVAILABLE_IN_ALL
const char         *gov_agenda_item_get_planned_duration (GovAgendaItem      *self);
GOV_AVAILABLE_IN_ALL
void                gov_agenda_item_set_planned_duration (GovAgendaItem *self, const char *planned_duration);
GOV_AVAILABLE_IN_ALL
GovDate            *gov_agenda_item_get_start            (GovAgendaItem      *self);
GOV_AVAILABLE_IN_ALL
void                gov_agenda_item_set_start            (GovAgendaItem *self, const GovDate *start);
GOV_AVAILABLE_IN_ALL
GovDate            *gov_agenda_item_get_end              (GovAgendaItem      *self);
GOV_AVAILABLE_IN_ALL
void                gov_agenda_item_set_end              (GovAgendaItem *self, const GovDate *end);
GOV_AVAILABLE_IN_ALL
GovList            *gov_agenda_item_get_presenters       (GovAgendaItem      *self);
GOV_AVAILABLE_IN_ALL
GovRef             *gov_agenda_item_get_part_of          (GovAgendaItem      *self);
GOV_AVAILABLE_IN_ALL
void                gov_agenda_item_set_part_of          (GovAgendaItem *self, GovRef *part_of);
GOV_AVAILABLE_IN_ALL
GovList            *gov_agenda_item_get_items            (GovAgendaItem      *self);
GOV_AVAILABLE_IN_ALL
GovRef             *gov_agenda_item_get_consultation     (GovAgendaItem      *self);
GOV_AVAILABLE_IN_ALL
void                gov_agenda_item_set_consultation     (GovAgendaItem *self, GovRef *consultation);
GOV_AVAILABLE_IN_ALL
GovList            *gov_agenda_item_get_papers           (GovAgendaItem      *self);
GOV_AVAILABLE_IN_ALL
GovList            *gov_agenda_item_get_related          (GovAgendaItem      *self);
GOV_AVAILABLE_IN_ALL
GovRef             *gov_agenda_item_get_treated_with     (GovAgendaItem      *self);
GOV_AVAILABLE_IN_ALL
void                gov_agenda_item_set_treated_with     (GovAgendaItem *self, GovRef *treated_with);
GOV_AVAILABLE_IN_ALL
GovRef             *gov_agenda_item_get_carried_from     (GovAgendaItem      *self);
GOV_AVAILABLE_IN_ALL
void                gov_agenda_item_set_carried_from     (GovAgendaItem *self, GovRef *carried_from);
GOV_AVAILABLE_IN_ALL
GovRef             *gov_agenda_item_get_carried_to       (GovAgendaItem      *self);
GOV_AVAILABLE_IN_ALL
void                gov_agenda_item_set_carried_to       (GovAgendaItem *self, GovRef *carried_to);
GOV_AVAILABLE_IN_ALL
const char         *gov_agenda_item_get_summary          (GovAgendaItem      *self);
GOV_AVAILABLE_IN_ALL
void                gov_agenda_item_set_summary          (GovAgendaItem *self, const char *summary);
GOV_AVAILABLE_IN_ALL
const char * const *gov_agenda_item_get_remarks          (GovAgendaItem      *self);
GOV_AVAILABLE_IN_ALL
void                gov_agenda_item_set_remarks          (GovAgendaItem *self, const char *const *remarks);
GOV_AVAILABLE_IN_ALL
const char         *gov_agenda_item_get_result           (GovAgendaItem      *self);
GOV_AVAILABLE_IN_ALL
void                gov_agenda_item_set_result           (GovAgendaItem *self, const char *result);
GOV_AVAILABLE_IN_ALL
const char         *gov_agenda_item_get_resolution       (GovAgendaItem      *self);
GOV_AVAILABLE_IN_ALL
void                gov_agenda_item_set_resolution       (GovAgendaItem *self, const char *resolution);
GOV_AVAILABLE_IN_ALL
GovFile            *gov_agenda_item_get_resolution_file  (GovAgendaItem      *self);
GOV_AVAILABLE_IN_ALL
void                gov_agenda_item_set_resolution_file  (GovAgendaItem *self, GovFile *resolution_file);
GOV_AVAILABLE_IN_ALL
GovList            *gov_agenda_item_get_files            (GovAgendaItem      *self);
GOV_AVAILABLE_IN_ALL
GovList            *gov_agenda_item_get_recordings       (GovAgendaItem      *self);
GOV_AVAILABLE_IN_ALL
GovList            *gov_agenda_item_get_statements       (GovAgendaItem      *self);
GOV_AVAILABLE_IN_ALL
GovList            *gov_agenda_item_get_decisions        (GovAgendaItem      *self);
GOV_AVAILABLE_IN_ALL
GovList            *gov_agenda_item_get_actions          (GovAgendaItem      *self);
GOV_AVAILABLE_IN_ALL
GovList            *gov_agenda_item_get_votes            (GovAgendaItem      *self);

G_END_DECLS
