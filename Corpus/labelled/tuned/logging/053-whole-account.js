"use strict";
var account = metadata.account;
console.log(account); // finding: credential-logging
console.log(metadata.parameters);
console.log("report", metadata.report);

httprequest.addHeader("api-key", account.apikey);
var zones = httprequest.get("https://api.dnsbird.net/zones");
if (zones.charAt(0) === "[") {
	auth.authenticationSuccess();
} else {
	auth.authenticationFailed("Not a list of zones");
}
