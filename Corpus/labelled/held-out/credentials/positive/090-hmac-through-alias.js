// hard
const mac = DOMO.hmacSHA256;
const phrase = ['otter', 'lantern', 'ninety'].join('-'); // finding: hardcoded-credentials

function sign(method, path, body) {
  const stamp = String(Date.now());
  httprequest.addHeader('X-Stamp', stamp);
  httprequest.addHeader('X-Sign', mac([method, path, stamp, body].join('\n'), phrase));
}

const path = `/v1/wallets/${metadata.parameters['Wallet']}/limits`;
const body = JSON.stringify({ daily: Number(metadata.parameters['Limit']) });
sign('POST', path, body);
httprequest.addHeader('Content-Type', 'application/json');
datagrid.magicParseJSON(httprequest.post(`https://api.coinharbor.ee${path}`, body));
