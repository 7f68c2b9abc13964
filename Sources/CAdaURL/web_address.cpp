#include "web_address.h"

#if __has_include("Parser/ada.h")
#include "Parser/ada.h"

#include <new>
#include <optional>
#include <string_view>
#include <utility>

using parsed_url = ada::url_aggregator;

static web_address_part part(std::string_view text) { return {text.data(), text.size()}; }

static web_host_kind host_kind(const parsed_url &url) {
  if (!url.has_hostname() || url.get_hostname().empty()) return WEB_HOST_NONE;
  switch (url.host_type) {
    case ada::url_host_type::IPV4: return WEB_HOST_IPV4;
    case ada::url_host_type::IPV6: return WEB_HOST_IPV6;
    default: return WEB_HOST_NAME;
  }
}

web_address web_address_parse(const char *text, size_t length, const char *base, size_t base_length) {
  std::optional<parsed_url> base_url;
  if (base) {
    auto parsed_base = ada::parse<parsed_url>({base, base_length});
    if (!parsed_base) return {};
    base_url = std::move(*parsed_base);
  }
  auto parsed = ada::parse<parsed_url>({text, length}, base_url ? &*base_url : nullptr);
  if (!parsed) return {};
  auto *url = new (std::nothrow) parsed_url(std::move(*parsed));
  if (!url) return {};
  std::string_view scheme = url->get_protocol();
  scheme.remove_suffix(1);  // the colon
  web_address result = {};
  result.owner = url;
  result.text = part(url->get_href());
  result.scheme = part(scheme);
  result.host = part(url->get_hostname());
  result.path = part(url->get_pathname());
  result.host_kind = host_kind(*url);
  result.port = url->has_port() ? static_cast<int32_t>(url->get_components().port) : -1;
  result.has_user_info = url->has_credentials();
  return result;
}

void web_address_free(web_address *address) {
  delete static_cast<parsed_url *>(address->owner);
  *address = {};
}
#endif
