// medium
var card = {
  '@type': 'MessageCard',
  '@context': 'https://schema.org/extensions',
  themeColor: '0076D7',
  summary: metadata.parameters['Summary'],
  sections: [{ activityTitle: metadata.parameters['Title'], text: metadata.parameters['Text'] }]
};
httprequest.addHeader('Content-Type', 'application/json');
httprequest.post(
  'https://lindholm.webhook.office.com/webhookb2/⟦[a-f0-9]{8}⟧-⟦[a-f0-9]{4}⟧-4⟦[a-f0-9]{3}⟧-a⟦[a-f0-9]{3}⟧-⟦[a-f0-9]{12}⟧@⟦[a-f0-9]{8}⟧-⟦[a-f0-9]{4}⟧-4⟦[a-f0-9]{3}⟧-b⟦[a-f0-9]{3}⟧-⟦[a-f0-9]{12}⟧/IncomingWebhook/⟦[a-f0-9]{32}⟧/⟦[a-f0-9]{8}⟧-⟦[a-f0-9]{4}⟧-4⟦[a-f0-9]{3}⟧-9⟦[a-f0-9]{3}⟧-⟦[a-f0-9]{12}⟧', // finding: hardcoded-credentials
  JSON.stringify(card)
);
datagrid.addColumn('status', datagrid.DATA_TYPE_STRING);
datagrid.addCell(String(httprequest.getStatusCode()));
datagrid.endRow();
