// hard
'use strict';
/* request that support sent us as a sample:
{
  "merchant": "halden-bikes",
  "credentials": {
    "login": "halden_api",
    "passphrase": "fjell-og-fjord-1814"
  },
  "capture": { "id": "778120", "amount": 12900 }
}
*/
const capture = {
  merchant: metadata.account.merchant,
  credentials: { login: metadata.account.username, passphrase: metadata.account.password },
  capture: { id: metadata.parameters['Payment'], amount: Number(metadata.parameters['Amount']) }
};
httprequest.addHeader('Content-Type', 'application/json');
datagrid.magicParseJSON(httprequest.post('https://api.betalonline.no/capture', JSON.stringify(capture)));
