#include "records/gov-link.h"

#include "records/gov-field-private.h"

/**
 * GovLink:
 *
 * Another page or file on the web. Popolo has the same record.
 *
 * Since: 1.0
 */

static const GovField fields[] = {
  /**
   * GovLink:url:
   *
   * The address. Popolo `url`.
   *
   * Since: 1.0
   */
  GOV_FIELD_URI ("url", "url", GOV_REQUIRED),

  /**
   * GovLink:title:
   *
   * What is found there.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("title", "title", GOV_WORDS),

  /**
   * GovLink:media-type:
   *
   * The media type by RFC 6838, such as "text/html". OCD `media_type`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("media-type", "mediaType", GOV_PLAIN),
};

GOV_DEFINE_RECORD (GovLink, gov_link)
GOV_DEFINE_STRING (GovLink, gov_link, url)
GOV_DEFINE_STRING (GovLink, gov_link, title)
GOV_DEFINE_STRING (GovLink, gov_link, media_type)
