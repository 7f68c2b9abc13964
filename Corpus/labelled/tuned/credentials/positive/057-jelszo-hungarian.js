// medium
var jelszo = 'kiskutya12'; // finding: hardcoded-credentials
var felhasznalo = metadata.account.username;
httprequest.addHeader("Content-Type", "application/x-www-form-urlencoded");
httprequest.post('https://api.szamlazo.example/belepes',
  'felhasznalo=' + encodeURIComponent(felhasznalo) + '&jelszo=' + jelszo);
httprequest.getStatusCode() < 300
  ? auth.authenticationSuccess()
  : auth.authenticationFailed('The service refused the request.');
