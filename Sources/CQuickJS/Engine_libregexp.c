// A part of the JavaScript engine, fetched by `Scripts/bootstrap`.
#if __has_include("Engine/libregexp.c")
#include "Engine/libregexp.c"
#endif
