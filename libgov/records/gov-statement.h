#pragma once

#include "records/gov-record.h"

G_BEGIN_DECLS

#define GOV_TYPE_STATEMENT (gov_statement_get_type ())

GOV_AVAILABLE_IN_ALL
GOV_DECLARE_RECORD (GovStatement, gov_statement, STATEMENT)

GOV_AVAILABLE_IN_ALL
GovStatement      *gov_statement_new               (void) G_GNUC_WARN_UNUSED_RESULT;

GOV_AVAILABLE_IN_ALL
GovRef            *gov_statement_get_meeting       (GovStatement      *self);
GOV_AVAILABLE_IN_ALL
void               gov_statement_set_meeting       (GovStatement *self, GovRef *meeting);
GOV_AVAILABLE_IN_ALL
GovRef            *gov_statement_get_agenda_item   (GovStatement      *self);
GOV_AVAILABLE_IN_ALL
void               gov_statement_set_agenda_item   (GovStatement *self, GovRef *agenda_item);
GOV_AVAILABLE_IN_ALL
gint64             gov_statement_get_order         (GovStatement      *self);
GOV_AVAILABLE_IN_ALL
void               gov_statement_set_order         (GovStatement *self, gint64 order);
GOV_AVAILABLE_IN_ALL
GovRef            *gov_statement_get_speaker       (GovStatement      *self);
GOV_AVAILABLE_IN_ALL
void               gov_statement_set_speaker       (GovStatement *self, GovRef *speaker);
GOV_AVAILABLE_IN_ALL
GovParticipantKind gov_statement_get_speaker_kind  (GovStatement      *self);
GOV_AVAILABLE_IN_ALL
void               gov_statement_set_speaker_kind  (GovStatement *self, GovParticipantKind speaker_kind);
GOV_AVAILABLE_IN_ALL
GovList           *gov_statement_get_jointly_with  (GovStatement      *self);
GOV_AVAILABLE_IN_ALL
const char        *gov_statement_get_role          (GovStatement      *self);
GOV_AVAILABLE_IN_ALL
void               gov_statement_set_role          (GovStatement *self, const char *role);
GOV_AVAILABLE_IN_ALL
GovRef            *gov_statement_get_on_behalf_of  (GovStatement      *self);
GOV_AVAILABLE_IN_ALL
void               gov_statement_set_on_behalf_of  (GovStatement *self, GovRef *on_behalf_of);
GOV_AVAILABLE_IN_ALL
GovRef            *gov_statement_get_addressee     (GovStatement      *self);
GOV_AVAILABLE_IN_ALL
void               gov_statement_set_addressee     (GovStatement *self, GovRef *addressee);
GOV_AVAILABLE_IN_ALL
GovStatementKind   gov_statement_get_kind          (GovStatement      *self);
GOV_AVAILABLE_IN_ALL
void               gov_statement_set_kind          (GovStatement *self, GovStatementKind kind);
GOV_AVAILABLE_IN_ALL
GovStance          gov_statement_get_stance        (GovStatement      *self);
GOV_AVAILABLE_IN_ALL
void               gov_statement_set_stance        (GovStatement *self, GovStance stance);
GOV_AVAILABLE_IN_ALL
GovModality        gov_statement_get_modality      (GovStatement      *self);
GOV_AVAILABLE_IN_ALL
void               gov_statement_set_modality      (GovStatement *self, GovModality modality);
GOV_AVAILABLE_IN_ALL
GovStatementStatus gov_statement_get_status        (GovStatement      *self);
GOV_AVAILABLE_IN_ALL
void               gov_statement_set_status        (GovStatement *self, GovStatementStatus status);
GOV_AVAILABLE_IN_ALL
const char        *gov_statement_get_title         (GovStatement      *self);
GOV_AVAILABLE_IN_ALL
void               gov_statement_set_title         (GovStatement *self, const char *title);
GOV_AVAILABLE_IN_ALL
const char        *gov_statement_get_text          (GovStatement      *self);
GOV_AVAILABLE_IN_ALL
void               gov_statement_set_text          (GovStatement *self, const char *text);
GOV_AVAILABLE_IN_ALL
const char        *gov_statement_get_topic         (GovStatement      *self);
GOV_AVAILABLE_IN_ALL
void               gov_statement_set_topic         (GovStatement *self, const char *topic);
GOV_AVAILABLE_IN_ALL
GovList           *gov_statement_get_about         (GovStatement      *self);
GOV_AVAILABLE_IN_ALL
GovList           *gov_statement_get_cites         (GovStatement      *self);
GOV_AVAILABLE_IN_ALL
GovList           *gov_statement_get_conditions    (GovStatement      *self);
GOV_AVAILABLE_IN_ALL
GovList           *gov_statement_get_quantities    (GovStatement      *self);
GOV_AVAILABLE_IN_ALL
GovList           *gov_statement_get_repeats       (GovStatement      *self);
GOV_AVAILABLE_IN_ALL
GovList           *gov_statement_get_supports      (GovStatement      *self);
GOV_AVAILABLE_IN_ALL
GovList           *gov_statement_get_opposes       (GovStatement      *self);
GOV_AVAILABLE_IN_ALL
GovList           *gov_statement_get_answers       (GovStatement      *self);
GOV_AVAILABLE_IN_ALL
GovList           *gov_statement_get_resulted_in   (GovStatement      *self);
GOV_AVAILABLE_IN_ALL
GovRef            *gov_statement_get_left_to       (GovStatement      *self);
GOV_AVAILABLE_IN_ALL
void               gov_statement_set_left_to       (GovStatement *self, GovRef *left_to);
GOV_AVAILABLE_IN_ALL
GovRef            *gov_statement_get_forum         (GovStatement      *self);
GOV_AVAILABLE_IN_ALL
void               gov_statement_set_forum         (GovStatement *self, GovRef *forum);
GOV_AVAILABLE_IN_ALL
GovRef            *gov_statement_get_reported_from (GovStatement      *self);
GOV_AVAILABLE_IN_ALL
void               gov_statement_set_reported_from (GovStatement *self, GovRef *reported_from);
GOV_AVAILABLE_IN_ALL
GovRef            *gov_statement_get_reported_by   (GovStatement      *self);
GOV_AVAILABLE_IN_ALL
void               gov_statement_set_reported_by   (GovStatement *self, GovRef *reported_by);
GOV_AVAILABLE_IN_ALL
GovDate           *gov_statement_get_start         (GovStatement      *self);
GOV_AVAILABLE_IN_ALL
void               gov_statement_set_start         (GovStatement *self, const GovDate *start);
GOV_AVAILABLE_IN_ALL
GovDate           *gov_statement_get_end           (GovStatement      *self);
GOV_AVAILABLE_IN_ALL
void               gov_statement_set_end           (GovStatement *self, const GovDate *end);
GOV_AVAILABLE_IN_ALL
GovRef            *gov_statement_get_recording     (GovStatement      *self);
GOV_AVAILABLE_IN_ALL
void               gov_statement_set_recording     (GovStatement *self, GovRef *recording);
GOV_AVAILABLE_IN_ALL
const char        *gov_statement_get_audio         (GovStatement      *self);
GOV_AVAILABLE_IN_ALL
void               gov_statement_set_audio         (GovStatement *self, const char *audio);
GOV_AVAILABLE_IN_ALL
const char        *gov_statement_get_video         (GovStatement      *self);
GOV_AVAILABLE_IN_ALL
void               gov_statement_set_video         (GovStatement *self, const char *video);
GOV_AVAILABLE_IN_ALL
const char        *gov_statement_get_audio_start   (GovStatement      *self);
GOV_AVAILABLE_IN_ALL
void               gov_statement_set_audio_start   (GovStatement *self, const char *audio_start);
GOV_AVAILABLE_IN_ALL
const char        *gov_statement_get_audio_end     (GovStatement      *self);
GOV_AVAILABLE_IN_ALL
void               gov_statement_set_audio_end     (GovStatement *self, const char *audio_end);
GOV_AVAILABLE_IN_ALL
const char        *gov_statement_get_video_start   (GovStatement      *self);
GOV_AVAILABLE_IN_ALL
void               gov_statement_set_video_start   (GovStatement *self, const char *video_start);
GOV_AVAILABLE_IN_ALL
const char        *gov_statement_get_video_end     (GovStatement      *self);
GOV_AVAILABLE_IN_ALL
void               gov_statement_set_video_end     (GovStatement *self, const char *video_end);

G_END_DECLS
