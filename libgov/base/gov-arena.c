#include "base/gov-arena-private.h"

/* @expected: how many bytes will be asked for, as far as known; 0 where it is not */
GovArena *
gov_arena_new (gsize expected)
{
  GovArena *self = g_new0 (GovArena, 1);

  self->refs = 1;
  if (expected > 0)
    gov_arena_grow (self, MIN (expected, GOV_ARENA_CHUNK));
  return self;
}

GovArena *
gov_arena_ref (GovArena *self)
{
  g_atomic_int_inc (&self->refs);
  return self;
}

void
gov_arena_unref (GovArena *self)
{
  if (!g_atomic_int_dec_and_test (&self->refs))
    return;
  for (GovArenaChunk *chunk = self->chunks, *next; chunk != NULL; chunk = next)
    {
      next = chunk->next;
      g_free (chunk);
    }
  g_free (self);
}

void
gov_arena_grow (GovArena *self,
                gsize     size)
{
  gsize chunk_size = 256;
  GovArenaChunk *chunk;

  /* One record of many megabytes gets ever larger chunks: gov_arena_contains() asks them all. */
  if (self->chunks != NULL)
    chunk_size = MIN (self->chunks->size * 2, MAX (GOV_ARENA_CHUNK, self->used_before / 4));

  /* A multiple of 8, so that the back stays aligned. */
  chunk_size = (MAX (chunk_size, size) + 7) & ~(gsize) 7;
  if (self->chunks != NULL)
    self->used_before += self->chunks->size;

  chunk = g_malloc (sizeof (GovArenaChunk) + chunk_size);
  chunk->next = self->chunks;
  chunk->size = chunk_size;
  self->chunks = chunk;
  self->front = chunk->bytes;
  self->back = chunk->bytes + chunk_size;
}

gsize
gov_arena_get_used (GovArena *self)
{
  return self->chunks ? self->used_before + self->chunks->size - (gsize) (self->back - self->front) : 0;
}
