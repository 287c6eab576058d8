#pragma once

#include <glib.h>
#include <string.h>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

G_BEGIN_DECLS

/* Looking for the bytes of a string that JSON writes in another way (quote, backslash, control
 * characters) is most of the work of reading and writing it, so it is done many bytes at a time. */

static inline gboolean
gov_json_is_special (guchar c)
{
  return c < 0x20 || c == '"' || c == '\\';
}

#ifdef __SSE2__
/* One bit for each of the sixteen bytes that is special. */
static inline guint
gov_json_special_bits (__m128i bytes)
{
  const __m128i control = _mm_set1_epi8 (0x1f);
  __m128i special = _mm_or_si128 (_mm_cmpeq_epi8 (bytes, _mm_set1_epi8 ('"')),
                                  _mm_cmpeq_epi8 (bytes, _mm_set1_epi8 ('\\')));

  special = _mm_or_si128 (special, _mm_cmpeq_epi8 (_mm_min_epu8 (bytes, control), bytes));
  return (guint) _mm_movemask_epi8 (special);
}
#endif

/* Returns the first special byte from @p on, or @end; sets bits of @high where a byte was not ASCII. */
static inline const char *
gov_json_scan_plain (const char *p,
                     const char *end,
                     guint      *high)
{
#ifdef __SSE2__
  while (end - p >= 16)
    {
      __m128i bytes = _mm_loadu_si128 ((const __m128i *) p);
      guint special = gov_json_special_bits (bytes);
      guint above = (guint) _mm_movemask_epi8 (bytes);

      if (special != 0)
        {
          guint n = (guint) __builtin_ctz (special);

          *high |= above & ((1u << n) - 1);
          return p + n;
        }
      *high |= above;
      p += 16;
    }
#endif
  while (p < end && !gov_json_is_special ((guchar) *p))
    *high |= (guchar) *p++ & 0x80;
  return p;
}

/* Returns the first byte from @p on that is not ASCII, or @end. */
static inline const char *
gov_json_scan_ascii (const char *p,
                     const char *end)
{
#ifdef __SSE2__
  for (; end - p >= 16; p += 16)
    {
      guint above = (guint) _mm_movemask_epi8 (_mm_loadu_si128 ((const __m128i *) p));

      if (above != 0)
        return p + __builtin_ctz (above);
    }
#endif
  while (p < end && !((guchar) *p & 0x80))
    p++;
  return p;
}

#ifdef __SSE2__
/* Copies sixteen bytes.  One bit for each that is special or not ASCII: as signed numbers, control
 * characters and what is not ASCII are both below the space. */
static inline guint
gov_json_copy_sixteen (const char *p,
                       char       *out)
{
  __m128i bytes = _mm_loadu_si128 ((const __m128i *) p);
  __m128i stops = _mm_or_si128 (_mm_cmpeq_epi8 (bytes, _mm_set1_epi8 ('"')),
                                _mm_cmpeq_epi8 (bytes, _mm_set1_epi8 ('\\')));

  _mm_storeu_si128 ((__m128i *) out, bytes);
  return (guint) _mm_movemask_epi8 (_mm_or_si128 (stops, _mm_cmplt_epi8 (bytes, _mm_set1_epi8 (' '))));
}
#endif

/* Copies from @p to @out up to the first byte that is special or not ASCII, or @end; what is copied
 * beyond where it stops, up to @end, means nothing.  Returns where it stopped. */
static inline const char *
gov_json_copy_ascii (const char *p,
                     const char *end,
                     char       *out)
{
#ifdef __SSE2__
  for (; end - p >= 32; p += 32, out += 32)
    {
      guint stops = gov_json_copy_sixteen (p, out);

      stops |= gov_json_copy_sixteen (p + 16, out + 16) << 16;
      if (stops != 0)
        return p + __builtin_ctz (stops);
    }
#endif
  while (p < end && !gov_json_is_special ((guchar) *p) && (guchar) *p < 0x80)
    *out++ = *p++;
  return p;
}

/* Copies from @p to @out up to the first special byte or @end; @out has room for 16 bytes more
 * than @end - @p.  Returns where it stopped. */
static inline const char *
gov_json_copy_plain (const char *p,
                     const char *end,
                     char       *out)
{
#ifdef __SSE2__
  while (end - p >= 16)
    {
      __m128i bytes = _mm_loadu_si128 ((const __m128i *) p);
      guint special = gov_json_special_bits (bytes);

      _mm_storeu_si128 ((__m128i *) out, bytes);
      if (special != 0)
        return p + __builtin_ctz (special);
      p += 16;
      out += 16;
    }
#endif
  while (p < end && !gov_json_is_special ((guchar) *p))
    *out++ = *p++;
  return p;
}

G_END_DECLS
