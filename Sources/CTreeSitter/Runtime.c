// The tree-sitter runtime is fetched, not committed: `Scripts/bootstrap` puts it in `Runtime/`.
#if !__has_include("Runtime/src/lib.c")
#error "The tree-sitter runtime is missing. Run: Scripts/bootstrap"
#else

// A tree belongs to the thread of its arena, so that its counts of references need no locked instructions.
#define TREE_SITTER_ATOMIC_H_
#include <stddef.h>
#include <stdint.h>
static inline size_t atomic_load(const volatile size_t *count) { return *count; }
static inline uint32_t atomic_inc(volatile uint32_t *count) { return *(uint32_t *)count += 1; }
static inline uint32_t atomic_dec(volatile uint32_t *count) { return *(uint32_t *)count -= 1; }

#include "Runtime/src/lib.c"
#endif
