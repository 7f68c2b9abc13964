// A part of the JavaScript engine, fetched by `Scripts/bootstrap`.
#if __has_include("Engine/libunicode.c")
#include "Engine/libunicode.c"
#endif
