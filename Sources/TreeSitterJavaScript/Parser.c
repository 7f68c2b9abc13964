// The generated parser is fetched, not committed: `Scripts/bootstrap` puts it in `Grammar/`.
#if !__has_include("Grammar/parser.c")
#error "The JavaScript grammar is missing. Run: Scripts/bootstrap"
#else
#include "Grammar/parser.c"
#endif
