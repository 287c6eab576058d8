#include <string.h>

#include "base/gov-date-private.h"
#include "base/gov-error.h"

/* What the tables below expect was worked out from the specification of the Library of Congress
 * (EDTF, 2019-02-04), not taken from what the code says. */

#define UNKNOWN GOV_DATE_PRECISION_UNKNOWN
#define MILLENNIUM GOV_DATE_PRECISION_MILLENNIUM
#define CENTURY GOV_DATE_PRECISION_CENTURY
#define DECADE GOV_DATE_PRECISION_DECADE
#define YEAR GOV_DATE_PRECISION_YEAR
#define SEMESTER GOV_DATE_PRECISION_SEMESTER
#define QUADRIMESTER GOV_DATE_PRECISION_QUADRIMESTER
#define SEASON GOV_DATE_PRECISION_SEASON
#define QUARTER GOV_DATE_PRECISION_QUARTER
#define MONTH GOV_DATE_PRECISION_MONTH
#define DAY GOV_DATE_PRECISION_DAY
#define SECOND GOV_DATE_PRECISION_SECOND
#define FRACTION GOV_DATE_PRECISION_FRACTION

/* For an earliest and a latest that are the text itself. */
#define SELF "="

typedef struct
{
  const char *text;
  GovDatePrecision precision;
  const char *earliest;
  const char *latest;
  const char *marks; /* "~" approximate, "?" uncertain, "X" unspecified, "/", "[" or "{" the shape */
} Valid;

