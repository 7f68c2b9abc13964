'use strict';

const { apikey } = metadata.account;

const call = (path) => {
  httprequest.clearHeaders();
  httprequest.addHeader('X-Api-Key', apikey);
  const text = httprequest.get('https://api.invoicely.example' + path);
  const status = httprequest.getStatusCode();
  return { status, text };
};

try {
  const { status, text } = call('/v1/invoices?limit=100');
  if (status === 401 || status === 403) {
    datagrid.error(status, `Key ${apikey} has no right to read invoices`); // finding: credential-logging
  } else if (status !== 200) {
    datagrid.error(status, 'Invoicely answered with an error');
  } else {
    datagrid.magicParseJSON(text);
  }
} catch (e) {
  datagrid.error(500, 'Invoicely could not be reached');
}
