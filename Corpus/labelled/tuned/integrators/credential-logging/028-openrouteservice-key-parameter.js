'use strict';
// from the Postman collection "Stores API / update opening hours"
// key goes into addParameter, so the url in the log is clean

let baseUrl = "https://api.storelocator.app/v4";
let pm = { variables: { storeId: metadata.parameters["Store"], day: metadata.parameters["Day"] } };

let url = baseUrl + "/stores/" + encodeURIComponent(pm.variables.storeId) + "/hours";

let payload = {
    "day": pm.variables.day,
    "open": metadata.parameters["Open"],
    "close": metadata.parameters["Close"]
};

httprequest.clearParameters();
httprequest.addParameter("api_key", metadata.account.apikey);
httprequest.addHeader("Content-Type", "application/json");

DOMO.log("PUT " + url);
DOMO.log("body: " + JSON.stringify(payload));

datagrid.addColumn("Store", datagrid.DATA_TYPE_STRING);
datagrid.addColumn("Request", datagrid.DATA_TYPE_STRING);
datagrid.addColumn("Status", datagrid.DATA_TYPE_DOUBLE);

let responseCode;
try {
    let responseBody = httprequest.put(url, JSON.stringify(payload));
    responseCode = httprequest.getStatusCode();
    DOMO.log("response: " + responseBody);
} catch (err) {
    responseCode = 0;
    DOMO.log("request to " + url + " failed");
}

datagrid.addCell(pm.variables.storeId);
datagrid.addCell("PUT " + url);
datagrid.addCell(responseCode);
datagrid.endRow();
