#include "records/gov-statement.h"

#include "records/gov-condition.h"
#include "records/gov-enum-types.h"
#include "records/gov-field-private.h"
#include "records/gov-quantity.h"

/**
 * GovStatement:
 *
 * Something that was said, asked or put forward, by a person, an office or a group. It says
 * what stance is taken and how firmly, and how it stands to other statements. ORI calls it
 * `Spreekfragment`, Popolo and Akoma Ntoso `speech`.
 *
 * Since: 1.0
 */

static const GovField fields[] = {
  /**
   * GovStatement:meeting:
   *
   * The meeting in which it was said, for a statement that is not held by one. Popolo
   * `event`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("meeting", "meeting", GOV_FINDS_MEETING),

  /**
   * GovStatement:agenda-item:
   *
   * The agenda item under which it was said, for a statement that is not held by one. ORI
   * `agendapunt`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("agenda-item", "agendaItem", GOV_PLAIN),

  /**
   * GovStatement:order:
   *
   * The place among the statements as the source counts it. ORI `positieNotulen`, Popolo
   * `position`.
   *
   * Since: 1.0
   */
  GOV_FIELD_INTEGER ("order", "order", GOV_PLAIN),

  /**
   * GovStatement:speaker:
   *
   * Who said it: a participant, a person, an office or a group, with the words of the
   * source as label. ORI `aanwezigeDeelnemer`, Popolo `creator` and `attribution_text`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("speaker", "speaker", GOV_FINDS_WHO),

  /**
   * GovStatement:speaker-kind:
   *
   * Whether a person, an office, a group or an organization speaks.
   *
   * Since: 1.0
   */
  GOV_FIELD_ENUM ("speaker-kind", "speakerKind", GOV_PLAIN, gov_participant_kind_get_type),

  /**
   * GovStatement:jointly-with:
   *
   * Others in whose name it was said as well.
   *
   * Since: 1.0
   */
  GOV_FIELD_REFS ("jointly-with", "jointlyWith", GOV_FINDS_WHO),

  /**
   * GovStatement:role:
   *
   * In what role the speaker speaks, as written. Popolo `role`, Akoma Ntoso `as`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("role", "role", GOV_WORDS),

  /**
   * GovStatement:on-behalf-of:
   *
   * The organization or group for which the speaker speaks.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("on-behalf-of", "onBehalfOf", GOV_WORDS),

  /**
   * GovStatement:addressee:
   *
   * To whom it was said. Popolo `audience`, Akoma Ntoso `to`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("addressee", "addressee", GOV_WORDS),

  /**
   * GovStatement:kind:
   *
   * What sort of contribution this is, such as a speech, a question, an answer or a
   * presentation. Popolo `type`.
   *
   * Since: 1.0
   */
  GOV_FIELD_ENUM ("kind", "kind", GOV_PLAIN, gov_statement_kind_get_type),

  /**
   * GovStatement:stance:
   *
   * What the speaker does by saying it: inform, ask, object, support and so on.
   *
   * Since: 1.0
   */
  GOV_FIELD_ENUM ("stance", "stance", GOV_PLAIN, gov_stance_get_type),

  /**
   * GovStatement:modality:
   *
   * How firmly it is said: as a fact, as something that should be or only might be.
   *
   * Since: 1.0
   */
  GOV_FIELD_ENUM ("modality", "modality", GOV_PLAIN, gov_modality_get_type),

  /**
   * GovStatement:status:
   *
   * What became of a question or a request: open, answered, granted, declined and so on.
   *
   * Since: 1.0
   */
  GOV_FIELD_ENUM ("status", "status", GOV_FINDS_STATUS, gov_statement_status_get_type),

  /**
   * GovStatement:title:
   *
   * A heading for what was said. ORI `titelSpreekfragment`, Popolo `title`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("title", "title", GOV_WORDS),

  /**
   * GovStatement:text:
   *
   * What was said, in the words of the source. ORI `tekstSpreekfragment`, Popolo `text`.
   *
   * Since: 1.0
   */
  GOV_FIELD_TEXT ("text", "text", GOV_WORDS),

  /**
   * GovStatement:topic:
   *
   * The subject under which it was said.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("topic", "topic", GOV_WORDS),

  /**
   * GovStatement:about:
   *
   * The papers, decisions, organizations or reports that it is about.
   *
   * Since: 1.0
   */
  GOV_FIELD_REFS ("about", "about", GOV_PLAIN),

  /**
   * GovStatement:cites:
   *
   * The reports and other sources that the speaker cites in support.
   *
   * Since: 1.0
   */
  GOV_FIELD_REFS ("cites", "cites", GOV_PLAIN),

  /**
   * GovStatement:conditions:
   *
   * The conditions that the speaker makes.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORDS ("conditions", "conditions", GOV_PLAIN, gov_condition_get_type),

  /**
   * GovStatement:quantities:
   *
   * The figures that the speaker names.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORDS ("quantities", "quantities", GOV_PLAIN, gov_quantity_get_type),

  /**
   * GovStatement:repeats:
   *
   * Earlier statements that are repeated.
   *
   * Since: 1.0
   */
  GOV_FIELD_REFS ("repeats", "repeats", GOV_PLAIN),

  /**
   * GovStatement:supports:
   *
   * Statements of others that are supported.
   *
   * Since: 1.0
   */
  GOV_FIELD_REFS ("supports", "supports", GOV_PLAIN),

  /**
   * GovStatement:opposes:
   *
   * Statements of others that are opposed.
   *
   * Since: 1.0
   */
  GOV_FIELD_REFS ("opposes", "opposes", GOV_PLAIN),

  /**
   * GovStatement:answers:
   *
   * The questions or requests to which this is an answer.
   *
   * Since: 1.0
   */
  GOV_FIELD_REFS ("answers", "answers", GOV_PLAIN),

  /**
   * GovStatement:resulted-in:
   *
   * The decisions, actions or arrangements that came out of it.
   *
   * Since: 1.0
   */
  GOV_FIELD_REFS ("resulted-in", "resultedIn", GOV_PLAIN),

  /**
   * GovStatement:left-to:
   *
   * Whose business the speaker says it is, as in "that is up to the regions".
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("left-to", "leftTo", GOV_WORDS),

  /**
   * GovStatement:forum:
   *
   * Where the speaker wants it to be discussed or decided.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("forum", "forum", GOV_WORDS),

  /**
   * GovStatement:reported-from:
   *
   * The meeting or place elsewhere in which it was said, where the source reports it
   * afterwards.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("reported-from", "reportedFrom", GOV_PLAIN),

  /**
   * GovStatement:reported-by:
   *
   * Who reports it, where that is not the speaker.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("reported-by", "reportedBy", GOV_PLAIN),

  /**
   * GovStatement:start:
   *
   * When the speaker began, or when it was said. ORI `aanvangSpreekfragment`, Popolo
   * `date`.
   *
   * Since: 1.0
   */
  GOV_FIELD_DATE ("start", "start", GOV_FINDS_DATE),

  /**
   * GovStatement:end:
   *
   * When the speaker ended. ORI `eindeSpreekfragment`.
   *
   * Since: 1.0
   */
  GOV_FIELD_DATE ("end", "end", GOV_PLAIN),

  /**
   * GovStatement:recording:
   *
   * The recording in which it can be heard or seen. ORI `mediabron`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("recording", "recording", GOV_PLAIN),

  /**
   * GovStatement:audio:
   *
   * An audio recording of just this statement. Popolo `audio`.
   *
   * Since: 1.0
   */
  GOV_FIELD_URI ("audio", "audio", GOV_PLAIN),

  /**
   * GovStatement:video:
   *
   * A video recording of just this statement. Popolo `video`.
   *
   * Since: 1.0
   */
  GOV_FIELD_URI ("video", "video", GOV_PLAIN),

  /**
   * GovStatement:audio-start:
   *
   * Where it begins in the audio recording, in seconds. ORI `audioTijdsaanduidingAanvang`.
   *
   * Since: 1.0
   */
  GOV_FIELD_NUMBER ("audio-start", "audioStart", GOV_PLAIN),

  /**
   * GovStatement:audio-end:
   *
   * Where it ends in the audio recording, in seconds. ORI `audioTijdsaanduidingEinde`.
   *
   * Since: 1.0
   */
  GOV_FIELD_NUMBER ("audio-end", "audioEnd", GOV_PLAIN),

  /**
   * GovStatement:video-start:
   *
   * Where it begins in the video recording, in seconds. ORI `videoTijdsaanduidingAanvang`.
   *
   * Since: 1.0
   */
  GOV_FIELD_NUMBER ("video-start", "videoStart", GOV_PLAIN),

  /**
   * GovStatement:video-end:
   *
   * Where it ends in the video recording, in seconds. ORI `videoTijdsaanduidingEinde`.
   *
   * Since: 1.0
   */
  GOV_FIELD_NUMBER ("video-end", "videoEnd", GOV_PLAIN),
};

