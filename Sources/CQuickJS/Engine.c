// The JavaScript engine is fetched, not committed: `Scripts/bootstrap` puts it in `Engine/`.
#if !__has_include("Engine/quickjs.c")
#error "The JavaScript engine is missing. Run: Scripts/bootstrap"
#else
#include "Engine/quickjs.c"
#endif
