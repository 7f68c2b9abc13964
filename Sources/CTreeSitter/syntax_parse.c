#include "syntax_parse.h"

#include <string.h>
#include <tree_sitter/api.h>

#if __has_include("Runtime/src/subtree.h")
#include "Runtime/src/language.h"
#include "Runtime/src/subtree.h"
#include "Runtime/src/tree.h"
#endif

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

/// The parts of a node that is being walked. Its visible parts become records; its hidden ones are passed through.
typedef struct {
  const Subtree *children;
  uint32_t count, next;
  uint32_t structural;  // the number of the next part that is no extra, such as a comment
  uint32_t position;    // where the next part's text begins
  uint32_t record;      // the innermost record around
  uint16_t production;
  uint8_t field;        // what parts without a field of their own inherit from hidden nodes around
  bool is_hidden;
} level;

typedef struct {
  level *levels;
  uint32_t count, capacity;
} level_stack;

static void push_level(level_stack *stack, Subtree node, uint32_t position, uint32_t record, uint8_t field, bool is_hidden) {
  if (stack->count == stack->capacity) {
    stack->capacity = stack->capacity ? 2 * stack->capacity : 64;
    stack->levels = arena_realloc(stack->levels, (size_t)stack->capacity * sizeof *stack->levels);
  }
  stack->levels[stack->count++] = (level){
    .children = ts_subtree_children(node), .count = node.ptr->child_count, .position = position, .record = record,
    .production = node.ptr->production_id, .field = field, .is_hidden = is_hidden};
}

/// The field that a production gives its part number `structural`, or `inherited`.
static uint8_t field_of(const TSLanguage *language, uint16_t production, uint32_t structural, uint8_t inherited) {
  const TSFieldMapEntry *entry, *end;
  ts_language_field_map(language, production, &entry, &end);
  for (; entry < end; entry++) {
    if (!entry->inherited && entry->child_index == structural) return (uint8_t)entry->field_id;
  }
  return inherited;
}

static syntax_record record_of(const TSLanguage *language, Subtree node, TSSymbol alias, uint32_t start) {
  TSSymbol symbol = alias ? alias : ts_subtree_symbol(node);
  bool is_named = alias ? ts_language_symbol_metadata(language, alias).named : ts_subtree_named(node);
  return (syntax_record){
    .kind = symbol == ts_builtin_sym_error ? 0 : ts_language_public_symbol(language, symbol),
    .flags = (is_named ? SYNTAX_NAMED : 0) | (ts_subtree_missing(node) ? SYNTAX_MISSING : 0), .start = start,
    .end = start + ts_subtree_size(node).bytes, .parent = UINT32_MAX};
}

/// Writes the visible nodes of `tree` in preorder, without recursion: a hostile file nests 100,000 levels deep.
///
/// It does what a tree cursor does, in one pass over the library's own nodes, at a quarter of the cost.
static void flatten(const TSTree *tree, request *request) {
  const TSLanguage *language = tree->language;
  uint32_t capacity = ts_subtree_visible_descendant_count(tree->root) + 1;
  syntax_record *records = arena_malloc((size_t)capacity * sizeof *records);
  uint32_t count = 0, covered = 0, skipped = request->length;
  level_stack stack = {0};
  records[count++] = record_of(language, tree->root, 0, ts_subtree_padding(tree->root).bytes);
  records[0].subtree_end = 1;
  if (ts_subtree_visible_child_count(tree->root) > 0) {
    push_level(&stack, tree->root, records[0].start, 0, 0, false);
  } else {
    covered = records[0].end;
    skipped = first_dark(request->text, 0, records[0].start);
    if (skipped == records[0].start) skipped = request->length;
  }
  while (stack.count > 0) {
    level *current = &stack.levels[stack.count - 1];
    if (current->next == current->count) {
      if (!current->is_hidden) records[current->record].subtree_end = count;
      stack.count--;
      continue;
    }
    Subtree node = current->children[current->next++];
    uint32_t start = current->position;
    if (current->next < current->count) {
      current->position += ts_subtree_size(node).bytes + ts_subtree_padding(current->children[current->next]).bytes;
    }
    TSSymbol alias = 0;
    uint8_t field = 0;
    bool is_extra = ts_subtree_extra(node);
    uint32_t structural = current->structural;
    if (!is_extra) {
      alias = ts_language_alias_at(language, current->production, structural);
      current->structural++;
    }
    bool is_visible = ts_subtree_visible(node) || alias;
    bool has_parts = ts_subtree_visible_child_count(node) > 0;
    if (!is_visible && !has_parts) continue;
    if (!is_extra) field = field_of(language, current->production, structural, current->field);
    if (!is_visible) {
      push_level(&stack, node, start, current->record, field, true);
      continue;
    }
    if (count == capacity) break;
    uint32_t index = count++;
    records[index] = record_of(language, node, alias, start);
    records[index].field = field;
    records[index].parent = current->record;
    if (has_parts) {
      push_level(&stack, node, start, index, 0, false);
      continue;
    }
    records[index].subtree_end = count;
    if (skipped == request->length && start > covered) {
      uint32_t dark = first_dark(request->text, covered, start);
      if (dark < start) skipped = dark;
    }
    if (records[index].end > covered) covered = records[index].end;
  }
  if (skipped == request->length) skipped = first_dark(request->text, covered, request->length);
  *request->result = (syntax_result){records, count, skipped};
}

static void parse(void *context) {
  request *request = context;
  ts_set_allocator(arena_malloc, arena_calloc, arena_realloc, arena_free);
  TSParser *parser = ts_parser_new();
  ts_parser_set_language(parser, request->language);
  TSTree *tree = ts_parser_parse_string(parser, NULL, request->text, request->length);
  flatten(tree, request);
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
