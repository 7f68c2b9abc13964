// medium
var SKLEPY = {
  warszawa: { login: 'sklep01', haslo: 'Syrenka!01' }, // finding: hardcoded-credentials
  gdansk: { login: 'sklep02', haslo: 'Bursztyn!02' } // finding: hardcoded-credentials
};
var sklep = SKLEPY[metadata.parameters['Sklep']];
httprequest.addHeader('Content-Type', 'application/json');
var sesja = JSON.parse(httprequest.post('https://pos.zabki-siec.pl/api/auth', JSON.stringify(sklep)));
httprequest.addHeader('X-Sesja', sesja.id);
var res = httprequest.put('https://pos.zabki-siec.pl/api/ceny/' + metadata.parameters['EAN'], JSON.stringify({ cena: metadata.parameters['Cena'] }));
datagrid.magicParseJSON(res);