static const Valid valid[] = {
  /* Level 0: date */
  { "1985-04-12", DAY, SELF, SELF, "" },
  { "1985-04", MONTH, "1985-04-01", "1985-04-30", "" },
  { "1985", YEAR, "1985-01-01", "1985-12-31", "" },
  { "0000", YEAR, "0000-01-01", "0000-12-31", "" },
  { "0001", YEAR, "0001-01-01", "0001-12-31", "" },
  { "9999-12-31", DAY, SELF, SELF, "" },
  { "0000-02-29", DAY, SELF, SELF, "" },
  { "2000-02-29", DAY, SELF, SELF, "" },
  { "2024-02-29", DAY, SELF, SELF, "" },
  { "1600-02-29", DAY, SELF, SELF, "" },
  { "2024-02", MONTH, "2024-02-01", "2024-02-29", "" },
  { "2023-02", MONTH, "2023-02-01", "2023-02-28", "" },
  { "1900-02", MONTH, "1900-02-01", "1900-02-28", "" },
  { "2021-12", MONTH, "2021-12-01", "2021-12-31", "" },
  { "2021-01-31", DAY, SELF, SELF, "" },

  /* Level 0: date and time */
  { "1985-04-12T23:20:30", SECOND, SELF, SELF, "" },
  { "1985-04-12T23:20:30Z", SECOND, SELF, SELF, "" },
  { "1985-04-12T23:20:30-04", SECOND, SELF, SELF, "" },
  { "1985-04-12T23:20:30+04:30", SECOND, SELF, SELF, "" },
  { "2021-11-29T10:00:00+01:00", SECOND, SELF, SELF, "" },
  { "2021-11-29T00:00:00+00:00", SECOND, SELF, SELF, "" },
  { "2021-11-29T00:00:00+00", SECOND, SELF, SELF, "" },
  { "2021-11-29T00:00:00-00:01", SECOND, SELF, SELF, "" },
  { "2021-11-29T23:59:59-23:59", SECOND, SELF, SELF, "" },
  { "2021-11-29T23:59:59+23:59", SECOND, SELF, SELF, "" },
  { "2021-11-29T24:00:00", SECOND, SELF, SELF, "" },
  { "2021-11-29T24:00:00Z", SECOND, SELF, SELF, "" },
  { "2021-11-29T24:00:00.000Z", FRACTION, SELF, SELF, "" },
  { "2016-12-31T23:59:60Z", SECOND, SELF, SELF, "" },
  { "2017-01-01T00:59:60+01:00", SECOND, SELF, SELF, "" },
  { "2017-01-01T05:29:60+05:30", SECOND, SELF, SELF, "" },
  { "2016-12-31T18:59:60-05:00", SECOND, SELF, SELF, "" },
  { "2016-12-31T23:59:60", SECOND, SELF, SELF, "" },
  { "2021-11-29T10:00:00.5Z", FRACTION, SELF, SELF, "" },
  { "2021-11-29T10:00:00.042", FRACTION, SELF, SELF, "" },
  { "2021-11-29T10:00:00.123456+01:00", FRACTION, SELF, SELF, "" },
  { "2021-11-29T10:00:00.123456789012345678Z", FRACTION, SELF, SELF, "" },
  { "2024-02-29T12:00:00Z", SECOND, SELF, SELF, "" },
  { "-1985-04-12T23:20:30Z", SECOND, SELF, SELF, "" },
  { "0000-01-01T00:00:00Z", SECOND, SELF, SELF, "" },

  /* Level 0: time interval */
  { "1964/2008", YEAR, "1964-01-01", "2008-12-31", "/" },
  { "2004-06/2006-08", MONTH, "2004-06-01", "2006-08-31", "/" },
  { "2004-02-01/2005-02-08", DAY, "2004-02-01", "2005-02-08", "/" },
  { "2004-02-01/2005-02", MONTH, "2004-02-01", "2005-02-28", "/" },
  { "2004-02-01/2005", YEAR, "2004-02-01", "2005-12-31", "/" },
  { "2005/2006-02", YEAR, "2005-01-01", "2006-02-28", "/" },
  { "2021/2021", YEAR, "2021-01-01", "2021-12-31", "/" },
  { "2021-11-29/2021-11-29", DAY, "2021-11-29", "2021-11-29", "/" },
  { "0000/0000", YEAR, "0000-01-01", "0000-12-31", "/" },
  { "0000-01/0000-01-03", MONTH, "0000-01-01", "0000-01-03", "/" },
  { "1111-01-01/1111", YEAR, "1111-01-01", "1111-12-31", "/" },
  /* The end is "sometime in" its month or year, which need not be over. */
  { "2004-06-11/2004-06", MONTH, "2004-06-11", "2004-06-30", "/" },
  { "2021-11-29/2021", YEAR, "2021-11-29", "2021-12-31", "/" },

  /* Level 1: letter-prefixed calendar year */
  { "Y170000002", YEAR, "Y170000002", "Y170000002", "" },
  { "Y-170000002", YEAR, "Y-170000002", "Y-170000002", "" },
  { "Y17000", YEAR, "Y17000", "Y17000", "" },
  { "Y10000", YEAR, "Y10000", "Y10000", "" },
  { "Y-10000", YEAR, "Y-10000", "Y-10000", "" },
  { "Y200000000000", YEAR, "Y200000000000", "Y200000000000", "" },
  { "Y200000000001", YEAR, NULL, NULL, "" },
  { "Y999999999999999999999", YEAR, NULL, NULL, "" },
  { "Y17000?", YEAR, "Y17000", "Y17000", "?" },
  { "Y17000/Y18000~", YEAR, "Y17000", "Y18000", "/~" },
  { "2000/Y12000", YEAR, "2000-01-01", "Y12000", "/" },

  /* Level 1: seasons */
  { "2001-21", SEASON, "2001-03-01", "2001-05-31", "" },
  { "2001-22", SEASON, "2001-06-01", "2001-08-31", "" },
  { "2001-23", SEASON, "2001-09-01", "2001-11-30", "" },
  { "2001-24", SEASON, "2001-12-01", "2002-02-28", "" },
  { "2003-24", SEASON, "2003-12-01", "2004-02-29", "" },
  { "2011-23~", SEASON, "2011-09-01", "2011-11-30", "~" },
  { "-2004-23", SEASON, "-2004-09-01", "-2004-11-30", "" },
  { "-0001-24", SEASON, "-0001-12-01", "0000-02-29", "" },
  { "9999-24", SEASON, "9999-12-01", "Y10000", "" },
  { "1923-21/1924", YEAR, "1923-03-01", "1924-12-31", "/" },
  { "2003-22/2003-23", SEASON, "2003-06-01", "2003-11-30", "/" },
  { "2003-24/2003-24", SEASON, "2003-12-01", "2004-02-29", "/" },
  { "1952-23~/1953", YEAR, "1952-09-01", "1953-12-31", "/~" },

  /* Level 1: qualification of a date (complete) */
  { "1984?", YEAR, "1984-01-01", "1984-12-31", "?" },
  { "2004-06~", MONTH, "2004-06-01", "2004-06-30", "~" },
  { "2004-06-11%", DAY, "2004-06-11", "2004-06-11", "~?" },
  { "-2004-06?", MONTH, "-2004-06-01", "-2004-06-30", "?" },
  { "2022-02~", MONTH, "2022-02-01", "2022-02-28", "~" },

  /* Level 1: unspecified digit(s) from the right */
  { "201X", DECADE, "2010-01-01", "2019-12-31", "X" },
  { "20XX", CENTURY, "2000-01-01", "2099-12-31", "X" },
  { "2004-XX", YEAR, "2004-01-01", "2004-12-31", "X" },
  { "1985-04-XX", MONTH, "1985-04-01", "1985-04-30", "X" },
  { "1985-XX-XX", YEAR, "1985-01-01", "1985-12-31", "X" },
  { "-20XX", CENTURY, "-2099-01-01", "-2000-12-31", "X" },
  { "-2004-XX", YEAR, "-2004-01-01", "-2004-12-31", "X" },
  { "-000X", DECADE, "-0009-01-01", "-0001-12-31", "X" },
  { "000X", DECADE, "0000-01-01", "0009-12-31", "X" },

  /* Level 1: extended interval */
  { "1985-04-12/..", DAY, "1985-04-12", NULL, "/" },
  { "1985-04/..", MONTH, "1985-04-01", NULL, "/" },
  { "1985/..", YEAR, "1985-01-01", NULL, "/" },
  { "../1985-04-12", DAY, NULL, "1985-04-12", "/" },
  { "../1985-04", MONTH, NULL, "1985-04-30", "/" },
  { "../1985", YEAR, NULL, "1985-12-31", "/" },
  { "1985-04-12/", DAY, "1985-04-12", NULL, "/" },
  { "1985-04/", MONTH, "1985-04-01", NULL, "/" },
  { "1985/", YEAR, "1985-01-01", NULL, "/" },
  { "/1985-04-12", DAY, NULL, "1985-04-12", "/" },
  { "/1985-04", MONTH, NULL, "1985-04-30", "/" },
  { "/1985", YEAR, NULL, "1985-12-31", "/" },
  { "../..", UNKNOWN, NULL, NULL, "/" },
  { "/..", UNKNOWN, NULL, NULL, "/" },
  { "../", UNKNOWN, NULL, NULL, "/" },
  { "/", UNKNOWN, NULL, NULL, "/" },
  { "1984~/2004-06", YEAR, "1984-01-01", "2004-06-30", "/~" },
  { "1984?/2004%", YEAR, "1984-01-01", "2004-12-31", "/~?" },
  { "1984-06-02?/", DAY, "1984-06-02", NULL, "/?" },
  { "../2022-22", SEASON, NULL, "2022-08-31", "/" },
  { "2021-11-22~/..", DAY, "2021-11-22", NULL, "/~" },

  /* Level 1: negative calendar year */
  { "-1985", YEAR, "-1985-01-01", "-1985-12-31", "" },
  { "-0001", YEAR, "-0001-01-01", "-0001-12-31", "" },
  { "-9999", YEAR, "-9999-01-01", "-9999-12-31", "" },
  { "-0004-02-29", DAY, SELF, SELF, "" },
  { "-1000/-0999", YEAR, "-1000-01-01", "-0999-12-31", "/" },
  { "-2004-02-01/2005", YEAR, "-2004-02-01", "2005-12-31", "/" },

  /* Level 2: exponential year */
  { "Y-17E7", YEAR, "Y-170000000", "Y-170000000", "" },
  { "Y17E8", YEAR, "Y1700000000", "Y1700000000", "" },
  { "Y20E2", YEAR, "2000-01-01", "2000-12-31", "" },
  { "Y1E999", YEAR, NULL, NULL, "" },
  { "Y-1E99999999999999999999", YEAR, NULL, NULL, "" },
  { "Y17E7~", YEAR, "Y170000000", "Y170000000", "~" },

  /* Level 2: significant digits */
  { "1950S2", CENTURY, "1900-01-01", "1999-12-31", "" },
  { "1950S1", MILLENNIUM, "1000-01-01", "1999-12-31", "" },
  { "1950S3", DECADE, "1950-01-01", "1959-12-31", "" },
  { "1950S4", YEAR, "1950-01-01", "1950-12-31", "" },
  { "-1859S5", YEAR, "-1859-01-01", "-1859-12-31", "" },
  { "-1859S2", CENTURY, "-1899-01-01", "-1800-12-31", "" },
  { "0050S1", DECADE, "0050-01-01", "0059-12-31", "" },
  { "0000S1", YEAR, "0000-01-01", "0000-12-31", "" },
  { "Y171010000S3", MILLENNIUM, "Y171000000", "Y171999999", "" },
  { "Y-171010000S2", MILLENNIUM, "Y-179999999", "Y-170000000", "" },
  { "Y3388E2S3", MILLENNIUM, "Y338000", "Y338999", "" },
  { "Y-3388E2S3", MILLENNIUM, "Y-338999", "Y-338000", "" },
  { "Y12345S4", DECADE, "Y12340", "Y12349", "" },
  { "1950S2?", CENTURY, "1900-01-01", "1999-12-31", "?" },
  { "?1950S2", CENTURY, "1900-01-01", "1999-12-31", "?" },

  /* Level 2: sub-year groupings */
  { "2001-25", SEASON, "2001-03-01", "2001-05-31", "" },
  { "2001-26", SEASON, "2001-06-01", "2001-08-31", "" },
  { "2001-27", SEASON, "2001-09-01", "2001-11-30", "" },
  { "2019-28", SEASON, "2019-12-01", "2020-02-29", "" },
  { "2001-29", SEASON, "2001-09-01", "2001-11-30", "" },
  { "2001-30", SEASON, "2001-12-01", "2002-02-28", "" },
  { "2001-31", SEASON, "2001-03-01", "2001-05-31", "" },
  { "2001-32", SEASON, "2001-06-01", "2001-08-31", "" },
  { "2001-33", QUARTER, "2001-01-01", "2001-03-31", "" },
  { "2001-34", QUARTER, "2001-04-01", "2001-06-30", "" },
  { "2001-35", QUARTER, "2001-07-01", "2001-09-30", "" },
  { "2001-36", QUARTER, "2001-10-01", "2001-12-31", "" },
  { "2001-37", QUADRIMESTER, "2001-01-01", "2001-04-30", "" },
  { "2001-38", QUADRIMESTER, "2001-05-01", "2001-08-31", "" },
  { "2001-39", QUADRIMESTER, "2001-09-01", "2001-12-31", "" },
  { "2001-40", SEMESTER, "2001-01-01", "2001-06-30", "" },
  { "2001-41", SEMESTER, "2001-07-01", "2001-12-31", "" },
  { "-2001-34", QUARTER, "-2001-04-01", "-2001-06-30", "" },
  { "201X-33", DECADE, "2010-01-01", "2019-03-31", "X" },
  { "2022-~34", QUARTER, "2022-04-01", "2022-06-30", "~" },

  /* Level 2: sets */
  { "[1667,1668,1670..1672]", YEAR, "1667-01-01", "1672-12-31", "[" },
  { "[..1760-12-03]", DAY, NULL, "1760-12-03", "[" },
  { "[1760-12..]", MONTH, "1760-12-01", NULL, "[" },
  { "[1760-01,1760-02,1760-12..]", MONTH, "1760-01-01", NULL, "[" },
  { "[1667,1760-12]", YEAR, "1667-01-01", "1760-12-31", "[" },
  { "[..1984]", YEAR, NULL, "1984-12-31", "[" },
  { "{1667,1668,1670..1672}", YEAR, "1667-01-01", "1672-12-31", "{" },
  { "{1960,1961-12}", YEAR, "1960-01-01", "1961-12-31", "{" },
  { "{..1984}", YEAR, NULL, "1984-12-31", "{" },
  { "{1760-12..}", MONTH, "1760-12-01", NULL, "{" },
  { "[1667]", YEAR, "1667-01-01", "1667-12-31", "[" },
  { "[1672,1667]", YEAR, "1667-01-01", "1672-12-31", "[" },
  { "[1670..1670]", YEAR, "1670-01-01", "1670-12-31", "[" },
  { "[..1670,1680..]", YEAR, NULL, NULL, "[" },
  { "[2021-11-29,2021-12-06]", DAY, "2021-11-29", "2021-12-06", "[" },
  { "{2021-11-22..2021-11-26,2021-12}", MONTH, "2021-11-22", "2021-12-31", "{" },
  { "[-1740-02-12..-1200-01-29]", DAY, "-1740-02-12", "-1200-01-29", "[" },
  { "[-1667,1668,1670..1672]", YEAR, "-1667-01-01", "1672-12-31", "[" },
  { "[1667?,1668~]", YEAR, "1667-01-01", "1668-12-31", "[~?" },
  { "[166X,1671]", DECADE, "1660-01-01", "1671-12-31", "[X" },
  { "[2001-21,2001-22]", SEASON, "2001-03-01", "2001-08-31", "[" },
  { "[2001-33..2001-35]", QUARTER, "2001-01-01", "2001-09-30", "[" },
  { "{Y17000,Y17E4}", YEAR, "Y17000", "Y170000", "{" },

  /* Level 2: qualification of groups and of components */
  { "2004-06~-11", DAY, "2004-06-11", "2004-06-11", "~" },
  { "2004?-06-11", DAY, "2004-06-11", "2004-06-11", "?" },
  { "?2004-06-~11", DAY, "2004-06-11", "2004-06-11", "~?" },
  { "2004-%06-11", DAY, "2004-06-11", "2004-06-11", "~?" },
  { "2004-06-%11", DAY, "2004-06-11", "2004-06-11", "~?" },
  { "%2001", YEAR, "2001-01-01", "2001-12-31", "~?" },
  { "?-2004-06-%11", DAY, "-2004-06-11", "-2004-06-11", "~?" },
  { "2004?-%06", MONTH, "2004-06-01", "2004-06-30", "~?" },
  { "2004?-06-11~", DAY, "2004-06-11", "2004-06-11", "~?" },
  { "2001-?09~-09", DAY, "2001-09-09", "2001-09-09", "~?" },
  { "~2004?-06", MONTH, "2004-06-01", "2004-06-30", "~?" },
  { "~Y17000", YEAR, "Y17000", "Y17000", "~" },

  /* Level 2: unspecified digits */
  { "156X-12-25", DECADE, "1560-12-25", "1569-12-25", "X" },
  { "15XX-12-25", CENTURY, "1500-12-25", "1599-12-25", "X" },
  { "XXXX-12-XX", UNKNOWN, "0000-12-01", "9999-12-31", "X" },
  { "1XXX-XX", MILLENNIUM, "1000-01-01", "1999-12-31", "X" },
  { "1XXX-12", MILLENNIUM, "1000-12-01", "1999-12-31", "X" },
  { "1984-1X", YEAR, "1984-10-01", "1984-12-31", "X" },
  { "1984-0X", YEAR, "1984-01-01", "1984-09-30", "X" },
  { "1984-X2", YEAR, "1984-02-01", "1984-12-31", "X" },
  { "1984-X0", YEAR, "1984-10-01", "1984-10-31", "X" },
  { "XXXX", UNKNOWN, "0000-01-01", "9999-12-31", "X" },
  { "-XXXX", UNKNOWN, "-9999-01-01", "-0001-12-31", "X" },
  { "X9X5", UNKNOWN, "0905-01-01", "9995-12-31", "X" },
  { "1X32-X1-X2", MILLENNIUM, "1032-01-02", "1932-11-22", "X" },
  { "-156X-12-25", DECADE, "-1569-12-25", "-1560-12-25", "X" },
  { "1560-XX-25", YEAR, "1560-01-25", "1560-12-25", "X" },
  { "2021-XX-31", YEAR, "2021-01-31", "2021-12-31", "X" },
  { "2021-X2-30", YEAR, "2021-12-30", "2021-12-30", "X" },
  { "2021-01-3X", MONTH, "2021-01-30", "2021-01-31", "X" },
  { "2021-04-3X", MONTH, "2021-04-30", "2021-04-30", "X" },
  { "2021-02-2X", MONTH, "2021-02-20", "2021-02-28", "X" },
  { "2021-02-0X", MONTH, "2021-02-01", "2021-02-09", "X" },
  { "2015-02-X9", MONTH, "2015-02-09", "2015-02-19", "X" },
  { "2016-02-X9", MONTH, "2016-02-09", "2016-02-29", "X" },
  { "190X-02-29", DECADE, "1904-02-29", "1908-02-29", "X" },
  { "200X-02-29", DECADE, "2000-02-29", "2008-02-29", "X" },
  { "1X00-02-29", MILLENNIUM, "1200-02-29", "1600-02-29", "X" },
  { "-190X-02-29", DECADE, "-1908-02-29", "-1904-02-29", "X" },
  { "20XX-0X-?3X", CENTURY, "2000-01-30", "2099-09-30", "X?" },
  { "XXXX-21", UNKNOWN, "0000-03-01", "9999-05-31", "X" },

  /* Level 2: interval */
  { "2004-06-~01/2004-06-~20", DAY, "2004-06-01", "2004-06-20", "/~" },
  { "2004-06-XX/2004-07-03", MONTH, "2004-06-01", "2004-07-03", "/X" },
  { "XXXX-12-21/1890-09-2X", UNKNOWN, "0000-12-21", "1890-09-29", "/X" },
  { "1919-XX-02/1919-XX-01", YEAR, "1919-01-02", "1919-12-01", "/X" },
  { "1984-11-12/1984-11-XX", MONTH, "1984-11-12", "1984-11-30", "/X" },
  { "1987/199X", DECADE, "1987-01-01", "1999-12-31", "/X" },
  { "2019-12/%2020", YEAR, "2019-12-01", "2020-12-31", "/~?" },
  { "-2018-05-X0/2018-05-11", MONTH, "-2018-05-10", "2018-05-11", "/X" },
  { "Y-17E7/1950S2", CENTURY, "Y-170000000", "1999-12-31", "/" },
};

