// medium
var baglanti = {
  kullanici: 'entegrasyon',
  sifre: 'Galata34' // finding: hardcoded-credentials
};

function girisYap() {
  httprequest.addHeader('Content-Type', 'application/json');
  var cevap = httprequest.post('https://api.ankarakargo.com.tr/v1/giris', JSON.stringify(baglanti));
  httprequest.clearHeaders();
  return JSON.parse(cevap).oturum;
}

var oturum = girisYap();
httprequest.addHeader('X-Oturum', oturum);
httprequest.addHeader('Content-Type', 'application/json');
var res = httprequest.put('https://api.ankarakargo.com.tr/v1/gonderi/' + metadata.parameters['Gonderi'], JSON.stringify({ durum: metadata.parameters['Durum'] }));
datagrid.magicParseJSON(res);
