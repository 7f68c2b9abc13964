"use strict";

const explain = (reason) => `${reason}. You entered ${JSON.stringify(metadata.account)}`;

httprequest.addHeader("X-Shop-Access", metadata.account.accesskey);
const shop = httprequest.get("https://" + metadata.account.customername + ".shopfront.com/admin/shop.json");
const status = httprequest.getStatusCode();

switch (status) {
  case 200:
    DOMO.log("shop answer " + shop.length);
    auth.authenticationSuccess();
    break;
  case 401:
    auth.authenticationFailed(explain("Wrong access key")); // finding: credential-logging
    break;
  default:
    auth.authenticationFailed("Unexpected status " + status);
}