static const char *const invalid[] = {
  /* Nothing, or something else */
  "", " ", "-", "--", "+", "?", "~", "%", "X", "Y", "T", "Z", ".", "..", "...", "today", "NONE/", "null",
  "not a date", "Two Thousand Fourteen", "29 november 2021", "29-11-2021", "29.11.2021", "11/29/2021",
  "2021.11.29", "2021_11_29", "2021 11 29", "November 2021", "2021W48", "2021-W48-1", "2021-333", "P1Y",
  "~=[,,_,,]:3", "\xc3\xa9", "2021\xc3\xa9", "\xff", "2021-11-29\xff", "2021-11-2\xef\xbc\x99", "2021‐11‐29",

  /* White space, anything before or after */
  " 1863-03-29", "1863-03-29 ", "1863- 03-29", "1863-03 -29", "18 63-03-29", "1863-0 3-29", "2021\n", "\t2021",
  "1985wtf", "wtf1985", "19wtf85", "2021-11-29x", "2021-11-29,", "2021-11-29.", "2021,2022", "2021;",
  "1964 / 2008", "1964/ 2008", "1984 ?",

  /* Wrong numbers of digits, basic format */
  "1", "19", "193", "20211", "20211129", "202111", "2021-1", "2021-111", "2021-11-1", "2021-1-29", "21-11-29",
  "2021-11-291", "2021-11-29-01", "2021-", "2021-11-", "-", "-1", "-04", "-193", "-12345", "+2021", "+2006%",
  "2021--11", "2021-11--29", "--2021", "2021-T10:00:00",

  /* Years, months and days that are not */
  "-0000", "-0000-01", "-0000-01-01", "-0000-01-01T00:00:00Z", "2016-00", "2016-13", "2016-20", "2001-42", "2001-99",
  "2016-05-00", "2016-05-32", "2016-02-30", "2016-04-31", "2016-06-31", "2016-09-31", "2016-11-31",
  "2021-02-29", "1900-02-29", "2100-02-29", "0100-02-29", "-0001-02-29", "-0100-02-29", "2021-13-01",
  "2021-00-01", "1960-06-31", "1999-02-30?",

  /* Seasons */
  "2001-21-01", "2001-21-XX", "2001-34-15", "2001-21^southernHemisphere", "2001-21T10:00:00", "2001-2X", "2001-3X",
  "2001-4X", "15XX-2X-25", "2001-211", "2001-spring",

  /* Years with Y */
  "Y2006", "Y9999", "Y-9999", "Y00001", "Y012345", "Y-00001", "Y0", "Y-", "Y+17000", "y170000002", "Y17000-01",
  "Y20067890-14-10%", "Y17E7-12-26", "Y1700X", "YXXXXX", "YYYYY", "-Y17000", "20067890%", "Y 17000", "170000002",

  /* Exponents and significant digits */
  "Y17e7", "Y17E", "Y17E0", "Y17E07", "Y17E-7", "Y17E+7", "YE7", "Y0E7", "Y17E7E2", "17E7", "1950E2",
  "1950S", "1950S0", "1950S02", "1950S-2", "1950s2", "1950p2", "195XS2", "1950S2-06", "S2", "Y1950S2", "1950S2S2",
  "Y17E7S", "Y171010000S3E2", "1950?S2",

  /* Times of day */
  "2016-05-02T", "2016-05-02T16", "2016-05-02T16:54", "2016-05-02T16:54Z", "2016-05-02T16:54:5", "2016-05-02T165459",
  "2016-05-02T1:10:10", "2016-05-02T10:1:10", "2016-05-02T10:10:1", "2016-05-02T24:00:01", "2016-05-02T24:01:00",
  "2016-05-02T24:00:00.1", "2016-05-02T25:00:00", "2016-05-02T00:60:00", "2016-05-02T00:61:00", "2016-05-02T01:01:60",
  "2016-12-31T23:59:60+01:00", "2016-12-31T23:58:60Z", "2016-12-31T23:59:61Z", "2016-05-02 16:54:59",
  "2016-05-02t16:54:59", "2016-05-02T16:54:59z", "2016-05-02T16:54:59.", "2016-05-02T16:54:59.Z",
  "2016-05-02T16:54:59,5Z", "2016-05-02T16:54:59.5.5Z", "2016-05-02T16:54:59+", "2016-05-02T16:54:59+1",
  "2016-05-02T16:54:59+1:00", "2016-05-02T16:54:59+0100", "2016-05-02T16:54:59+01:", "2016-05-02T16:54:59+01:0",
  "2016-05-02T16:54:59+24:00", "2016-05-02T16:54:59+24", "2016-05-02T16:54:59-05:60", "2016-05-02T16:54:59-00:00",
  "2016-05-02T16:54:59-00", "2016-05-02T16:54:59+02:00:30", "2016-05-02T16:54:59Z10", "2016-05-02T16:54:59Z12:00",
  "2016-05-02T16:54:59ZZ", "2016-05-02T16:54:59 +01:00", "2016-05-02T16:54:59+01:00[Europe/Amsterdam]",
  "2016-05-02T16:54:591000:59", "2016T16:54:59", "2016-05T16:54:59", "2016-05-XXT16:54:59", "2016-05-02~T16:54:59",
  "2016-05-02T16:54:59~", "2016-05-02T16:54:59Z?", "?2016-05-02T16:54:59Z", "2016-05-02TXX:00:00",
  "2016-02-30T16:54:59Z", "T16:54:59", "16:54:59",

  /* Qualifiers */
  "2004??", "2004?~", "2004~?", "??2004", "2004-?", "2004-06-?", "2004-06?~", "-?2004", "2004-06-11?%",
  "2004!", "2004*", "20?04", "2004-0?6", "?", "2004-?-06", "2004?06",

  /* Unspecified digits */
  "201x", "201u", "20uu", "19xx", "2004-uu", "2004-xx", "20**", "XXXXX", "XXX", "XX", "2004-X", "2004-06-X",
  "2004-XX-", "2021-02-3X", "2021-XX-32", "2021-XX-00", "2021-13-XX", "2021-00-XX", "XXXX-13-01", "XXXX-02-30",
  "19X1-02-29", "X900-02-29", "190X-02-30", "156X-09-31", "2021-02-4X", "2021-X2-31X", "2021-X3-32", "2021-1X-4X",
  "2021-0X-XX-XX", "-0000-XX",

  /* Intervals */
  "2012/2010", "1880/1870", "2000/12-12", "2012/2013/2014", "2012/2013/", "2012//2013", "2012///4444", "//", "///",
  "2012\\2013", "2012--2013", "2012..2013", "2012/...", ".../2012", "./2012", "2012/.", "..2012", "2012..", "../2012..",
  "..2004-06-01/2004-06-20", "2012/2013..", "../../..", "2012/open", "unknown/2012", "2012/unknown", "2012/null",
  "2012/*", "*/2012", "2012/P1Y", "P1Y/2012", "0800/-0999", "-1000/-2000", "0001/0000", "0000/-0001", "Y-61000/Y-71000",
  "2012-24/2012-21", "2012-23/2012-22", "2021-11-30/2021-11-29", "2021-12/2021-11-30", "199X/198X", "2021-12-XX/2021-11",
  "Y-61000/Y-62000", "Y17000/2000", "2000-01-01/1999-02-30", "1999-02-30/2000", "2021/11", "2021-11-22/23", "2021-11-22/11-23",
  "2005-07-25T10:10:10Z/2006-01-01T10:10:10Z", "2005-07-25T10:10:10Z/2006-01", "2005-07-25/2006-01-01T10:10:10Z",
  "2005-07-25T10:10:10Z/..", "../2005-07-25T10:10:10Z", "2012/[2013]", "[2012]/2013", "2012?/?", "2012/2013/55BULBASAUR",
  "../..?", "..?/2012",

  /* Sets */
  "[]", "{}", "[", "]", "{", "}", "[2020", "2020]", "{2020", "[2020}", "{2020]", "[[2020]]", "[2020][2021]", "[2020]2021",
  "[2020],", "[2020]?", "~[2020]", "[2020,,2021]", "[,2020]", "[2020,]", "[2020;2021]", "[2020 2021]", "[2020, 2021]",
  "[2020 ,2021]", "[ 2020]", "[2020 ]", "[..]", "{..}", "[,]", "[..,2020]", "[2020,..]", "[2020..,2021]", "[2020,..2021]",
  "[..2020..]", "[..2020..2021]", "[2020..2021..]", "[2020..2021..2022]", "[2020.2021]", "[2020...2021]", "[1880..1870]",
  "[1870-01..1871]", "[1870..1871-01]", "[2020-01-01..2020-02]", "[2001-21..2001-33]", "[2001-21..2001-05]",
  "[2020/2021]", "[2020-13]", "[2021-02-29,2022]", "[1999..x]", "(2020)", "<2020>", "[2020..2021", "[2020-01-01T10:00:00Z]",
  "{2020-01-01T10:00:00Z,2021}", "[1667,1668,1670...1672]", "[1 760-01,1760-12..]", "{-1667,1668, 1670..1672}",

  /* What the draft of 2012 had */
  "2004-(06)?-11", "2004-06-(01)~", "2004-(06-11)?", "(2011)-06-04~", "2011-(06-04)~", "(2004-(06)~)?", "1984?~",
  "2004-06-(01)~/2004-06-(20)~", "y-17e7", "y17101e4p3", "196x", "15uu-12-25", "2004-01-01/open",
};

