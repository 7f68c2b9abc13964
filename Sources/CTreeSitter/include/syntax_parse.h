#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "arena.h"

typedef struct TSLanguage TSLanguage;

/// One node of a syntax tree. Nodes stand in preorder: a node's descendants are the records up to `subtree_end`.
typedef struct {
  uint16_t kind;  // the grammar's symbol; 0 for a part that the parser could not understand
  uint8_t field;  // the grammar's field, or 0
  uint8_t flags;
  uint32_t start, end;  // byte offsets, half open
  uint32_t parent;      // index of a record; UINT32_MAX for the root
  uint32_t subtree_end;
} syntax_record;

enum { SYNTAX_NAMED = 1, SYNTAX_MISSING = 2 };

typedef struct {
  syntax_record *records;  // in the arena: valid until `arena_reset`
  uint32_t count;
  uint32_t skipped;  // offset of the first byte that is neither white space nor in a token; the text's length if none
} syntax_result;

/// Parses `length` bytes of `text` with memory of `arena`, without the C tree outliving the call.
arena_outcome syntax_parse(
  arena *arena, const TSLanguage *language, const char *text, uint32_t length, uint32_t processor_milliseconds,
  syntax_result *result);

/// The names of the grammar's symbols and fields, for the generated tables.
uint32_t syntax_symbol_count(const TSLanguage *language);
const char *syntax_symbol_name(const TSLanguage *language, uint16_t symbol);
bool syntax_symbol_is_named(const TSLanguage *language, uint16_t symbol);
bool syntax_symbol_is_visible(const TSLanguage *language, uint16_t symbol);
uint16_t syntax_public_symbol(const TSLanguage *language, const char *name, bool is_named);
uint32_t syntax_field_count(const TSLanguage *language);
const char *syntax_field_name(const TSLanguage *language, uint16_t field);
