"use strict";

var request = "grant_type=client_credentials&client_id=" + encodeURIComponent(metadata.account.clientKey) +
    "&client_secret=" + encodeURIComponent(metadata.account.clientSecret);

httprequest.addHeader("Content-Type", "application/x-www-form-urlencoded");
var tokenAnswer = httprequest.post("https://login.meterpoint.com/oauth2/token", request);
DOMO.log(tokenAnswer); // finding: credential-logging

var token = JSON.parse(tokenAnswer).access_token;
httprequest.clearHeaders();
httprequest.addHeader("Authorization", "Bearer " + token);
var meters = httprequest.get("https://api.meterpoint.com/meters");
DOMO.log(meters);

datagrid.addColumn("Meters", datagrid.DATA_TYPE_STRING);
datagrid.addCell(meters);
datagrid.endRow();
