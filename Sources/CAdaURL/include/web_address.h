#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// A part of a parsed address: UTF-8, not NUL terminated, valid until `web_address_free`.
typedef struct {
  const char *bytes;
  size_t length;
} web_address_part;

/// What the host of an address is.
typedef enum { WEB_HOST_NONE, WEB_HOST_NAME, WEB_HOST_IPV4, WEB_HOST_IPV6 } web_host_kind;

/// An address as the URL Standard of the WHATWG parses and serialises it.
typedef struct {
  void *owner;  // NULL when the text is no address; then the rest is empty
  web_address_part text, scheme, host, path;
  web_host_kind host_kind;
  int32_t port;  // -1 for none, and for the scheme's own
  bool has_user_info;
} web_address;

/// Parses `text`, which may be relative if `base`, a complete address, is not NULL.
web_address web_address_parse(const char *text, size_t length, const char *base, size_t base_length);
void web_address_free(web_address *address);

#ifdef __cplusplus
}
#endif
