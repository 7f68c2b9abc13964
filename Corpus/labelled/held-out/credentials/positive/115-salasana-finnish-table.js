// hard
const yhteydet = [
  { paikka: 'Turku', osoite: 'https://turku.jaahalli.fi', tunnus: 'domo', sana: 'Hirvi&Karhu' }, // finding: hardcoded-credentials
  { paikka: 'Oulu', osoite: 'https://oulu.jaahalli.fi', tunnus: 'domo', sana: 'Poro&Susi' } // finding: hardcoded-credentials
];
const y = yhteydet.filter((x) => x.paikka === metadata.parameters['Paikka'])[0];
const pari = [y.tunnus, y.sana].join(':');

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(pari));
httprequest.addHeader('Content-Type', 'application/json');
const vastaus = httprequest.put(`${y.osoite}/api/vuorot/${metadata.parameters['Vuoro']}`, JSON.stringify({
  joukkue: metadata.parameters['Joukkue']
}));
datagrid.magicParseJSON(vastaus);
