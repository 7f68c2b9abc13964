"use strict";

var MAX_ATTEMPTS = 4;
var DEFAULT_WAIT_SECONDS = 5;
var LONGEST_WAIT_SECONDS = 60;

function baseAddress() {
  var subdomain = (metadata.account.subdomain || "").toLowerCase();
  if (!/^[a-z0-9][a-z0-9-]{1,61}$/.test(subdomain)) {
    throw new Error("the account's subdomain is not valid");
  }
  return "https://" + subdomain + ".zendesk.com/api/v2";
}

function secondsToWait() {
  var seconds = parseInt(httprequest.getResponseHeader("Retry-After"), 10);
  if (isNaN(seconds)) {
    return DEFAULT_WAIT_SECONDS;
  }
  return Math.min(seconds, LONGEST_WAIT_SECONDS);
}

/** Sends the change, again if Zendesk asks for patience. */
function putWithPatience(address, body) {
  var answer = "";
  for (var attempt = 1; attempt <= MAX_ATTEMPTS; attempt += 1) {
    answer = httprequest.put(address, body);
    if (httprequest.getStatusCode() !== 429) {
      break;
    }
    DOMO.sleep(secondsToWait() * 1000);
  }
  return answer;
}

function change() {
  var ticket = { status: metadata.parameters["Status"] };
  var comment = metadata.parameters["Internal Comment"];
  if (comment) {
    ticket.comment = { body: comment, "public": false };
  }
  return JSON.stringify({ ticket: ticket });
}

function update(number) {
  var pair = metadata.account.email + "/token:" + metadata.account.token;
  httprequest.addHeader("Authorization", "Basic " + DOMO.b64EncodeUnicode(pair));
  httprequest.addHeader("Content-Type", "application/json");
  var answer = putWithPatience(baseAddress() + "/tickets/" + number + ".json", change());
  switch (httprequest.getStatusCode()) {
    case 200:
      return JSON.parse(answer).ticket;
    case 404:
      throw new Error("there is no ticket #" + number);
    case 422:
      throw new Error("closed tickets cannot be changed");
    default:
      throw new Error("Zendesk answered with status " + httprequest.getStatusCode());
  }
}

try {
  var number = parseInt(metadata.parameters["Ticket"], 10);
  if (!(number > 0)) {
    throw new Error("Ticket must be a number");
  }
  var ticket = update(number);
  datagrid.addColumn("Ticket", datagrid.DATA_TYPE_DOUBLE);
  datagrid.addColumn("Status", datagrid.DATA_TYPE_STRING);
  datagrid.addColumn("Updated", datagrid.DATA_TYPE_DATETIME);
  datagrid.addCell(ticket.id);
  datagrid.addCell(ticket.status);
  datagrid.addCell(ticket.updated_at);
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
