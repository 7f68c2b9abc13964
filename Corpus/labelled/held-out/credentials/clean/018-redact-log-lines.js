const SENSITIVE = ['password', 'passwd', 'client_secret', 'authorization', 'api_key', 'access_token', 'senha', 'kennwort'];
const redact = (value) => Object.keys(value).reduce((out, k) => {
  out[k] = SENSITIVE.includes(k.toLowerCase()) ? '[redacted]' : value[k];
  return out;
}, {});

const body = { client_secret: metadata.account.clientSecret, item: metadata.parameters['Item'], state: 'archived' };
DOMO.log(JSON.stringify(redact(body)));
httprequest.addHeader('Content-Type', 'application/json');
datagrid.magicParseJSON(httprequest.post('https://api.archivist.nl/v2/items/archive', JSON.stringify(body)));
