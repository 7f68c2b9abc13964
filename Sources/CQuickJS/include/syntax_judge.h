#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "arena.h"

/// The judge of syntax: the JavaScript engine compiles a script and never runs it.
typedef struct syntax_judge syntax_judge;

typedef enum { JUDGED_VALID = 0, JUDGED_INVALID = 1, JUDGE_GAVE_UP = 2 } judge_outcome;

typedef struct {
  judge_outcome outcome;
  uint32_t line, column;  // 1-based; columns count bytes; lines end as ECMAScript says; 0 where the engine names no place
  char message[256];      // the engine's own words, NUL terminated
} judge_verdict;

/// A judge for the calling thread with at most `memory` bytes a script, or NULL without memory.
syntax_judge *syntax_judge_create(size_t memory);
void syntax_judge_destroy(syntax_judge *judge);

/// What a text is judged as.
typedef enum { JUDGE_AS_SCRIPT, JUDGE_AS_JSON } judge_grammar;

/// Compiles `text` as a classic script, or parses it as JSON. `stack` bounds the stack in bytes.
judge_verdict syntax_judge_check(
  syntax_judge *judge, judge_grammar grammar, const char *text, size_t length, size_t stack,
  uint32_t processor_milliseconds);
