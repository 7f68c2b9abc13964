"use strict";

var a = metadata.account;
var k = a.apikey;
var forHeader = k;
var status;

httprequest.addHeader("X-Api-Key", forHeader);
httprequest.get("https://api.fleetio-demo.com/v1/ping");
status = httprequest.getStatusCode();

if (status === 200) {
	DOMO.log("ping ok");
	auth.authenticationSuccess();
} else {
	DOMO.log("ping gave " + status + " for " + forHeader); // finding: credential-logging
	auth.authenticationFailed("The key was refused (" + status + ")");
}
