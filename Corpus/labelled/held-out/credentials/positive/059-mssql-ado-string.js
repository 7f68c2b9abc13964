// medium
var cs = 'Server=tcp:sql01.kopernik.pl,1433;Database=Magazyn;User Id=domo;Password=Piernik!1473;Encrypt=true;'; // finding: hardcoded-credentials
var zapytanie = 'EXEC dbo.UstawStan @indeks, @stan';

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');
var wynik = httprequest.post('https://most.kopernik.pl/sql', JSON.stringify({
  polaczenie: cs,
  zapytanie: zapytanie,
  parametry: [metadata.parameters['Indeks'], metadata.parameters['Stan']]
}));
datagrid.magicParseJSON(wynik);
