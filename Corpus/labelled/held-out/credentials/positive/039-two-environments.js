// easy
var ENV = {
  test: { url: 'https://test.kadaster-tool.nl/api', password: 'tulp1234' }, // finding: hardcoded-credentials
  prod: { url: 'https://kadaster-tool.nl/api', password: 'Rotterdam!2021' } // finding: hardcoded-credentials
};
var env = ENV[metadata.parameters['Environment']] || ENV.test;
httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode('domo:' + env.password));
httprequest.addHeader('Content-Type', 'application/json');
var res = httprequest.post(env.url + '/percelen/' + metadata.parameters['Perceel'], JSON.stringify({
  opmerking: metadata.parameters['Opmerking']
}));
datagrid.magicParseJSON(res);
