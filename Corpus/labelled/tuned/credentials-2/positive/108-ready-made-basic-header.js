// easy
"use strict";
httprequest.clearHeaders();
httprequest.addHeader("Authorization", "Basic ⟦<base64:domo.integration:[A-Za-z0-9]{12}>⟧"); // finding: hardcoded-credentials
httprequest.addHeader("Accept", "application/json");
try {
  var who = httprequest.get("https://acme.service-now.com/api/now/table/sys_user?sysparm_limit=1");
  if (httprequest.getStatusCode() === 200) {
    auth.authenticationSuccess();
  } else {
    auth.authenticationFailed("ServiceNow rejected the login");
  }
} catch (e) {
  auth.authenticationFailed("ServiceNow could not be reached");
}
