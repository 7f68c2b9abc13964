// easy
'use strict';
httprequest.addHeader('Accept', 'application/json');
httprequest.addHeader('Content-Type', 'application/json');
httprequest.addHeader('X-Postmark-Server-Token', '⟦[a-f0-9]{8}⟧-⟦[a-f0-9]{4}⟧-4⟦[a-f0-9]{3}⟧-9⟦[a-f0-9]{3}⟧-⟦[a-f0-9]{12}⟧'); // finding: hardcoded-credentials
var mail = {
  From: 'noreply@acme.com',
  To: metadata.parameters['Recipient'],
  Subject: metadata.parameters['Subject'],
  TextBody: metadata.parameters['Body']
};
datagrid.magicParseJSON(httprequest.post('https://api.postmarkapp.com/email', JSON.stringify(mail)));
