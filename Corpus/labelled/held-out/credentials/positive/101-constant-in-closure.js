// hard
const api = (() => {
  const hidden = '⟦[a-z0-9]{26}⟧'; // finding: hardcoded-credentials
  const wrap = (verb) => (path, payload) => {
    httprequest.clearHeaders();
    httprequest.addHeader('Content-Type', 'application/json');
    httprequest.addHeader('Authorization', ['Bearer', hidden].join(' '));
    return httprequest[verb]('https://api.riverferry.hr/v1' + path, JSON.stringify(payload));
  };
  return { post: wrap('post'), put: wrap('put') };
})();

const res = api.put(`/sailings/${metadata.parameters['Sailing']}`, {
  delayMinutes: Number(metadata.parameters['Delay']),
  reason: metadata.parameters['Reason']
});
datagrid.magicParseJSON(res);
