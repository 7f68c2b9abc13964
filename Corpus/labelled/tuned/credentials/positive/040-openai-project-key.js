// easy
const OPENAI_API_KEY = 'sk-proj-⟦[A-Za-z0-9_-]{74}⟧T3BlbkFJ⟦[A-Za-z0-9_-]{74}⟧'; // finding: hardcoded-credentials
const prompt = 'Summarise this ticket in one line: ' + metadata.parameters['Ticket Text'];
httprequest.addHeader('Authorization', 'Bearer ' + OPENAI_API_KEY);
httprequest.addHeader("Content-Type", "application/json");
const reply = JSON.parse(httprequest.post('https://api.openai.com/v1/chat/completions', JSON.stringify({
  model: 'gpt-4o-mini', messages: [{ role: 'user', content: prompt }]
})));
datagrid.addColumn('Summary', datagrid.DATA_TYPE_STRING);
datagrid.addCell(reply.choices[0].message.content);
datagrid.endRow();
