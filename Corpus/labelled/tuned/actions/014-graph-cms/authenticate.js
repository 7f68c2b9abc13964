"use strict";

/* fields: space, environment, deliveryToken */
var ENDPOINT = "https://graph.contentgraph.app/spaces/";

function query(text, variables) {
  httprequest.clearHeaders();
  httprequest.addHeader("Authorization", "Bearer " + metadata.account.deliveryToken);
  httprequest.addHeader("Content-Type", "application/json");
  return JSON.parse(httprequest.post(
    ENDPOINT + encodeURIComponent(metadata.account.space) + "/environments/" + encodeURIComponent(metadata.account.environment || "master"),
    JSON.stringify({ query: text, variables: variables || {} })
  ));
}

function firstError(answer) {
  if (!answer.errors || answer.errors.length === 0) {
    return null;
  }
  var e = answer.errors[0];
  var code = e.extensions && e.extensions.code;
  return (code ? code + ": " : "") + e.message;
}

try {
  var answer = query("{ __schema { queryType { name } } }");
  var error = firstError(answer);
  if (error) {
    DOMO.log("schema query: " + error);
    auth.authenticationFailed("Contentgraph: " + error);
  } else {
    DOMO.log("space " + metadata.account.space + ", root type " + answer.data.__schema.queryType.name);
    auth.authenticationSuccess();
  }
} catch (e) {
  DOMO.log("status " + httprequest.getStatusCode() + ", " + e.message);
  auth.authenticationFailed("The space id, the environment or the delivery token is wrong.");
}
