'use strict';

const own = 'https://api.ordertrack.example/orders';
const longer = 'https://api.ordertrack.example.harvest.test/orders';
const foreign = 'https://api.оrdertrack.example/orders'; // the first o is Cyrillic
const dashed = 'https://api-ordertrack.example/orders';

httprequest.addHeader('X-Api-Key', metadata.account.apikey);
try {
  datagrid.magicParseJSON(httprequest.get(own));
  httprequest.get(longer); // finding: external-redirection
  httprequest.get(foreign); // finding: external-redirection
  httprequest.get(dashed); // finding: external-redirection
} catch (error) {
  datagrid.error(500, error.message);
}
