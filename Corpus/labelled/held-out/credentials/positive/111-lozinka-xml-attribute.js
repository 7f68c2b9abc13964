// hard
var br = metadata.parameters['Broj'];
var zahtjev = '<?xml version="1.0"?><zahtjev korisnik="domo" lozinka="Dubrovnik-16" vrsta="storno"><racun broj="' + br + '"/></zahtjev>'; // finding: hardcoded-credentials

httprequest.addHeader('Content-Type', 'application/xml');
var odgovor = httprequest.post('https://blagajna.jadran-trgovina.hr/servis', zahtjev);

var doc = DOMO.parseXML(odgovor);
if (!doc) {
  datagrid.error(502, 'Neispravan odgovor');
}
datagrid.magicParseXML(odgovor);
