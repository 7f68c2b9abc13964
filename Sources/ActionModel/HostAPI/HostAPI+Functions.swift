extension HostAPI {
  /// All functions, object by object.
  public static let functions: [Function] = [
    Function("auth", "authenticationSuccess", 0...0, in: .authentication, returns: .nothing),
    Function("auth", "authenticationFailed", 1...1, in: .authentication, returns: .nothing),

    Function("datagrid", "addColumn", 2...2, in: .processing, returns: .nothing),
    Function("datagrid", "addCell", 1...1, in: .processing, returns: .nothing),
    Function("datagrid", "endRow", 0...0, in: .processing, returns: .nothing),
    Function("datagrid", "error", 2...2, in: .processing, returns: .nothing),
    Function("datagrid", "magicParseCSV", 1...1, in: .processing, returns: .nothing),
    Function("datagrid", "magicParseJSON", 1...1, in: .processing, returns: .nothing),
    Function("datagrid", "magicParseXML", 1...1, in: .processing, returns: .nothing),

    Function("discovery", "addOption", 1...2, in: .discovery, returns: .nothing),
    Function("discovery", "addNode", 2...2, in: .discovery, returns: .node),
    Function("discovery", "addLeaf", 2...2, in: .discovery, returns: .nothing),
    Function("discovery", "publishTree", 0...0, in: .discovery, returns: .nothing),

    Function("DOMO", "log", 1...1, returns: .nothing),
    Function("DOMO", "sleep", 1...1, returns: .nothing),
    Function("DOMO", "getState", 1...1, returns: .value),
    Function("DOMO", "setState", 2...2, returns: .nothing),
    Function("DOMO", "parseXML", 1...1, returns: .object),
    Function("DOMO", "getStartDate", 1...1, returns: .date),
    Function("DOMO", "getEndDate", 1...1, returns: .date),
    Function("DOMO", "b64EncodeUnicode", 1...1, returns: .text),
    Function("DOMO", "b64DecodeUnicode", 1...1, returns: .text),
    Function("DOMO", "hmacSHA1", 2...2, returns: .text),
    Function("DOMO", "hmacSHA256", 2...2, returns: .text),
    Function("DOMO", "md5", 1...1, returns: .text),
    Function("DOMO", "getJWT", 0...0, returns: .text),
    Function("DOMO", "listDatasets", 0...0, in: .processing, returns: .list),
    Function("DOMO", "getDataset", 1...1, in: .processing, returns: .dataset),
    Function("DOMO", "queryData", 2...2, in: .processing, returns: .rows),

    Function("dataset", "queryData", 1...1, in: .processing, returns: .rows),

    Function("httprequest", "addHeader", 2...2, returns: .nothing),
    Function("httprequest", "addParameter", 2...2, returns: .nothing),
    Function("httprequest", "clearParameters", 0...0, returns: .nothing),
    Function("httprequest", "clearHeaders", 0...0, returns: .nothing),
    Function("httprequest", "getHeader", 1...1, returns: .text),
    Function("httprequest", "getResponseHeader", 1...1, returns: .text),
    Function("httprequest", "getStatusCode", 0...0, returns: .number),
    Function("httprequest", "get", 1...1, returns: .text),
    Function("httprequest", "post", 1...2, returns: .text),
    Function("httprequest", "put", 2...2, returns: .text),

    Function("sql", "createTable", 2...3, in: .processing, returns: .nothing),
    Function("sql", "select", 2...4, in: .processing, returns: .list),
    Function("sql", "update", 2...3, in: .processing, returns: .nothing),
    Function("sql", "insert", 2...2, in: .processing, returns: .nothing),
    Function("sql", "delete", 1...2, in: .processing, returns: .nothing),
    Function("sql", "export", 0...0, in: .processing, returns: .nothing),

    Function("aws", "createClient", 3...3, returns: .nothing),
    Function("aws", "put", 3...3, returns: .nothing),
    Function("aws", "get", 2...2, returns: .text),
  ]
}