static void
test_valid (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (valid); i++)
    {
      const Valid *row = &valid[i];
      g_autoptr (GError) error = NULL;
      g_autoptr (GovDate) date = gov_date_new_from_string (row->text, &error);

      g_assert_no_error (error);
      g_assert_nonnull (date);
      g_assert_cmpstr (gov_date_get_text (date), ==, row->text);
      g_assert_true (gov_date_text_is_valid (row->text, strlen (row->text)));
    }
  g_assert_cmpuint (G_N_ELEMENTS (valid), >=, 150);
}

static void
test_precision (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (valid); i++)
    {
      g_autoptr (GovDate) date = gov_date_new_from_string (valid[i].text, NULL);

      if (gov_date_get_precision (date) != valid[i].precision)
        g_test_message ("%s", valid[i].text);
      g_assert_cmpint (gov_date_get_precision (date), ==, valid[i].precision);
    }
}

static void
assert_bound (const char    *text,
              const GovDate *bound,
              const char    *expected)
{
  g_test_message ("%s", text);
  if (expected == NULL)
    g_assert_null (bound);
  else
    g_assert_cmpstr (gov_date_get_text (bound), ==, strcmp (expected, SELF) == 0 ? text : expected);
}

static void
test_bounds (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (valid); i++)
    {
      g_autoptr (GovDate) date = gov_date_new_from_string (valid[i].text, NULL);
      g_autoptr (GovDate) earliest = gov_date_get_earliest (date);
      g_autoptr (GovDate) latest = gov_date_get_latest (date);

      assert_bound (valid[i].text, earliest, valid[i].earliest);
      assert_bound (valid[i].text, latest, valid[i].latest);
    }
}

