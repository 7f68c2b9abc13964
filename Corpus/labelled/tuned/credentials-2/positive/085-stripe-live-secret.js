// easy
'use strict';
var STRIPE_SECRET_KEY = "sk_live_⟦[A-Za-z0-9]{24}⟧"; // finding: hardcoded-credentials
var customer = metadata.parameters["Customer"];

httprequest.addHeader("Authorization", "Bearer " + STRIPE_SECRET_KEY);
httprequest.addHeader("Stripe-Version", "2023-10-16");
httprequest.addHeader("Content-Type", "application/x-www-form-urlencoded");
var answer = httprequest.post("https://api.stripe.com/v1/customers/" + encodeURIComponent(customer),
                              "description=" + encodeURIComponent(metadata.parameters["Description"]));
datagrid.addColumn("Answer", datagrid.DATA_TYPE_STRING);
datagrid.addCell(answer);
datagrid.endRow();
