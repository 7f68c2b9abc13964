// The external scanner of the grammar: template strings, automatic semicolons, HTML-like comments, JSX text.
#if __has_include("Grammar/scanner.c")
#include "Grammar/scanner.c"
#endif