GOV_DEFINE_RECORD (GovStatement, gov_statement)
GOV_DEFINE_REF (GovStatement, gov_statement, meeting)
GOV_DEFINE_REF (GovStatement, gov_statement, agenda_item)
GOV_DEFINE_INTEGER (GovStatement, gov_statement, order)
GOV_DEFINE_REF (GovStatement, gov_statement, speaker)
GOV_DEFINE_ENUM (GovStatement, gov_statement, speaker_kind, GovParticipantKind)
GOV_DEFINE_LIST (GovStatement, gov_statement, jointly_with)
GOV_DEFINE_STRING (GovStatement, gov_statement, role)
GOV_DEFINE_REF (GovStatement, gov_statement, on_behalf_of)
GOV_DEFINE_REF (GovStatement, gov_statement, addressee)
GOV_DEFINE_ENUM (GovStatement, gov_statement, kind, GovStatementKind)
GOV_DEFINE_ENUM (GovStatement, gov_statement, stance, GovStance)
GOV_DEFINE_ENUM (GovStatement, gov_statement, modality, GovModality)
GOV_DEFINE_ENUM (GovStatement, gov_statement, status, GovStatementStatus)
GOV_DEFINE_STRING (GovStatement, gov_statement, title)
GOV_DEFINE_STRING (GovStatement, gov_statement, text)
GOV_DEFINE_STRING (GovStatement, gov_statement, topic)
GOV_DEFINE_LIST (GovStatement, gov_statement, about)
GOV_DEFINE_LIST (GovStatement, gov_statement, cites)
GOV_DEFINE_LIST (GovStatement, gov_statement, conditions)
GOV_DEFINE_LIST (GovStatement, gov_statement, quantities)
GOV_DEFINE_LIST (GovStatement, gov_statement, repeats)
GOV_DEFINE_LIST (GovStatement, gov_statement, supports)
GOV_DEFINE_LIST (GovStatement, gov_statement, opposes)
GOV_DEFINE_LIST (GovStatement, gov_statement, answers)
GOV_DEFINE_LIST (GovStatement, gov_statement, resulted_in)
GOV_DEFINE_REF (GovStatement, gov_statement, left_to)
GOV_DEFINE_REF (GovStatement, gov_statement, forum)
GOV_DEFINE_REF (GovStatement, gov_statement, reported_from)
GOV_DEFINE_REF (GovStatement, gov_statement, reported_by)
GOV_DEFINE_DATE (GovStatement, gov_statement, start)
GOV_DEFINE_DATE (GovStatement, gov_statement, end)
GOV_DEFINE_REF (GovStatement, gov_statement, recording)
GOV_DEFINE_STRING (GovStatement, gov_statement, audio)
GOV_DEFINE_STRING (GovStatement, gov_statement, video)
GOV_DEFINE_STRING (GovStatement, gov_statement, audio_start)
GOV_DEFINE_STRING (GovStatement, gov_statement, audio_end)
GOV_DEFINE_STRING (GovStatement, gov_statement, video_start)
GOV_DEFINE_STRING (GovStatement, gov_statement, video_end)
