var COUNTRY_KEYS = 'AT,BE,BG,CY,CZ,DE,DK,EE,ES,FI,FR,GR,HR,HU,IE,IT,LT,LU,LV,MT,NL,PL,PT,RO,SE,SI,SK';
var CURRENCY_KEYS = 'EUR|BGN|CZK|DKK|HUF|PLN|RON|SEK';
var UNIT_KEYS = { kg: 'KGM', piece: 'H87', litre: 'LTR', metre: 'MTR' };

if (COUNTRY_KEYS.split(',').indexOf(metadata.parameters['Country']) < 0) {
  datagrid.error(400, 'Country is not in the single market');
}
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.token);
httprequest.addHeader('Content-Type', 'application/json');
var res = httprequest.post('https://api.customsdesk.eu/declarations', JSON.stringify({ country: metadata.parameters['Country'], unit: UNIT_KEYS.kg, currency: CURRENCY_KEYS.split('|')[0], weight: metadata.parameters['Weight'] }));
datagrid.magicParseJSON(res);
