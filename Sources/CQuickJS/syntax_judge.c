#include "syntax_judge.h"

#include <stdlib.h>
#include <string.h>

#if __has_include("Engine/quickjs.h")
#include "Engine/quickjs.h"
#endif

struct syntax_judge {
  arena *arena;
  JSContext *context;  // in the arena; NULL before the first script, and after each where the arena cannot be kept
  bool is_kept;
};

typedef struct {
  syntax_judge *judge;
  judge_grammar grammar;
  const char *text;
  size_t length, stack;
  judge_verdict verdict;
} request;

static const char SCRIPT_NAME[] = "script";

static void *engine_malloc(void *opaque, size_t size) { return arena_malloc(size); }
static void *engine_calloc(void *opaque, size_t count, size_t size) { return arena_calloc(count, size); }
static void *engine_realloc(void *opaque, void *block, size_t size) { return arena_realloc(block, size); }
static void engine_free(void *opaque, void *block) { arena_free(block); }

syntax_judge *syntax_judge_create(size_t memory) {
  syntax_judge *judge = calloc(1, sizeof *judge);
  if (!judge) return NULL;
  judge->arena = arena_create(memory);
  if (!judge->arena) {
    free(judge);
    return NULL;
  }
  return judge;
}

void syntax_judge_destroy(syntax_judge *judge) {
  if (!judge) return;
  arena_destroy(judge->arena);
  free(judge);
}

/// Only what compiling needs: no global functions, no way to run anything.
static void make_context(void *opaque) {
  request *request = opaque;
  static const JSMallocFunctions functions = {
    .js_calloc = engine_calloc, .js_malloc = engine_malloc, .js_free = engine_free, .js_realloc = engine_realloc,
    .js_malloc_usable_size = arena_block_size};
  JSRuntime *runtime = JS_NewRuntime2(&functions, NULL);
  if (!runtime) return;
  JS_SetGCThreshold(runtime, (size_t)-1);
  JSContext *context = JS_NewContextRaw(runtime);
  if (!context) return;
  JS_AddIntrinsicBaseObjects(context);
  JS_AddIntrinsicRegExp(context);
  JS_AddIntrinsicEval(context);
  request->judge->context = context;
}

/// Reads `at script:LINE:COLUMN` of the error's stack; errors of later compiler stages name no place.
static void read_place(JSContext *context, JSValue error, judge_verdict *verdict) {
  JSValue stack = JS_GetPropertyStr(context, error, "stack");
  const char *text = JS_ToCString(context, stack);
  const char *place = text ? strstr(text, SCRIPT_NAME) : NULL;
  if (!place || place[sizeof SCRIPT_NAME - 1] != ':') return;
  char *end;
  unsigned long line = strtoul(place + sizeof SCRIPT_NAME, &end, 10);
  if (*end != ':') return;
  verdict->line = (uint32_t)line;
  verdict->column = (uint32_t)strtoul(end + 1, NULL, 10);
}

static void check(void *opaque) {
  request *request = opaque;
  JSContext *context = request->judge->context;
  JSRuntime *runtime = JS_GetRuntime(context);
  JS_SetMaxStackSize(runtime, request->stack);
  JS_UpdateStackTop(runtime);
  // The engine wants a NUL byte after the text.
  char *text = arena_malloc(request->length + 1);
  if (request->length > 0) memcpy(text, request->text, request->length);
  text[request->length] = 0;
  JSValue value = request->grammar == JUDGE_AS_JSON
    ? JS_ParseJSON(context, text, request->length, SCRIPT_NAME)
    : JS_Eval(context, text, request->length, SCRIPT_NAME, JS_EVAL_TYPE_GLOBAL | JS_EVAL_FLAG_COMPILE_ONLY);
  judge_verdict *verdict = &request->verdict;
  if (!JS_IsException(value)) {
    verdict->outcome = JUDGED_VALID;
    return;
  }
  JSValue error = JS_GetException(context);
  JSValue name = JS_GetPropertyStr(context, error, "name");
  JSValue message = JS_GetPropertyStr(context, error, "message");
  const char *name_text = JS_ToCString(context, name);
  const char *message_text = JS_ToCString(context, message);
  strncpy(verdict->message, message_text ? message_text : "", sizeof verdict->message - 1);
  // Anything but a SyntaxError is a limit of the engine, such as its stack: no verdict on the script.
  bool is_syntax_error = name_text && strcmp(name_text, "SyntaxError") == 0;
  verdict->outcome = is_syntax_error ? JUDGED_INVALID : JUDGE_GAVE_UP;
  if (is_syntax_error) read_place(context, error, verdict);
}

judge_verdict syntax_judge_check(
  syntax_judge *judge, judge_grammar grammar, const char *text, size_t length, size_t stack,
  uint32_t processor_milliseconds) {
  request request = {.judge = judge, .grammar = grammar, .text = text, .length = length, .stack = stack};
  request.verdict.outcome = JUDGE_GAVE_UP;
  if (!judge->is_kept) {
    judge->context = NULL;
    arena_run(judge->arena, 0, make_context, &request);
    if (!judge->context) return request.verdict;
    judge->is_kept = arena_keep(judge->arena);
  }
  judge_verdict verdict = request.verdict;
  if (arena_run(judge->arena, processor_milliseconds, check, &request) == ARENA_COMPLETED) verdict = request.verdict;
  arena_reset(judge->arena);
  return verdict;
}