static void
test_marks (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (valid); i++)
    {
      const char *marks = valid[i].marks;
      g_autoptr (GovDate) date = gov_date_new_from_string (valid[i].text, NULL);

      g_test_message ("%s", valid[i].text);
      g_assert_cmpint (gov_date_is_approximate (date), ==, strchr (marks, '~') != NULL);
      g_assert_cmpint (gov_date_is_uncertain (date), ==, strchr (marks, '?') != NULL);
      g_assert_cmpint (gov_date_has_unspecified (date), ==, strchr (marks, 'X') != NULL);
      g_assert_cmpint (gov_date_is_interval (date), ==, strchr (marks, '/') != NULL);
      g_assert_cmpint (gov_date_is_one_of (date), ==, strchr (marks, '[') != NULL);
      g_assert_cmpint (gov_date_is_all_of (date), ==, strchr (marks, '{') != NULL);
    }
}

static void
test_invalid (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (invalid); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GovDate) date = gov_date_new_from_string (invalid[i], &error);

      if (date != NULL)
        g_test_message ("read: %s", invalid[i]);
      g_assert_null (date);
      g_assert_error (error, GOV_ERROR, GOV_ERROR_SYNTAX);
      g_assert_true (g_utf8_validate (error->message, -1, NULL));
      g_assert_false (gov_date_text_is_valid (invalid[i], strlen (invalid[i])));
    }
  g_assert_cmpuint (G_N_ELEMENTS (invalid), >=, 150);
}

static void
test_messages (void)
{
  static const struct
  {
    const char *text;
    const char *message;
  } rows[] = {
    { "2021-13-01", "date \"2021-13-01\": month 13 at character 6; expected 01 to 12, or a season from 21 to 41" },
    { "2021-02-29", "date \"2021-02-29\": day 29 at character 9; expected a day that the month has" },
    { "", "date \"\": end of text at character 1; expected a date" },
    { "2021-", "date \"2021-\": end of text at character 6; expected two digits" },
    { "201x", "date \"201x\": “x” at character 4; expected four digits of a year" },
    { "2021é", "date \"2021é\": “é” at character 5; expected the end of the date" },
    { "-0000", "date \"-0000\": year -0000 at character 1; expected 0000, which has no sign" },
    { "Y2006", "date \"Y2006\": year Y2006 at character 1; expected five digits or more after Y" },
    { "2012/2010", "date \"2012/2010\": end 2010 at character 6; expected an end that is not before the start" },
    { "[1880,1890", "date \"[1880,1890\": end of text at character 11; expected \",\" or \"]\"" },
    { "..2021", "date \"..2021\": “2” at character 3; expected \"/\"" },
    { "2016-05-02T25:00:00", "date \"2016-05-02T25:00:00\": hour 25 at character 12; expected 00 to 24" },
    { "2016-05-02T10:00:00+0100", "date \"2016-05-02T10:00:00+0100\": “0” at character 23; expected the end of the date" },
    { "2016-05T10:00:00", "date \"2016-05T10:00:00\": “T” at character 8; expected a time of day only after a full and certain date" },
    { "123456789 123456789 123456789 123456789 123456789 123456789 123456789 ",
      "date \"123456789 123456789 123456789 123456789 123456789 123456789 …\": “5” at character 5; expected the end of the date" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GError) error = NULL;
      GovDate *date = gov_date_new_from_string (rows[i].text, &error);

      g_assert_null (date);
      g_assert_cmpstr (error->message, ==, rows[i].message);
    }
}

/* Text that ends somewhere in memory and not with a NUL, as the JSON reader has it. */
static void
test_length (void)
{
  g_autofree char *exact = g_memdup2 ("2021-11-29T10:00:00Z", 20);

  g_assert_true (gov_date_text_is_valid ("2021-11-29\",", 10));
  g_assert_true (gov_date_text_is_valid ("2021-11-29\",", 7));
  g_assert_true (gov_date_text_is_valid ("2021-11-29\",", 4));
  g_assert_false (gov_date_text_is_valid ("2021-11-29\",", 11));
  g_assert_false (gov_date_text_is_valid ("2021-11-29\",", 9));
  g_assert_false (gov_date_text_is_valid ("2021-11-29\",", 0));
  g_assert_false (gov_date_text_is_valid ("2021\0", 5));
  g_assert_false (gov_date_text_is_valid ("2021-11-29\0", 11));
  g_assert_false (gov_date_text_is_valid ("[2021\0]", 7));

  /* With AddressSanitizer, a byte too far is found out. */
  for (gsize length = 0; length <= 20; length++)
    gov_date_text_is_valid (exact, length);
  g_assert_true (gov_date_text_is_valid (exact, 20));
}

