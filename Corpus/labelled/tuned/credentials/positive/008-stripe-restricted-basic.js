// medium
function stripe(path, form) {
  // Stripe takes the key as the user of a Basic pair, without a password
  var basic = DOMO.b64EncodeUnicode('rk_live_⟦[A-Za-z0-9]{99}⟧' + ':'); // finding: hardcoded-credentials
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', 'Basic ' + basic);
  return httprequest.post('https://api.stripe.com/v1/' + path, form);
}

stripe('refunds', 'charge=' + encodeURIComponent(metadata.parameters['Charge']));
datagrid.addColumn("Status", datagrid.DATA_TYPE_STRING);
datagrid.addColumn("Time", datagrid.DATA_TYPE_DATETIME);
datagrid.addCell("" + httprequest.getStatusCode());
datagrid.addCell(new Date().toISOString());
datagrid.endRow();
