#define _GNU_SOURCE
#include "arena.h"

#include <setjmp.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define EACH_BLOCK_BY_MALLOC 1
#endif
#endif

// In front of each block. Sixteen bytes keep blocks aligned as malloc's are.
typedef struct header {
  size_t size;           // of the block; odd while it is free
  struct header *other;  // the next free block of its bin; where each block comes from malloc, the one made before
} header;

// Free blocks are used again, each for a block of its own size up to SMALL bytes, or for one of the power of two below it.
enum { STEP = 16, SMALL = 1024, LARGE = 1 << 20, BINS = SMALL / STEP + 1 + 21 };

struct arena {
  char *base;
  size_t reserved, capacity, used;
  char *kept;
  size_t kept_size;
  header *last;
  header *bins[BINS], *kept_bins[BINS];
  sigjmp_buf exit;
};

static const size_t WARM_RESERVE = 8u << 20;  // stays committed between files, so that small files cause no page faults
static _Thread_local arena *current;
static _Thread_local volatile sig_atomic_t is_timed;

#define TIMER_SIGNAL SIGVTALRM

arena *arena_create(size_t capacity) {
  arena *self = calloc(1, sizeof *self);
  if (!self) return NULL;
  self->capacity = self->reserved = capacity;
#ifndef EACH_BLOCK_BY_MALLOC
  void *base = mmap(NULL, capacity, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (base == MAP_FAILED) {
    free(self);
    return NULL;
  }
  // Large pages where the system has them: most of an arena's time is that of its first touch.
  madvise(base, capacity, MADV_HUGEPAGE);
  self->base = base;
#endif
  return self;
}

void arena_destroy(arena *self) {
  if (!self) return;
  self->kept_size = 0;
  arena_reset(self);
  free(self->kept);
  if (self->base) munmap(self->base, self->reserved);
  free(self);
}

void arena_set_capacity(arena *self, size_t capacity) {
  self->capacity = capacity < self->reserved ? capacity : self->reserved;
}

size_t arena_used(const arena *self) { return self->used; }

#ifdef EACH_BLOCK_BY_MALLOC

void arena_reset(arena *self) {
  while (self->last) {
    header *previous = self->last->other;
    free(self->last);
    self->last = previous;
  }
  self->used = 0;
}

bool arena_keep(arena *self) {
  (void)self;
  return false;
}

#else

void arena_reset(arena *self) {
  if (self->used > WARM_RESERVE) {
    size_t from = (WARM_RESERVE + 4095) & ~(size_t)4095;
    madvise(self->base + from, self->reserved - from, MADV_DONTNEED);
  }
  if (self->kept_size) memcpy(self->base, self->kept, self->kept_size);
  memcpy(self->bins, self->kept_bins, sizeof self->bins);
  self->used = self->kept_size;
}

bool arena_keep(arena *self) {
  char *kept = malloc(self->used);
  if (!kept) return false;
  free(self->kept);
  self->kept = memcpy(kept, self->base, self->used);
  self->kept_size = self->used;
  memcpy(self->kept_bins, self->bins, sizeof self->bins);
  return true;
}

#endif

// The processor-time limit: a timer of the thread sends the thread a signal, and its handler leaves the run.

static void leave_when_timed(int signal) {
  (void)signal;
  if (!is_timed || !current) return;
  is_timed = 0;
  siglongjmp(current->exit, ARENA_OUT_OF_TIME);
}

static bool thread_timer(timer_t *timer) {
  static _Thread_local timer_t own;
  static _Thread_local bool exists;
  if (!exists) {
    // The handler may leave by a jump, so the signal is not blocked while it runs: a run saves no mask then.
    struct sigaction action = {.sa_handler = leave_when_timed, .sa_flags = SA_NODEFER | SA_RESTART};
    sigemptyset(&action.sa_mask);
    struct sigevent event = {.sigev_notify = SIGEV_THREAD_ID, .sigev_signo = TIMER_SIGNAL};
    event._sigev_un._tid = (pid_t)syscall(SYS_gettid);
    // Threads of a pool may have been started with all signals blocked.
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, TIMER_SIGNAL);
    exists = sigaction(TIMER_SIGNAL, &action, NULL) == 0 && pthread_sigmask(SIG_UNBLOCK, &signals, NULL) == 0
      && timer_create(CLOCK_THREAD_CPUTIME_ID, &event, &own) == 0;
  }
  *timer = own;
  return exists;
}

