// easy
var OPENAI_KEY = 'sk-proj-⟦[A-Za-z0-9_-]{74}⟧T3BlbkFJ⟦[A-Za-z0-9_-]{74}⟧'; // finding: hardcoded-credentials
httprequest.addHeader('Authorization', 'Bearer ' + OPENAI_KEY);
httprequest.addHeader('Content-Type', 'application/json');
var res = JSON.parse(httprequest.post('https://api.openai.com/v1/chat/completions', JSON.stringify({
  model: 'gpt-4o-mini',
  messages: [
    { role: 'system', content: 'Summarise the customer complaint in one sentence.' },
    { role: 'user', content: metadata.parameters['Complaint'] }
  ]
})));
datagrid.addColumn('summary', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res.choices[0].message.content);
datagrid.endRow();
