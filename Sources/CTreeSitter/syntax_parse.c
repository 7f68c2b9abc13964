#include "syntax_parse.h"

#include <string.h>
#include <tree_sitter/api.h>

typedef struct {
  const TSLanguage *language;
  const char *text;
  uint32_t length;
  syntax_result *result;
} request;

static bool is_blank(uint32_t code_point) {
  switch (code_point) {
    case 9: case 10: case 11: case 12: case 13: case 32: case 0xA0: case 0x1680: case 0x2028: case 0x2029: case 0x202F:
    case 0x205F: case 0x2060: case 0x3000: case 0xFEFF:
      return true;
    default:
      return code_point >= 0x2000 && code_point <= 0x200B;  // the grammar skips U+200B too; the engine rejects it
  }
}

/// The first byte of `text[from..<to]` that is not white space, or `to`.
static uint32_t first_dark(const char *text, uint32_t from, uint32_t to) {
  const unsigned char *bytes = (const unsigned char *)text;
  while (from < to) {
    unsigned char byte = bytes[from];
    if (byte < 0x80) {
      if (!is_blank(byte)) return from;
      from += 1;
    } else if (byte < 0xE0) {
      if (to - from < 2 || !is_blank((byte & 0x1Fu) << 6 | (bytes[from + 1] & 0x3Fu))) return from;
      from += 2;
    } else {
      if (byte >= 0xF0 || to - from < 3) return from;
      if (!is_blank((byte & 0x0Fu) << 12 | (bytes[from + 1] & 0x3Fu) << 6 | (bytes[from + 2] & 0x3Fu))) return from;
      from += 3;
    }
  }
  return to;
}

/// Writes the nodes of `root` in preorder, without recursion: a hostile file nests 100,000 levels deep.
static void flatten(TSNode root, request *request) {
  syntax_result *result = request->result;
  uint32_t capacity = ts_node_descendant_count(root);
  syntax_record *records = arena_malloc((size_t)capacity * sizeof *records);
  TSTreeCursor cursor = ts_tree_cursor_new(root);
  uint32_t count = 0, parent = UINT32_MAX, covered = 0, skipped = request->length;
  for (;;) {
    TSNode node = ts_tree_cursor_current_node(&cursor);
    TSSymbol symbol = ts_node_symbol(node);
    if (count == capacity) break;
    syntax_record *record = &records[count];
    record->kind = symbol == (TSSymbol)-1 ? 0 : symbol;
    record->field = (uint8_t)ts_tree_cursor_current_field_id(&cursor);
    record->flags = (ts_node_is_named(node) ? SYNTAX_NAMED : 0) | (ts_node_is_missing(node) ? SYNTAX_MISSING : 0);
    record->start = ts_node_start_byte(node);
    record->end = ts_node_end_byte(node);
    record->parent = parent;
    uint32_t index = count++;
    if (ts_tree_cursor_goto_first_child(&cursor)) {
      parent = index;
      continue;
    }
    record->subtree_end = count;
    if (skipped == request->length && record->start > covered) {
      uint32_t dark = first_dark(request->text, covered, record->start);
      if (dark < record->start) skipped = dark;
    }
    if (record->end > covered) covered = record->end;
    while (!ts_tree_cursor_goto_next_sibling(&cursor)) {
      if (parent == UINT32_MAX || !ts_tree_cursor_goto_parent(&cursor)) goto done;
      records[parent].subtree_end = count;
      parent = records[parent].parent;
    }
  }
done:
  if (skipped == request->length) skipped = first_dark(request->text, covered, request->length);
  *result = (syntax_result){records, count, skipped};
}

static void parse(void *context) {
  request *request = context;
  ts_set_allocator(arena_malloc, arena_calloc, arena_realloc, arena_free);
  TSParser *parser = ts_parser_new();
  ts_parser_set_language(parser, request->language);
  TSTree *tree = ts_parser_parse_string(parser, NULL, request->text, request->length);
  flatten(ts_tree_root_node(tree), request);
}

arena_outcome syntax_parse(
  arena *arena, const TSLanguage *language, const char *text, uint32_t length, uint32_t processor_milliseconds,
  syntax_result *result) {
  request request = {language, text, length, result};
  return arena_run(arena, processor_milliseconds, parse, &request);
}

uint32_t syntax_symbol_count(const TSLanguage *language) { return ts_language_symbol_count(language); }
const char *syntax_symbol_name(const TSLanguage *language, uint16_t symbol) {
  return ts_language_symbol_name(language, symbol);
}
bool syntax_symbol_is_named(const TSLanguage *language, uint16_t symbol) {
  return ts_language_symbol_type(language, symbol) == TSSymbolTypeRegular;
}
bool syntax_symbol_is_visible(const TSLanguage *language, uint16_t symbol) {
  return ts_language_symbol_type(language, symbol) <= TSSymbolTypeAnonymous;
}
uint16_t syntax_public_symbol(const TSLanguage *language, const char *name, bool is_named) {
  return ts_language_symbol_for_name(language, name, (uint32_t)strlen(name), is_named);
}
uint32_t syntax_field_count(const TSLanguage *language) { return ts_language_field_count(language); }
const char *syntax_field_name(const TSLanguage *language, uint16_t field) {
  return ts_language_field_name_for_id(language, field);
}