static void
test_cast (void)
{
  static const char text[] = "2021-11-29";
  const GovDate *date = (const GovDate *) text;
  g_autoptr (GovDate) copy = gov_date_copy (date);

  g_assert_true (gov_date_get_text (date) == text);
  g_assert_cmpuint (gov_date_get_day (date), ==, 29);
  g_assert_true (gov_date_equal (date, copy));
  g_assert_true (gov_date_get_text (copy) != text);
}

static void
test_equal (void)
{
  g_autoptr (GovDate) a = gov_date_new_from_string ("2021-11-29", NULL);
  g_autoptr (GovDate) b = gov_date_new_from_string ("2021-11-29", NULL);
  g_autoptr (GovDate) c = gov_date_new_from_string ("2021-11-29~", NULL);
  g_auto (GValue) value = G_VALUE_INIT;

  g_assert_true (gov_date_equal (a, b));
  g_assert_false (gov_date_equal (a, c));
  g_assert_cmpuint (gov_date_hash (a), ==, gov_date_hash (b));
  g_assert_cmpuint (gov_date_hash (a), !=, gov_date_hash (c));

  g_value_init (&value, GOV_TYPE_DATE);
  g_value_set_boxed (&value, a);
  g_assert_true (gov_date_equal (g_value_get_boxed (&value), a));
  gov_date_free (NULL);
}

static void
test_parts (void)
{
  static const struct
  {
    const char *text;
    gboolean    has_year;
    gint64      year;
    guint       month;
    guint       season;
    guint       day;
    const char *zone;
    int         utc_offset;
  } rows[] = {
    { "2021", TRUE, 2021, 0, 0, 0, NULL, 0 },
    { "0000", TRUE, 0, 0, 0, 0, NULL, 0 },
    { "-0044-03-15", TRUE, -44, 3, 0, 15, NULL, 0 },
    { "2021-11", TRUE, 2021, 11, 0, 0, NULL, 0 },
    { "2021-11-29?", TRUE, 2021, 11, 0, 29, NULL, 0 },
    { "2021-34", TRUE, 2021, 0, 34, 0, NULL, 0 },
    { "201X-11-29", FALSE, 0, 11, 0, 29, NULL, 0 },
    { "2021-1X-29", TRUE, 2021, 0, 0, 29, NULL, 0 },
    { "2021-XX-XX", TRUE, 2021, 0, 0, 0, NULL, 0 },
    { "1950S2", TRUE, 1950, 0, 0, 0, NULL, 0 },
    { "Y-17E7", TRUE, -170000000, 0, 0, 0, NULL, 0 },
    { "Y1E999", FALSE, 0, 0, 0, 0, NULL, 0 },
    { "2021/2021", FALSE, 0, 0, 0, 0, NULL, 0 },
    { "2021-11-29/2021-11-29", FALSE, 0, 0, 0, 0, NULL, 0 },
    { "[2021-11-29]", FALSE, 0, 0, 0, 0, NULL, 0 },
    { "{2021-21}", FALSE, 0, 0, 0, 0, NULL, 0 },
    { "/2021", FALSE, 0, 0, 0, 0, NULL, 0 },
    { "2021-11-29T10:00:00", TRUE, 2021, 11, 0, 29, NULL, 0 },
    { "2021-11-29T10:00:00Z", TRUE, 2021, 11, 0, 29, "Z", 0 },
    { "2021-11-29T10:00:00.5+01:00", TRUE, 2021, 11, 0, 29, "+01:00", 3600 },
    { "2021-11-29T10:00:00-05", TRUE, 2021, 11, 0, 29, "-05", -18000 },
    { "2021-11-29T10:00:00-03:30", TRUE, 2021, 11, 0, 29, "-03:30", -12600 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GovDate) date = gov_date_new_from_string (rows[i].text, NULL);

      g_test_message ("%s", rows[i].text);
      g_assert_cmpint (gov_date_has_year (date), ==, rows[i].has_year);
      g_assert_cmpint (gov_date_get_year (date), ==, rows[i].year);
      g_assert_cmpuint (gov_date_get_month (date), ==, rows[i].month);
      g_assert_cmpuint (gov_date_get_season (date), ==, rows[i].season);
      g_assert_cmpuint (gov_date_get_day (date), ==, rows[i].day);
      g_assert_cmpstr (gov_date_get_zone (date), ==, rows[i].zone);
      g_assert_cmpint (gov_date_get_utc_offset (date), ==, rows[i].utc_offset);
    }
}

static void
test_ymd (void)
{
  static const struct
  {
    int         year;
    guint       month;
    guint       day;
    const char *text; /* NULL: there is no such date */
  } rows[] = {
    { 2021, 0, 0, "2021" },
    { 2021, 11, 0, "2021-11" },
    { 2021, 11, 29, "2021-11-29" },
    { 0, 2, 29, "0000-02-29" },
    { -44, 3, 15, "-0044-03-15" },
    { 17000, 0, 0, "Y17000" },
    { -17000, 0, 0, "Y-17000" },
    { G_MININT, 0, 0, "Y-2147483648" },
    { 2021, 13, 1, NULL },
    { 2021, 0, 1, NULL },
    { 2021, 2, 29, NULL },
    { 2021, 11, 31, NULL },
    { 17000, 1, 0, NULL },
    { 2021, G_MAXUINT, G_MAXUINT, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GovDate) date = gov_date_new_ymd (rows[i].year, rows[i].month, rows[i].day, &error);

      if (rows[i].text == NULL)
        {
          g_assert_null (date);
          g_assert_error (error, GOV_ERROR, GOV_ERROR_INVALID);
          continue;
        }
      g_assert_no_error (error);
      g_assert_cmpstr (gov_date_get_text (date), ==, rows[i].text);
      g_assert_true (gov_date_text_is_valid (rows[i].text, strlen (rows[i].text)));
    }
}

static void
test_from_date_time (void)
{
  static const struct
  {
    const char *zone;
    gdouble     seconds;
    const char *text;
  } rows[] = {
    { "+01:00", 0, "2021-11-29T10:00:00+01:00" },
    { "-05:30", 7.25, "2021-11-29T10:00:07.250000-05:30" },
    { "-00:30", 0, "2021-11-29T10:00:00-00:30" },
    { "Z", 59, "2021-11-29T10:00:59Z" },
    { "+00:00", 0, "2021-11-29T10:00:00Z" },
    /* Amsterdam had 0:19:32 until 1937. */
    { "+00:19:32", 0, "2021-11-29T09:40:28Z" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GTimeZone) zone = g_time_zone_new_identifier (rows[i].zone);
      g_autoptr (GDateTime) time = g_date_time_new (zone, 2021, 11, 29, 10, 0, rows[i].seconds);
      g_autoptr (GovDate) date = gov_date_new_from_date_time (time);
      g_autoptr (GDateTime) back = gov_date_to_date_time (date);

      g_assert_cmpstr (gov_date_get_text (date), ==, rows[i].text);
      g_assert_true (gov_date_text_is_valid (rows[i].text, strlen (rows[i].text)));
      g_assert_true (g_date_time_equal (time, back));
    }
}

static void
test_from_early_date_time (void)
{
  g_autoptr (GDateTime) time = g_date_time_new_utc (1, 2, 3, 4, 5, 6);
  g_autoptr (GovDate) date = gov_date_new_from_date_time (time);

  g_assert_cmpstr (gov_date_get_text (date), ==, "0001-02-03T04:05:06Z");
}

