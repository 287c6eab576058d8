#include "records/gov-case.h"

#include "records/gov-field-private.h"

/**
 * GovCase:
 *
 * A case or dossier under which papers are kept together. ORI calls it `Zaak`.
 *
 * Since: 1.0
 */

static const GovField fields[] = {
  /**
   * GovCase:number:
   *
   * The number by which the case is known. ORI `zaakidentificatie`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("number", "number", GOV_WORDS),

  /**
   * GovCase:registration:
   *
   * The number of the organization that registered it. ORI `zaakregistratie`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("registration", "registration", GOV_WORDS),

  /**
   * GovCase:title:
   *
   * What the case is called.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("title", "title", GOV_WORDS),

  /**
   * GovCase:description:
   *
   * What the case is about. ORI `omschrijving`.
   *
   * Since: 1.0
   */
  GOV_FIELD_TEXT ("description", "description", GOV_WORDS),
};

GOV_DEFINE_RECORD (GovCase, gov_case)
GOV_DEFINE_STRING (GovCase, gov_case, number)
GOV_DEFINE_STRING (GovCase, gov_case, registration)
GOV_DEFINE_STRING (GovCase, gov_case, title)
GOV_DEFINE_STRING (GovCase, gov_case, description)
