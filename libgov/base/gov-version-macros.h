#pragma once

#include <glib.h>

#include "base/gov-version.h"

#ifndef _GOV_EXTERN
#define _GOV_EXTERN extern
#endif

/* A program that must keep building with older versions of libgov defines
 * GOV_VERSION_MAX_ALLOWED before including gov.h, and is told by the compiler
 * when it uses something newer.  A new stable version adds one block here. */

/**
 * GOV_VERSION_1_0:
 *
 * Version 1.0, for comparing with `GOV_VERSION_MAX_ALLOWED`.
 *
 * Since: 1.0
 */
#define GOV_VERSION_1_0 (G_ENCODE_VERSION (1, 0))

#define GOV_VERSION_CUR_STABLE (G_ENCODE_VERSION (GOV_MAJOR_VERSION, GOV_MINOR_VERSION))

#ifndef GOV_VERSION_MAX_ALLOWED
#define GOV_VERSION_MAX_ALLOWED GOV_VERSION_CUR_STABLE
#endif

#define GOV_AVAILABLE_IN_ALL _GOV_EXTERN

#if GOV_VERSION_MAX_ALLOWED < GOV_VERSION_1_0
#define GOV_AVAILABLE_IN_1_0 G_UNAVAILABLE (1, 0) _GOV_EXTERN
#else
#define GOV_AVAILABLE_IN_1_0 _GOV_EXTERN
#endif