static void
test_to_date_time (void)
{
  static const struct
  {
    const char *text;
    const char *time; /* as GLib writes it; NULL: there is none */
  } rows[] = {
    { "2021-11-29T10:00:00+01:00", "2021-11-29T10:00:00+01" },
    { "2021-11-29T10:00:00-03:30", "2021-11-29T10:00:00-03:30" },
    { "2021-11-29T10:00:00Z", "2021-11-29T10:00:00Z" },
    { "2021-11-29T10:00:59.999999Z", "2021-11-29T10:00:59.999999Z" },
    { "2021-11-29T10:00:59.9999999Z", "2021-11-29T10:00:59.999999Z" },
    { "2021-12-31T24:00:00Z", "2022-01-01T00:00:00Z" },
    { "1900-02-28T24:00:00Z", "1900-03-01T00:00:00Z" },
    { "0001-01-01T00:00:00Z", "0001-01-01T00:00:00Z" },
    { "2016-12-31T23:59:60Z", NULL },
    { "0000-12-31T00:00:00Z", NULL },
    { "-2000-01-01T00:00:00Z", NULL },
    { "2021-11-29T10:00:00", NULL },
    { "2021-11-29", NULL },
    { "2021", NULL },
    { "2021-11-29/2021-11-30", NULL },
    { "[2021-11-29]", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GovDate) date = gov_date_new_from_string (rows[i].text, NULL);
      g_autoptr (GDateTime) time = gov_date_to_date_time (date);
      g_autofree char *text = time != NULL ? g_date_time_format_iso8601 (time) : NULL;

      g_assert_cmpstr (text, ==, rows[i].time);
    }
}

static void
assert_order (const char *a,
              const char *b,
              GovOrder    order)
{
  g_autoptr (GovDate) first = gov_date_new_from_string (a, NULL);
  g_autoptr (GovDate) second = gov_date_new_from_string (b, NULL);

  g_test_message ("%s, %s", a, b);
  g_assert_cmpint (gov_date_compare (first, second), ==, order);
}

