#include "records/gov-evidence.h"

#include "records/gov-field-private.h"

/**
 * GovEvidence:
 *
 * The place where something was read: a document, a range in it and the exact words. Terms
 * follow the selectors of the W3C Web Annotation model. Evidence that conflicts is kept
 * side by side.
 *
 * Since: 1.0
 */

static const GovField fields[] = {
  /**
   * GovEvidence:document:
   *
   * The document in which it was read.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("document", "document", GOV_PLAIN),

  /**
   * GovEvidence:start:
   *
   * The first character (Unicode code point) of the passage in the unchanged document, counted
   * from 0; of a document that is no text, such as a PDF, in the text that was taken out of it.
   * W3C Web Annotation TextPositionSelector `start`.
   *
   * Since: 1.0
   */
  GOV_FIELD_INTEGER ("start", "start", GOV_PLAIN),

  /**
   * GovEvidence:end:
   *
   * The character behind the last of the passage, counted as the first is. Web Annotation
   * TextPositionSelector `end`.
   *
   * Since: 1.0
   */
  GOV_FIELD_INTEGER ("end", "end", GOV_PLAIN),

  /**
   * GovEvidence:exact:
   *
   * The words of the passage, exactly as written. Web Annotation `exact`.
   *
   * Since: 1.0
   */
  GOV_FIELD_TEXT ("exact", "exact", GOV_PLAIN),

  /**
   * GovEvidence:prefix:
   *
   * Some words just before the passage, to find it again in a changed document. Web
   * Annotation `prefix`.
   *
   * Since: 1.0
   */
  GOV_FIELD_TEXT ("prefix", "prefix", GOV_PLAIN),

  /**
   * GovEvidence:suffix:
   *
   * Some words just after the passage, to find it again in a changed document. Web
   * Annotation `suffix`.
   *
   * Since: 1.0
   */
  GOV_FIELD_TEXT ("suffix", "suffix", GOV_PLAIN),

  /**
   * GovEvidence:line:
   *
   * The line of the document on which the passage begins, counted from 1.
   *
   * Since: 1.0
   */
  GOV_FIELD_INTEGER ("line", "line", GOV_PLAIN),

  /**
   * GovEvidence:page:
   *
   * The page of the document on which the passage begins, counted from 1.
   *
   * Since: 1.0
   */
  GOV_FIELD_INTEGER ("page", "page", GOV_PLAIN),

  /**
   * GovEvidence:fragment:
   *
   * The name of the place inside a structured document, such as an Akoma Ntoso `eId`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("fragment", "fragment", GOV_PLAIN),

  /**
   * GovEvidence:field:
   *
   * The field of the record for which this is the evidence, by its JSON key; the whole
   * record if not stated.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("field", "field", GOV_PLAIN),

  /**
   * GovEvidence:value:
   *
   * What this passage says the field is, where passages disagree.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("value", "value", GOV_PLAIN),

  /**
   * GovEvidence:inferred:
   *
   * Whether the value is a conclusion, such as a year that the passage does not name, and
   * does not itself stand in the passage.
   *
   * Since: 1.0
   */
  GOV_FIELD_BOOLEAN ("inferred", "inferred", GOV_PLAIN),

  /**
   * GovEvidence:rule:
   *
   * The name of the rule or program by which the passage was understood.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("rule", "rule", GOV_PLAIN),

  /**
   * GovEvidence:confidence:
   *
   * How sure it is that the passage says what the record or the field states, from 0 (a
   * guess) to 1 (certain).
   *
   * Since: 1.0
   */
  GOV_FIELD_NUMBER ("confidence", "confidence", GOV_PLAIN),

  /**
   * GovEvidence:retrieved:
   *
   * When the document was read or fetched.
   *
   * Since: 1.0
   */
  GOV_FIELD_DATE ("retrieved", "retrieved", GOV_PLAIN),
};

GOV_DEFINE_RECORD (GovEvidence, gov_evidence)
GOV_DEFINE_REF (GovEvidence, gov_evidence, document)
GOV_DEFINE_INTEGER (GovEvidence, gov_evidence, start)
GOV_DEFINE_INTEGER (GovEvidence, gov_evidence, end)
GOV_DEFINE_STRING (GovEvidence, gov_evidence, exact)
GOV_DEFINE_STRING (GovEvidence, gov_evidence, prefix)
GOV_DEFINE_STRING (GovEvidence, gov_evidence, suffix)
GOV_DEFINE_INTEGER (GovEvidence, gov_evidence, line)
GOV_DEFINE_INTEGER (GovEvidence, gov_evidence, page)
GOV_DEFINE_STRING (GovEvidence, gov_evidence, fragment)
GOV_DEFINE_STRING (GovEvidence, gov_evidence, field)
GOV_DEFINE_STRING (GovEvidence, gov_evidence, value)
GOV_DEFINE_BOOLEAN (GovEvidence, gov_evidence, inferred)
GOV_DEFINE_STRING (GovEvidence, gov_evidence, rule)
GOV_DEFINE_STRING (GovEvidence, gov_evidence, confidence)
GOV_DEFINE_DATE (GovEvidence, gov_evidence, retrieved)
