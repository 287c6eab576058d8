/* How a client is set to fetch. */
#include "formats/oparl/gov-oparl-client-private.h"

void
gov_oparl_client_set_number (GovOparlClient *self,
                             guint           property,
                             guint           number)
{
  GParamSpecUInt *pspec = G_PARAM_SPEC_UINT (gov_oparl_client_properties[property]);

  number = CLAMP (number, pspec->minimum, pspec->maximum);
  if (self->numbers[property] == number)
    return;
  self->numbers[property] = number;
  g_object_notify_by_pspec (G_OBJECT (self), gov_oparl_client_properties[property]);
}

/**
 * gov_oparl_client_get_user_agent: (attributes org.gtk.Method.get_property=user-agent)
 * @self: a client
 *
 * Tells what the client calls itself.
 *
 * Returns: (nullable): the name, or `NULL` for libgov and its version
 *
 * Since: 1.0
 */
const char *
gov_oparl_client_get_user_agent (GovOparlClient *self)
{
  g_return_val_if_fail (GOV_IS_OPARL_CLIENT (self), NULL);

  return self->user_agent;
}

/**
 * gov_oparl_client_set_user_agent: (attributes org.gtk.Method.set_property=user-agent)
 * @self: a client
 * @user_agent: (nullable): the name, or `NULL` for libgov and its version
 *
 * Sets what the client calls itself from the next fetch on.
 *
 * Since: 1.0
 */
void
gov_oparl_client_set_user_agent (GovOparlClient *self,
                                 const char     *user_agent)
{
  g_return_if_fail (GOV_IS_OPARL_CLIENT (self));

  if (g_strcmp0 (self->user_agent, user_agent) == 0)
    return;
  g_free (self->user_agent);
  self->user_agent = g_strdup (user_agent);
  g_object_notify_by_pspec (G_OBJECT (self), gov_oparl_client_properties[PROP_USER_AGENT]);
}

/**
 * gov_oparl_client_get_pause: (attributes org.gtk.Method.get_property=pause)
 * @self: a client
 *
 * Tells how long to wait between requests.
 *
 * Returns: milliseconds
 *
 * Since: 1.0
 */
guint
gov_oparl_client_get_pause (GovOparlClient *self)
{
  g_return_val_if_fail (GOV_IS_OPARL_CLIENT (self), 0);

  return self->numbers[PROP_PAUSE];
}

/**
 * gov_oparl_client_set_pause: (attributes org.gtk.Method.set_property=pause)
 * @self: a client
 * @pause: milliseconds
 *
 * Sets how long to wait between requests, from the next fetch on.
 *
 * Since: 1.0
 */
void
gov_oparl_client_set_pause (GovOparlClient *self,
                            guint           pause)
{
  g_return_if_fail (GOV_IS_OPARL_CLIENT (self));

  gov_oparl_client_set_number (self, PROP_PAUSE, pause);
}

/**
 * gov_oparl_client_get_timeout: (attributes org.gtk.Method.get_property=timeout)
 * @self: a client
 *
 * Tells how long a server may be silent.
 *
 * Returns: seconds
 *
 * Since: 1.0
 */
guint
gov_oparl_client_get_timeout (GovOparlClient *self)
{
  g_return_val_if_fail (GOV_IS_OPARL_CLIENT (self), 0);

  return self->numbers[PROP_TIMEOUT];
}

/**
 * gov_oparl_client_set_timeout: (attributes org.gtk.Method.set_property=timeout)
 * @self: a client
 * @timeout: seconds
 *
 * Sets how long a server may be silent, from the next fetch on.
 *
 * Since: 1.0
 */
void
gov_oparl_client_set_timeout (GovOparlClient *self,
                              guint           timeout)
{
  g_return_if_fail (GOV_IS_OPARL_CLIENT (self));

  gov_oparl_client_set_number (self, PROP_TIMEOUT, timeout);
}

/**
 * gov_oparl_client_get_max_retries: (attributes org.gtk.Method.get_property=max-retries)
 * @self: a client
 *
 * Tells how often a page is asked for again.
 *
 * Returns: a number
 *
 * Since: 1.0
 */
guint
gov_oparl_client_get_max_retries (GovOparlClient *self)
{
  g_return_val_if_fail (GOV_IS_OPARL_CLIENT (self), 0);

  return self->numbers[PROP_MAX_RETRIES];
}

/**
 * gov_oparl_client_set_max_retries: (attributes org.gtk.Method.set_property=max-retries)
 * @self: a client
 * @max_retries: a number
 *
 * Sets how often a page is asked for again, from the next fetch on.
 *
 * Since: 1.0
 */