static void
test_compare (void)
{
  static const struct
  {
    const char *a;
    GovOrder    order;
    const char *b;
  } rows[] = {
    /* Days, months, years */
    { "2021-11-29", GOV_ORDER_BEFORE, "2021-11-30" },
    { "2021-11-29", GOV_ORDER_SAME, "2021-11-29" },
    { "2021-11", GOV_ORDER_BEFORE, "2021-12-01" },
    { "2021-11", GOV_ORDER_UNKNOWN, "2021-11-29" },
    { "2021", GOV_ORDER_UNKNOWN, "2021-11" },
    { "2021", GOV_ORDER_BEFORE, "2022" },
    { "2020-12-31", GOV_ORDER_BEFORE, "2021" },
    { "-0001-12-31", GOV_ORDER_BEFORE, "0000-01-01" },
    { "-0002", GOV_ORDER_BEFORE, "-0001" },
    { "9999-12-31", GOV_ORDER_BEFORE, "Y10000" },
    { "Y-10000", GOV_ORDER_BEFORE, "-9999" },
    { "Y17E7", GOV_ORDER_SAME, "Y170000000" },
    { "Y17E7", GOV_ORDER_BEFORE, "Y1E999" },
    { "Y-1E999", GOV_ORDER_BEFORE, "Y-17E7" },
    { "Y-1E999", GOV_ORDER_BEFORE, "Y1E999" },
    { "Y1E998", GOV_ORDER_UNKNOWN, "Y1E999" },

    /* Qualifiers do not widen, but they make two things of one */
    { "2021-11-29~", GOV_ORDER_BEFORE, "2021-11-30" },
    { "2021-11-29~", GOV_ORDER_UNKNOWN, "2021-11-29" },
    { "2021-11-29?", GOV_ORDER_UNKNOWN, "2021-11-29" },
    { "2021-11-29~", GOV_ORDER_SAME, "2021-11-29~" },

    /* Unspecified, significant digits, seasons */
    { "201X", GOV_ORDER_BEFORE, "2020" },
    { "201X", GOV_ORDER_UNKNOWN, "2019" },
    { "2021-XX", GOV_ORDER_UNKNOWN, "2021" },
    { "2021-02-2X", GOV_ORDER_BEFORE, "2021-03" },
    { "1950S2", GOV_ORDER_UNKNOWN, "1940S2" },
    { "1950S2", GOV_ORDER_UNKNOWN, "1950" },
    { "1950S2", GOV_ORDER_BEFORE, "2000" },
    { "1950S4", GOV_ORDER_SAME, "1950" },
    { "2021-24", GOV_ORDER_BEFORE, "2022-21" },
    { "2021-24", GOV_ORDER_UNKNOWN, "2022-01" },
    { "2021-33", GOV_ORDER_BEFORE, "2021-34" },
    { "2021-21", GOV_ORDER_UNKNOWN, "2021-25" },
    { "2021-33", GOV_ORDER_UNKNOWN, "2021-01/2021-03" },

    /* Intervals and sets */
    { "2021-11-22/2021-11-23", GOV_ORDER_BEFORE, "2021-11-24" },
    { "2021-11-22/2021-11-23", GOV_ORDER_UNKNOWN, "2021-11-23" },
    { "../2015-10-01", GOV_ORDER_BEFORE, "2015-10-02" },
    { "../2015-10-01", GOV_ORDER_UNKNOWN, "2015-09-30" },
    { "/2015-10-01", GOV_ORDER_BEFORE, "2015-10-02" },
    { "2014", GOV_ORDER_BEFORE, "2015-10-01/.." },
    { "2014", GOV_ORDER_BEFORE, "2015-10-01/" },
    { "2016", GOV_ORDER_UNKNOWN, "2015-10-01/.." },
    { "../2014", GOV_ORDER_BEFORE, "2015/.." },
    { "../..", GOV_ORDER_UNKNOWN, "2021" },
    { "[2020,2022]", GOV_ORDER_UNKNOWN, "2021" },
    { "[2020,2022]", GOV_ORDER_BEFORE, "2023" },
    { "{..2020}", GOV_ORDER_BEFORE, "2021" },
    { "[2021]", GOV_ORDER_UNKNOWN, "2021" },

    /* Times: moments where both have a zone */
    { "2021-11-29T10:00:00Z", GOV_ORDER_BEFORE, "2021-11-29T10:00:01Z" },
    { "2021-11-29T10:00:00Z", GOV_ORDER_SAME, "2021-11-29T11:00:00+01:00" },
    { "2021-11-29T11:00:00+02:00", GOV_ORDER_BEFORE, "2021-11-29T10:00:00Z" },
    { "2021-11-30T00:30:00+01:00", GOV_ORDER_SAME, "2021-11-29T23:30:00Z" },
    { "2021-12-31T24:00:00Z", GOV_ORDER_SAME, "2022-01-01T00:00:00Z" },
    { "2021-11-29T10:00:00Z", GOV_ORDER_SAME, "2021-11-29T10:00:00.000Z" },
    { "2021-11-29T10:00:00Z", GOV_ORDER_BEFORE, "2021-11-29T10:00:00.000001Z" },
    { "2016-12-31T23:59:59Z", GOV_ORDER_BEFORE, "2016-12-31T23:59:60Z" },
    { "2016-12-31T23:59:60Z", GOV_ORDER_BEFORE, "2017-01-01T00:00:00Z" },

    /* Times: what the clock shows where one has none */
    { "2021-11-29T10:00:00", GOV_ORDER_UNKNOWN, "2021-11-29T10:00:00Z" },
    { "2021-11-29T10:00:00", GOV_ORDER_BEFORE, "2021-11-29T10:00:01+05:00" },
    { "2021-11-29T10:00:00", GOV_ORDER_BEFORE, "2021-11-29T10:00:00.5" },
    { "2021-11-29T23:30:00Z", GOV_ORDER_BEFORE, "2021-11-30" },
    { "2021-11-29T23:30:00Z", GOV_ORDER_UNKNOWN, "2021-11-29" },
    { "2021-11-29T23:59:59.999Z", GOV_ORDER_UNKNOWN, "2021-11-29" },
    { "2021-11-29T00:00:00+14:00", GOV_ORDER_UNKNOWN, "2021-11-29" },
    { "2021-11-29T00:00:00+14:00", GOV_ORDER_BEFORE, "2021-11-30" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      assert_order (rows[i].a, rows[i].b, rows[i].order);
      assert_order (rows[i].b, rows[i].a,
                    rows[i].order == GOV_ORDER_BEFORE ? GOV_ORDER_AFTER : rows[i].order);
    }
}

static void
test_numbers (void)
{
  static const struct
  {
    const char *text;
    gint64      earliest;
    gint64      latest;
  } rows[] = {
    { "1970-01-01", 0, 86399 },
    { "1969-12-31", -86400, -1 },
    { "2000-03-01", 951868800, 951955199 },
    { "1970", 0, 31535999 },
    { "2021-11-29T10:00:00Z", 1638180000, 1638180000 },
    { "2021-11-29T11:00:00+01:00", 1638180000, 1638180000 },
    { "2021-11-29T10:00:00", 1638180000, 1638180000 },
    { "2021-11-29T05:00:00.9-05", 1638180000, 1638180000 },
    { "0000-01-01", G_GINT64_CONSTANT (-62167219200), G_GINT64_CONSTANT (-62167132801) },
    { "1970/..", 0, G_MAXINT64 },
    { "/1969", G_MININT64, -1 },
    { "[..1969]", G_MININT64, -1 },
    { "Y1E999", G_MAXINT64, G_MAXINT64 },
    { "Y-1E999", G_MININT64, G_MININT64 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      gint64 earliest, latest;

      g_test_message ("%s", rows[i].text);
      g_assert_true (gov_date_get_bounds ((const GovDate *) rows[i].text, &earliest, &latest));
      g_assert_cmpint (earliest, ==, rows[i].earliest);
      g_assert_cmpint (latest, ==, rows[i].latest);
    }
}

static void
test_no_numbers (void)
{
  gint64 earliest, latest;

  g_assert_false (gov_date_get_bounds ((const GovDate *) "../..", &earliest, &latest));
  g_assert_cmpint (earliest, ==, G_MININT64);
  g_assert_cmpint (latest, ==, G_MAXINT64);
}

/* Day by day through years of every kind, against GLib's calendar. */
static void
test_calendar (void)
{
  GDate day;

  g_date_clear (&day, 1);
  g_date_set_dmy (&day, 1, 1, 1895);
  for (guint i = 0; i < 366 * 210; i++, g_date_add_days (&day, 1))
    {
      char text[16];
      gint64 earliest, latest;

      g_snprintf (text, sizeof text, "%04d-%02d-%02d",
                  g_date_get_year (&day), g_date_get_month (&day), g_date_get_day (&day));
      g_assert_true (gov_date_get_bounds ((const GovDate *) text, &earliest, &latest));
      /* 719163 is 1970-01-01 where 0001-01-01 is 1. */
      g_assert_cmpint (earliest, ==, ((gint64) g_date_get_julian (&day) - 719163) * 86400);
      g_assert_cmpint (latest, ==, earliest + 86399);
    }
}

/* The quick look at the common forms and the grammar have to agree, also on what is nearly
 * right: here on every text that differs in one character. */
static void
test_fast_path (void)
{
  static const char *const texts[] = {
    "2021", "2021-11", "2021-11-29", "2024-02-29", "2021-11-29T10:00:00Z", "2021-11-29T10:00:00-00:30",
    "2021-11-29T10:00:00.5+01:00", "2016-12-31T23:59:59.25Z", "2021-11-30T09:00:00-10:00",
  };
  static const char characters[] = "0123456789-:TZ+.Xx?~%/ \xc3";

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    for (gsize at = 0; at < strlen (texts[i]); at++)
      for (gsize c = 0; c < sizeof characters; c++) /* and the NUL */
        {
          g_autofree char *text = g_strdup (texts[i]);
          gsize length = strlen (text);
          g_autoptr (GovDate) date = NULL;

          text[at] = characters[c];
          date = gov_date_new_from_string (text, NULL);
          if (characters[c] == '\0')
            g_assert_false (gov_date_text_is_valid (text, length));
          else
            g_assert_cmpint (gov_date_text_is_valid (text, length), ==, date != NULL);
        }
}

/* Changes a text here and there; what comes out may be valid or not, but never does any harm. */
static void
mutate (GRand   *random,
        GString *text)
{
  static const char pieces[] = "0123456789XYTZSE-:+./,[]{}?~%";

  for (gint n = g_rand_int_range (random, 1, 4); n > 0; n--)
    {
      gsize at = g_rand_int_range (random, 0, text->len + 1);
      char character = g_rand_int_range (random, 0, 16) == 0
                         ? (char) g_rand_int_range (random, 1, 256)
                         : pieces[g_rand_int_range (random, 0, sizeof pieces - 1)];

      if (at < text->len && g_rand_boolean (random))
        text->str[at] = character;
      else if (at < text->len && g_rand_boolean (random))
        g_string_erase (text, at, 1);
      else
        g_string_insert_c (text, at, character);
    }
}

static void
use (const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GovDate) date = gov_date_new_from_string (text, &error);
  g_autoptr (GovDate) earliest = NULL;
  g_autoptr (GovDate) latest = NULL;
  g_autoptr (GDateTime) time = NULL;
  gint64 first, last;

  g_assert_cmpint (gov_date_text_is_valid (text, strlen (text)), ==, date != NULL);
  if (date == NULL)
    {
      g_assert_true (g_utf8_validate (error->message, -1, NULL));
      return;
    }

  /* What is worked out is a date again, and in order. */
  time = gov_date_to_date_time (date);
  earliest = gov_date_get_earliest (date);
  latest = gov_date_get_latest (date);
  g_assert_true (earliest == NULL || gov_date_text_is_valid ((char *) earliest, strlen ((char *) earliest)));
  g_assert_true (latest == NULL || gov_date_text_is_valid ((char *) latest, strlen ((char *) latest)));
  if (earliest != NULL && latest != NULL)
    g_assert_cmpint (gov_date_compare (latest, earliest), !=, GOV_ORDER_BEFORE);
  gov_date_get_bounds (date, &first, &last);
  g_assert_cmpint (first, <=, last);
  g_assert_cmpint (gov_date_compare (date, date), ==, GOV_ORDER_SAME);
}

static void
test_mutations (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (20211129);

  for (guint round = 0; round < 60000; round++)
    {
      g_autoptr (GString) text = g_string_new (valid[g_rand_int_range (random, 0, G_N_ELEMENTS (valid))].text);

      mutate (random, text);
      use (text->str);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/date/valid", test_valid);
  g_test_add_func ("/date/invalid", test_invalid);
  g_test_add_func ("/date/messages", test_messages);
  g_test_add_func ("/date/length", test_length);
  g_test_add_func ("/date/cast", test_cast);
  g_test_add_func ("/date/equal", test_equal);
  g_test_add_func ("/date/precision", test_precision);
  g_test_add_func ("/date/bounds", test_bounds);
  g_test_add_func ("/date/marks", test_marks);
  g_test_add_func ("/date/parts", test_parts);
  g_test_add_func ("/date/ymd", test_ymd);
  g_test_add_func ("/date/from-date-time", test_from_date_time);
  g_test_add_func ("/date/from-early-date-time", test_from_early_date_time);
  g_test_add_func ("/date/to-date-time", test_to_date_time);
  g_test_add_func ("/date/compare", test_compare);
  g_test_add_func ("/date/numbers", test_numbers);
  g_test_add_func ("/date/no-numbers", test_no_numbers);
  g_test_add_func ("/date/calendar", test_calendar);
  g_test_add_func ("/date/fast-path", test_fast_path);
  g_test_add_func ("/date/mutations", test_mutations);

  return g_test_run ();
}
