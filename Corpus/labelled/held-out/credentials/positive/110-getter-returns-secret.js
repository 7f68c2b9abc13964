// hard
const connection = {
  base: 'https://api.glacierdata.is/v1',
  get bearer() {
    return ['gl', '⟦[a-z0-9]{16}⟧', '⟦[a-z0-9]{16}⟧'].join('_'); // finding: hardcoded-credentials
  }
};

function post(path, payload) {
  httprequest.addHeader('Authorization', 'Bearer ' + connection.bearer);
  httprequest.addHeader('Content-Type', 'application/json');
  return httprequest.post(connection.base + path, JSON.stringify(payload));
}

const res = post('/observations', {
  station: metadata.parameters['Station'],
  depth: Number(metadata.parameters['Depth']),
  observer: metadata.parameters['Observer']
});
datagrid.magicParseJSON(res);
