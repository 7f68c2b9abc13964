#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Memory and time for C code that reads untrusted input.
///
/// An arena is bump-allocated address space with a hard cap. `arena_run` calls a function whose allocations come from the
/// arena of the calling thread; when the cap or the limit of processor time is reached the function is left by a jump,
/// and because all that it allocated lies in the arena, nothing leaks. An arena belongs to one thread.
typedef struct arena arena;

typedef enum {
  ARENA_COMPLETED = 0,
  ARENA_OUT_OF_MEMORY = 1,
  ARENA_OUT_OF_TIME = 2,
} arena_outcome;

/// Reserves `capacity` bytes of address space, or returns NULL. Pages are committed when they are first used.
arena *arena_create(size_t capacity);
void arena_destroy(arena *arena);

/// Limits the next runs to `capacity` bytes, at most the capacity that the arena was created with.
void arena_set_capacity(arena *arena, size_t capacity);

/// Calls `body(context)` with this arena as the thread's own. `processor_milliseconds` bounds the thread's processor
/// time; 0 means no bound. The body must hold no lock and own nothing outside the arena.
arena_outcome arena_run(arena *arena, uint32_t processor_milliseconds, void (*body)(void *), void *context);

/// Forgets all allocations since the last `arena_keep`, or all; memory beyond a warm reserve goes back to the system.
void arena_reset(arena *arena);

/// Makes today's content what `arena_reset` returns to, byte for byte. Returns false where blocks are not in one piece
/// (sanitizer builds): then nothing is kept.
bool arena_keep(arena *arena);

/// The bytes in use.
size_t arena_used(const arena *arena);

/// The allocation functions for code inside `arena_run`. Freed blocks are used again by the same run; sanitizer builds
/// keep them to the end.
void *arena_malloc(size_t size);
void *arena_calloc(size_t count, size_t size);
void *arena_realloc(void *block, size_t size);
void arena_free(void *block);
size_t arena_block_size(const void *block);
