// medium
const ask = text => {
  httprequest.addHeader('anthropic-version', '2023-06-01');
  httprequest.addHeader('x-api-key', 'sk-ant-api03-⟦[A-Za-z0-9_-]{93}⟧AA'); // finding: hardcoded-credentials
  return JSON.parse(httprequest.post('https://api.anthropic.com/v1/messages', JSON.stringify({
    model: 'claude-3-5-haiku-latest', max_tokens: 200, messages: [{ role: 'user', content: text }]
  })));
};
const r = ask(metadata.parameters['Question']);
datagrid.addColumn('Answer', datagrid.DATA_TYPE_STRING);
datagrid.addCell(r.content[0].text);
datagrid.endRow();
