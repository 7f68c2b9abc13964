// A part of the JavaScript engine, fetched by `Scripts/bootstrap`.
#if __has_include("Engine/dtoa.c")
#include "Engine/dtoa.c"
#endif
