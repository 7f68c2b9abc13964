// medium
'use strict';
function reportFailure(message) {
  httprequest.clearHeaders();
  httprequest.addHeader('Content-Type', 'application/json');
  httprequest.post('https://acme.webhook.office.com/webhookb2/⟦$g=[a-f0-9]{8}⟧-⟦[a-f0-9]{4}⟧-4⟦[a-f0-9]{3}⟧-8⟦[a-f0-9]{3}⟧-⟦[a-f0-9]{12}⟧@⟦$g⟧-⟦[a-f0-9]{4}⟧-4⟦[a-f0-9]{3}⟧-9⟦[a-f0-9]{3}⟧-⟦[a-f0-9]{12}⟧/IncomingWebhook/⟦[a-f0-9]{32}⟧/⟦[a-f0-9]{8}⟧-⟦[a-f0-9]{4}⟧-4⟦[a-f0-9]{3}⟧-b⟦[a-f0-9]{3}⟧-⟦[a-f0-9]{12}⟧', // finding: hardcoded-credentials
    JSON.stringify({ text: message }));
}
try {
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
  var res = httprequest.put('https://api.xero.com/api.xro/2.0/Invoices/' + encodeURIComponent(metadata.parameters['Invoice']), JSON.stringify({ Status: 'AUTHORISED' }));
  datagrid.magicParseJSON(res);
} catch (e) {
  reportFailure('Invoice could not be approved');
  datagrid.error(500, 'Invoice could not be approved');
}
