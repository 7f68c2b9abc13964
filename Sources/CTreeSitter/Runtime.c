// The tree-sitter runtime is fetched, not committed: `Scripts/bootstrap` puts it in `Runtime/`.
#if !__has_include("Runtime/src/lib.c")
#error "The tree-sitter runtime is missing. Run: Scripts/bootstrap"
#else
#include "Runtime/src/lib.c"
#endif