static void set_timer(timer_t timer, uint32_t milliseconds) {
  struct itimerspec limit = {0};
  limit.it_value.tv_sec = milliseconds / 1000;
  limit.it_value.tv_nsec = (long)(milliseconds % 1000) * 1000000;
  timer_settime(timer, 0, &limit, NULL);
}

arena_outcome arena_run(arena *self, uint32_t milliseconds, void (*body)(void *), void *context) {
  arena *outer = current;
  timer_t timer;
  bool has_timer = milliseconds > 0 && thread_timer(&timer);
  arena_outcome outcome = sigsetjmp(self->exit, 0);
  if (outcome == ARENA_COMPLETED) {
    current = self;
    if (has_timer) {
      set_timer(timer, milliseconds);
      is_timed = 1;
    }
    body(context);
  }
  // The timer stays set until the next run sets it; its signal does nothing meanwhile.
  is_timed = 0;
  current = outer;
  return outcome;
}

static void leave_out_of_memory(void) {
  is_timed = 0;
  siglongjmp(current->exit, ARENA_OUT_OF_MEMORY);
}

#ifdef EACH_BLOCK_BY_MALLOC

void *arena_malloc(size_t size) {
  size_t left = current->capacity - current->used;
  if (left < sizeof(header) || size > left - sizeof(header)) leave_out_of_memory();
  header *block = malloc(sizeof(header) + size);
  if (!block) leave_out_of_memory();
  *block = (header){size, current->last};
  current->last = block;
  current->used += sizeof(header) + size;
  return block + 1;
}

void arena_free(void *block) { (void)block; }

#else

static unsigned logarithm(size_t size) { return 63 - (unsigned)__builtin_clzl(size); }

void *arena_malloc(size_t size) {
  size_t rounded = (size + STEP - 1) & ~(size_t)(STEP - 1);
  if (rounded < size) leave_out_of_memory();
  unsigned bin = (unsigned)(rounded / STEP);
  if (rounded > SMALL) {
    bin = 0;
    if (rounded <= LARGE) {
      unsigned power = logarithm(rounded - 1) + 1;
      rounded = (size_t)1 << power;
      bin = SMALL / STEP + 1 + power;
    }
  }
  header *block = current->bins[bin];
  if (block && bin) {
    current->bins[bin] = block->other;
    block->size &= ~(size_t)1;
    return block + 1;
  }
  size_t left = current->capacity - current->used;
  if (left < sizeof(header) || rounded > left - sizeof(header)) leave_out_of_memory();
  block = (header *)(current->base + current->used);
  block->size = rounded;
  current->used += sizeof(header) + rounded;
  return block + 1;
}

void arena_free(void *block) {
  if (!block) return;
  header *freed = (header *)block - 1;
  size_t size = freed->size;
  // A block that is free already stays so: code with such a defect must not get one block twice.
  if (size & 1 || size == 0 || size >= 2 * (size_t)LARGE) return;
  unsigned bin = size > SMALL ? SMALL / STEP + 1 + logarithm(size) : (unsigned)(size / STEP);
  freed->size = size | 1;
  freed->other = current->bins[bin];
  current->bins[bin] = freed;
}

#endif

void *arena_calloc(size_t count, size_t size) {
  size_t total;
  if (__builtin_mul_overflow(count, size, &total)) leave_out_of_memory();
  return memset(arena_malloc(total), 0, total);
}

size_t arena_block_size(const void *block) { return block ? ((const header *)block)[-1].size : 0; }

void *arena_realloc(void *block, size_t size) {
  if (!block) return arena_malloc(size);
  header *old = (header *)block - 1;
  if (size <= old->size) return block;
#ifndef EACH_BLOCK_BY_MALLOC
  if ((char *)block + old->size == current->base + current->used) {  // the last block grows in place
    size_t rounded = (size + STEP - 1) & ~(size_t)(STEP - 1);
    if (rounded < size || rounded - old->size > current->capacity - current->used) leave_out_of_memory();
    current->used += rounded - old->size;
    old->size = rounded;
    return block;
  }
#endif
  void *copy = memcpy(arena_malloc(size), block, old->size);
  arena_free(block);
  return copy;
}