void
gov_oparl_client_set_max_retries (GovOparlClient *self,
                                  guint           max_retries)
{
  g_return_if_fail (GOV_IS_OPARL_CLIENT (self));

  gov_oparl_client_set_number (self, PROP_MAX_RETRIES, max_retries);
}

/**
 * gov_oparl_client_get_back_off_unit: (attributes org.gtk.Method.get_property=back-off-unit)
 * @self: a client
 *
 * Tells how long a second is while waiting to ask again.
 *
 * Returns: milliseconds
 *
 * Since: 1.0
 */
guint
gov_oparl_client_get_back_off_unit (GovOparlClient *self)
{
  g_return_val_if_fail (GOV_IS_OPARL_CLIENT (self), 0);

  return self->numbers[PROP_BACK_OFF_UNIT];
}

/**
 * gov_oparl_client_set_back_off_unit: (attributes org.gtk.Method.set_property=back-off-unit)
 * @self: a client
 * @back_off_unit: milliseconds
 *
 * Sets how long a second is while waiting to ask again, from the next fetch on.
 *
 * Since: 1.0
 */
void
gov_oparl_client_set_back_off_unit (GovOparlClient *self,
                                    guint           back_off_unit)
{
  g_return_if_fail (GOV_IS_OPARL_CLIENT (self));

  gov_oparl_client_set_number (self, PROP_BACK_OFF_UNIT, back_off_unit);
}

/**
 * gov_oparl_client_get_page_limit: (attributes org.gtk.Method.get_property=page-limit)
 * @self: a client
 *
 * Tells how many pages a list may have.
 *
 * Returns: a number
 *
 * Since: 1.0
 */
guint
gov_oparl_client_get_page_limit (GovOparlClient *self)
{
  g_return_val_if_fail (GOV_IS_OPARL_CLIENT (self), 0);

  return self->numbers[PROP_PAGE_LIMIT];
}

/**
 * gov_oparl_client_set_page_limit: (attributes org.gtk.Method.set_property=page-limit)
 * @self: a client
 * @page_limit: a number
 *
 * Sets how many pages a list may have, from the next fetch on.
 *
 * Since: 1.0
 */
void
gov_oparl_client_set_page_limit (GovOparlClient *self,
                                 guint           page_limit)
{
  g_return_if_fail (GOV_IS_OPARL_CLIENT (self));

  gov_oparl_client_set_number (self, PROP_PAGE_LIMIT, page_limit);
}

/**
 * gov_oparl_client_get_max_page_size: (attributes org.gtk.Method.get_property=max-page-size)
 * @self: a client
 *
 * Tells how many bytes a page may have.
 *
 * Returns: bytes
 *
 * Since: 1.0
 */
guint
gov_oparl_client_get_max_page_size (GovOparlClient *self)
{
  g_return_val_if_fail (GOV_IS_OPARL_CLIENT (self), 0);

  return self->numbers[PROP_MAX_PAGE_SIZE];
}

/**
 * gov_oparl_client_set_max_page_size: (attributes org.gtk.Method.set_property=max-page-size)
 * @self: a client
 * @max_page_size: bytes
 *
 * Sets how many bytes a page may have, from the next fetch on.
 *
 * Since: 1.0
 */
void
gov_oparl_client_set_max_page_size (GovOparlClient *self,
                                    guint           max_page_size)
{
  g_return_if_fail (GOV_IS_OPARL_CLIENT (self));

  gov_oparl_client_set_number (self, PROP_MAX_PAGE_SIZE, max_page_size);
}

/**
 * gov_oparl_client_get_embedded_lists: (attributes org.gtk.Method.get_property=embedded-lists)
 * @self: a client
 *
 * Tells whether all that is there is fetched from the lists of embedded objects too.
 *
 * Returns: whether it is
 *
 * Since: 1.0
 */
gboolean
gov_oparl_client_get_embedded_lists (GovOparlClient *self)
{
  g_return_val_if_fail (GOV_IS_OPARL_CLIENT (self), FALSE);

  return self->embedded_lists;
}

/**
 * gov_oparl_client_set_embedded_lists: (attributes org.gtk.Method.set_property=embedded-lists)
 * @self: a client
 * @embedded_lists: whether to
 *
 * Sets whether to fetch the lists of embedded objects too where all is fetched, from the next fetch on.
 *
 * Since: 1.0
 */
void
gov_oparl_client_set_embedded_lists (GovOparlClient *self,
                                     gboolean        embedded_lists)
{
  g_return_if_fail (GOV_IS_OPARL_CLIENT (self));

  if (self->embedded_lists == !!embedded_lists)
    return;
  self->embedded_lists = !!embedded_lists;
  g_object_notify_by_pspec (G_OBJECT (self), gov_oparl_client_properties[PROP_EMBEDDED_LISTS]);
}
