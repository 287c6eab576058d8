#include "records/gov-ancillary-position.h"

#include "records/gov-field-private.h"

/**
 * GovAncillaryPosition:
 *
 * A position that someone in public office holds besides it, as a register of such
 * positions lists it. ORI calls it `NevenfunctieNatuurlijkePersoon`.
 *
 * Since: 1.0
 */

static const GovField fields[] = {
  /**
   * GovAncillaryPosition:title:
   *
   * What the position is. ORI `omschrijvingNevenfuctie`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("title", "title", GOV_REQUIRED | GOV_WORDS),

  /**
   * GovAncillaryPosition:organization:
   *
   * The organization in which it is held. ORI `naamOrganisatieNevenfunctie`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("organization", "organization", GOV_WORDS),

  /**
   * GovAncillaryPosition:start:
   *
   * The day from which it is held. ORI `datumAanvangNevenfunctie`.
   *
   * Since: 1.0
   */
  GOV_FIELD_DATE ("start", "start", GOV_PLAIN),

  /**
   * GovAncillaryPosition:end:
   *
   * The last day on which it was held. ORI `datumEindeNevenfunctie`.
   *
   * Since: 1.0
   */
  GOV_FIELD_DATE ("end", "end", GOV_PLAIN),

  /**
   * GovAncillaryPosition:reported-on:
   *
   * The day on which it was reported to the register. ORI `datumMelding`.
   *
   * Since: 1.0
   */
  GOV_FIELD_DATE ("reported-on", "reportedOn", GOV_PLAIN),

  /**
   * GovAncillaryPosition:paid:
   *
   * Whether the position is paid. ORI `indicatorBezoldigd`.
   *
   * Since: 1.0
   */
  GOV_FIELD_BOOLEAN ("paid", "paid", GOV_PLAIN),

  /**
   * GovAncillaryPosition:hours-per-month:
   *
   * How many hours a month it takes. ORI `aantalUrenPerMaand`.
   *
   * Since: 1.0
   */
  GOV_FIELD_INTEGER ("hours-per-month", "hoursPerMonth", GOV_PLAIN),

  /**
   * GovAncillaryPosition:by-virtue-of-office:
   *
   * Whether it comes with the public office. ORI `indicatorNevenunctieVanwegeLidmaatschap`.
   *
   * Since: 1.0
   */
  GOV_FIELD_BOOLEAN ("by-virtue-of-office", "byVirtueOfOffice", GOV_PLAIN),
};

GOV_DEFINE_RECORD (GovAncillaryPosition, gov_ancillary_position)
GOV_DEFINE_STRING (GovAncillaryPosition, gov_ancillary_position, title)
GOV_DEFINE_REF (GovAncillaryPosition, gov_ancillary_position, organization)
GOV_DEFINE_DATE (GovAncillaryPosition, gov_ancillary_position, start)
GOV_DEFINE_DATE (GovAncillaryPosition, gov_ancillary_position, end)
GOV_DEFINE_DATE (GovAncillaryPosition, gov_ancillary_position, reported_on)
GOV_DEFINE_BOOLEAN (GovAncillaryPosition, gov_ancillary_position, paid)
GOV_DEFINE_INTEGER (GovAncillaryPosition, gov_ancillary_position, hours_per_month)
GOV_DEFINE_BOOLEAN (GovAncillaryPosition, gov_ancillary_position, by_virtue_of_office)
