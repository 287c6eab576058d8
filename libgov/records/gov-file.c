#include "records/gov-file.h"

#include "records/gov-checksum.h"
#include "records/gov-enum-types.h"
#include "records/gov-field-private.h"

/**
 * GovFile:
 *
 * A file: a text, a picture, a recording. One paper can have many, and one file can be
 * derived from another. OParl calls it `File`, ORI `Mediabron` for recordings.
 *
 * Since: 1.0
 */

static const GovField fields[] = {
  /**
   * GovFile:name:
   *
   * The name of the file for people. OParl `name`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("name", "name", GOV_WORDS),

  /**
   * GovFile:file-name:
   *
   * The name under which it is stored. OParl `fileName`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("file-name", "fileName", GOV_WORDS),

  /**
   * GovFile:description:
   *
   * What the file is. CDP `description`.
   *
   * Since: 1.0
   */
  GOV_FIELD_TEXT ("description", "description", GOV_WORDS),

  /**
   * GovFile:classification:
   *
   * What sort of document this is, in the source's own word. OCD `classification`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("classification", "classification", GOV_WORDS),

  /**
   * GovFile:media-kind:
   *
   * What sort of medium it is, such as a document or a video. ORI `mediabrontype`, OCD
   * `type`.
   *
   * Since: 1.0
   */
  GOV_FIELD_ENUM ("media-kind", "mediaKind", GOV_PLAIN, gov_media_kind_get_type),

  /**
   * GovFile:media-type:
   *
   * The media type by RFC 6838, such as "application/pdf". OParl `mimeType`, ORI
   * `mimetype`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("media-type", "mediaType", GOV_PLAIN),

  /**
   * GovFile:size:
   *
   * The size in bytes. OParl `size`.
   *
   * Since: 1.0
   */
  GOV_FIELD_INTEGER ("size", "size", GOV_PLAIN),

  /**
   * GovFile:checksums:
   *
   * Checksums of its bytes. OParl `sha1Checksum` and `sha512Checksum`, MDTO `checksum`.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORDS ("checksums", "checksums", GOV_PLAIN, gov_checksum_get_type),

  /**
   * GovFile:date:
   *
   * The date from which times are counted, such as when it was made. OParl `date`.
   *
   * Since: 1.0
   */
  GOV_FIELD_DATE ("date", "date", GOV_FINDS_DATE),

  /**
   * GovFile:version:
   *
   * The version, as the source marks it. OCD `versions`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("version", "version", GOV_PLAIN),

  /**
   * GovFile:status:
   *
   * How far the text has come, from a draft to one that has been approved. Akoma Ntoso
   * `docStatus`.
   *
   * Since: 1.0
   */
  GOV_FIELD_ENUM ("status", "status", GOV_FINDS_STATUS, gov_file_status_get_type),

  /**
   * GovFile:access-url:
   *
   * Where to look at the file. OParl `accessUrl`, ORI `link`.
   *
   * Since: 1.0
   */
  GOV_FIELD_URI ("access-url", "accessUrl", GOV_PLAIN),

  /**
   * GovFile:download-url:
   *
   * Where to download the file. OParl `downloadUrl`, MDTO `URLBestand`.
   *
   * Since: 1.0
   */
  GOV_FIELD_URI ("download-url", "downloadUrl", GOV_PLAIN),

  /**
   * GovFile:external-url:
   *
   * Where an outside service shows it, such as a video portal. OParl `externalServiceUrl`.
   *
   * Since: 1.0
   */
  GOV_FIELD_URI ("external-url", "externalUrl", GOV_PLAIN),

  /**
   * GovFile:file-license:
   *
   * The licence of the file's content, where it is not that of the record. OParl
   * `fileLicense`.
   *
   * Since: 1.0
   */
  GOV_FIELD_URI ("file-license", "fileLicense", GOV_PLAIN),

  /**
   * GovFile:text:
   *
   * The plain text of the file. OParl `text`, ORI `inhoud`.
   *
   * Since: 1.0
   */
  GOV_FIELD_TEXT ("text", "text", GOV_WORDS),

  /**
   * GovFile:page-count:
   *
   * How many pages it has.
   *
   * Since: 1.0
   */
  GOV_FIELD_INTEGER ("page-count", "pageCount", GOV_PLAIN),

  /**
   * GovFile:duration:
   *
   * How long the recording lasts, as an ISO 8601 duration.
   *
   * Since: 1.0
   */
  GOV_FIELD_DURATION ("duration", "duration", GOV_PLAIN),

  /**
   * GovFile:media-offset:
   *
   * Where in the recording the thing that holds the file begins, in seconds. OCD `offset`,
   * CDP `video_start_time`.
   *
   * Since: 1.0
   */
  GOV_FIELD_NUMBER ("media-offset", "mediaOffset", GOV_PLAIN),

  /**
   * GovFile:derived-from:
   *
   * The file from which this one was made. OParl `masterFile`, MDTO `isRepresentatieVan`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("derived-from", "derivedFrom", GOV_PLAIN),

  /**
   * GovFile:derivatives:
   *
   * The files that were made from this one. OParl `derivativeFile`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REFS ("derivatives", "derivatives", GOV_PLAIN),

  /**
   * GovFile:generator:
   *
   * The program that made it, for a transcript or a conversion. CDP `generator`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("generator", "generator", GOV_PLAIN),

  /**
   * GovFile:confidence:
   *
   * How sure [property@File:generator] is that the file says what its source says, from 0
   * to 1, as a recognizer of speech is of a transcript. CDP `confidence`.
   *
   * Since: 1.0
   */
  GOV_FIELD_NUMBER ("confidence", "confidence", GOV_PLAIN),

  /**
   * GovFile:reports-on:
   *
   * The meetings on which the document reports.
   *
   * Since: 1.0
   */
  GOV_FIELD_REFS ("reports-on", "reportsOn", GOV_PLAIN),

  /**
   * GovFile:meetings:
   *
   * The meetings to which it belongs. OParl `meeting`, ORI `vergadering`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REFS ("meetings", "meetings", GOV_FINDS_MEETING),

  /**
   * GovFile:agenda-items:
   *
   * The agenda items to which it belongs. OParl `agendaItem`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REFS ("agenda-items", "agendaItems", GOV_PLAIN),

  /**
   * GovFile:papers:
   *
   * The papers to which it belongs. OParl `paper`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REFS ("papers", "papers", GOV_PLAIN),

  /**
   * GovFile:person:
   *
   * The person whom it shows or belongs to. OParl `person`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("person", "person", GOV_PLAIN),
};

GOV_DEFINE_RECORD (GovFile, gov_file)
GOV_DEFINE_STRING (GovFile, gov_file, name)
GOV_DEFINE_STRING (GovFile, gov_file, file_name)
GOV_DEFINE_STRING (GovFile, gov_file, description)
GOV_DEFINE_STRING (GovFile, gov_file, classification)
GOV_DEFINE_ENUM (GovFile, gov_file, media_kind, GovMediaKind)
GOV_DEFINE_STRING (GovFile, gov_file, media_type)
GOV_DEFINE_INTEGER (GovFile, gov_file, size)
GOV_DEFINE_LIST (GovFile, gov_file, checksums)
GOV_DEFINE_DATE (GovFile, gov_file, date)
GOV_DEFINE_STRING (GovFile, gov_file, version)
GOV_DEFINE_ENUM (GovFile, gov_file, status, GovFileStatus)
GOV_DEFINE_STRING (GovFile, gov_file, access_url)
GOV_DEFINE_STRING (GovFile, gov_file, download_url)
GOV_DEFINE_STRING (GovFile, gov_file, external_url)
GOV_DEFINE_STRING (GovFile, gov_file, file_license)
GOV_DEFINE_STRING (GovFile, gov_file, text)
GOV_DEFINE_INTEGER (GovFile, gov_file, page_count)
GOV_DEFINE_STRING (GovFile, gov_file, duration)
GOV_DEFINE_STRING (GovFile, gov_file, media_offset)
GOV_DEFINE_REF (GovFile, gov_file, derived_from)
GOV_DEFINE_LIST (GovFile, gov_file, derivatives)
GOV_DEFINE_STRING (GovFile, gov_file, generator)
GOV_DEFINE_STRING (GovFile, gov_file, confidence)
GOV_DEFINE_LIST (GovFile, gov_file, reports_on)
GOV_DEFINE_LIST (GovFile, gov_file, meetings)
GOV_DEFINE_LIST (GovFile, gov_file, agenda_items)
GOV_DEFINE_LIST (GovFile, gov_file, papers)
GOV_DEFINE_REF (GovFile, gov_file, person)
