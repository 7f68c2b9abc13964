// The URL parser is fetched, not committed: `Scripts/bootstrap` puts it in `Parser/`.
#if !__has_include("Parser/ada.cpp")
#error "The URL parser is missing. Run: Scripts/bootstrap"
#else
#include "Parser/ada.cpp"
#endif
