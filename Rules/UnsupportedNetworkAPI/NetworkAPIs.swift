import JavaScriptSemantics

/// What sends requests in browsers, in Node.js, and by common libraries.
enum NetworkAPIs {
  /// Members of the global object whose use alone is reported.
  private static let members: Set<String> = [
    "fetch", "WebSocket", "EventSource", "importScripts", "RTCPeerConnection", "webkitRTCPeerConnection",
    "mozRTCPeerConnection", "RTCDataChannel", "ActiveXObject", "XDomainRequest", "WebSocketStream", "WebTransport",
  ]
  private static let membersOfNavigator: Set<String> = ["sendBeacon", "serviceWorker"]

  /// Whether the use of this member of the global object alone is reported.
  static func isMember(_ path: [String]) -> Bool {
    switch path.count {
    case 1: members.contains(path[0])
    case 2: path[0] == "navigator" && membersOfNavigator.contains(path[1])
    default: false
    }
  }

  /// Elements that a browser fetches an address for.
  static let elements: Set<String> = [
    "script", "img", "image", "iframe", "frame", "form", "link", "object", "embed", "video", "audio", "source",
  ]

  /// The element that a browser fetches an address for in written markup; nil if there is none.
  static func element(writtenIn markup: some Sequence<TextPiece>) -> String? {
    for case .known(let text) in markup {
      let lower = text.lowercased()
      if let element = elements.sorted().first(where: { lower.contains("<\($0)") }) { return element }
    }
    return nil
  }

  /// Modules of Node.js and of its package registry that send requests, by the name in `require`.
  private static let modules: Set<String> = [
    "http", "https", "http2", "net", "tls", "dgram", "dns", "undici", "axios", "request", "request-promise",
    "request-promise-native", "node-fetch", "cross-fetch", "isomorphic-fetch", "whatwg-fetch", "unfetch", "got", "ky",
    "superagent", "needle", "phin", "bent", "ws", "socket.io-client", "jquery", "xmlhttprequest", "xhr2",
    "sync-request",
    "then-request", "make-fetch-happen", "wretch", "ofetch", "restler", "popsicle", "urllib", "follow-redirects",
    "eventsource", "engine.io-client", "node-libcurl", "node-rest-client", "httpreq", "fetch", "node:fetch",
    "reqwest", "websocket", "faye-websocket", "nodemailer", "ssh2", "ftp", "basic-ftp", "isomorphic-unfetch", "xhr",
    "child_process", "cluster", "inspector", "redaxios", "gaxios", "teeny-request", "typed-rest-client", "simple-get",
  ]

  /// Whether `require(name)` gives something that sends requests.
  static func isNetworkModule(_ name: String) -> Bool {
    if name.hasSuffix(".json") { return false }
    let bare = name.hasPrefix("node:") ? String(name.dropFirst("node:".count)) : name
    let package = bare.split(separator: "/").first.map(String.init) ?? bare
    return modules.contains(bare) || modules.contains(package)
  }

  /// Whether a call of this member of the global object is one of a library that sends requests.
  static func isLibraryCall(_ path: [String]) -> Bool {
    guard let first = path.first else { return false }
    switch first {
    case "$", "jQuery":
      return path.count == 2 && jQueryMethods.contains(path[1]) || path.dropFirst() == ["()", "load"]
    case "axios": return path.count <= 2
    case "superagent", "ky", "got", "needle": return path.count <= 2
    case "request": return path.count == 1 || requestMethods.contains(path[1])
    default: return false
    }
  }

  private static let jQueryMethods: Set<String> = ["ajax", "get", "post", "getJSON", "getScript", "ajaxSetup"]
  private static let requestMethods: Set<String> = ["get", "post", "put", "patch", "delete", "del", "head", "defaults"]
}
