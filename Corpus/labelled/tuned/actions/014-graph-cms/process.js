"use strict";

var account = metadata.account;
var type = metadata.parameters.Type;
var locale = metadata.parameters.Locale;

var QUERY = [
  "query Entries($first: Int!, $after: String, $locale: String) {",
  "  entries: " + lowerFirst(type) + "Collection(first: $first, after: $after, locale: $locale) {",
  "    pageInfo { endCursor hasNextPage }",
  "    nodes { sys { id publishedAt version } title slug body { json } tags }",
  "  }",
  "}"
].join("\n");

function lowerFirst(s) {
  if (!/^[A-Za-z][A-Za-z0-9]*$/.test(s)) {
    throw new Error("Type must be a name of letters and digits");
  }
  return s.charAt(0).toLowerCase() + s.slice(1);
}

function plainText(node) {
  if (!node) { return ""; }
  if (node.nodeType === "text") { return node.value; }
  var inner = (node.content || []).map(plainText).join("");
  return /^(paragraph|heading|list-item)/.test(node.nodeType) ? inner + "\n" : inner;
}

function page(after) {
  httprequest.clearHeaders();
  httprequest.addHeader("Authorization", "Bearer " + account.deliveryToken);
  httprequest.addHeader("Content-Type", "application/json");
  var text = httprequest.post(
    "https://graph.contentgraph.app/spaces/" + encodeURIComponent(account.space) + "/environments/" + encodeURIComponent(account.environment || "master"),
    JSON.stringify({ query: QUERY, variables: { first: 100, after: after, locale: locale } })
  );
  var answer = JSON.parse(text);
  if (answer.errors) {
    throw new Error(answer.errors.map(function (e) { return e.message; }).join("; "));
  }
  return answer.data.entries;
}

var Cell = {
  text: function (v) { datagrid.addCell(v === null || v === undefined ? "" : String(v)); },
  list: function (v) { datagrid.addCell((v || []).join(", ")); },
  number: function (v) { datagrid.addCell(Number(v)); }
};

datagrid.addColumn("Id", datagrid.DATA_TYPE_STRING);
datagrid.addColumn("Title", datagrid.DATA_TYPE_STRING);
datagrid.addColumn("Slug", datagrid.DATA_TYPE_STRING);
datagrid.addColumn("Words", datagrid.DATA_TYPE_DOUBLE);
datagrid.addColumn("Tags", datagrid.DATA_TYPE_STRING);
datagrid.addColumn("Published", datagrid.DATA_TYPE_DATETIME);
datagrid.addColumn("Cursor", datagrid.DATA_TYPE_STRING);

var cursor = null;
var more = true;
var rows = 0;
while (more && rows < 50000) {
  try {
    var entries = page(cursor);
    DOMO.log("after cursor " + cursor + ": " + entries.nodes.length + " entries");
    entries.nodes.forEach(function (n) {
      Cell.text(n.sys.id);
      Cell.text(n.title);
      Cell.text(n.slug);
      Cell.number(n.body ? plainText(n.body.json).split(/\s+/).filter(Boolean).length : 0);
      Cell.list(n.tags);
      Cell.text(n.sys.publishedAt);
      Cell.text(entries.pageInfo.endCursor);
      datagrid.endRow();
      rows++;
    });
    more = entries.pageInfo.hasNextPage;
    cursor = entries.pageInfo.endCursor;
  } catch (e) {
    DOMO.log("stopped: " + e.message);
    more = false;
  }
}
