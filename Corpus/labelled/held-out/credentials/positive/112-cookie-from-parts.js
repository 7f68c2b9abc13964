// hard
const jar = {
  lang: 'sv',
  theme: 'dark',
  connect: 's%3A⟦[A-Za-z0-9_-]{32}⟧.⟦[A-Za-z0-9]{43}⟧' // finding: hardcoded-credentials
};
const cookie = Object.keys(jar)
  .map((name) => (name === 'connect' ? 'connect.sid' : name) + '=' + jar[name])
  .join('; ');

httprequest.addHeader('Cookie', cookie);
httprequest.addHeader('Content-Type', 'application/json');
const res = httprequest.post('https://bokning.fjallhotell.se/internal/rooms/' + metadata.parameters['Room'] + '/clean', JSON.stringify({
  staff: metadata.parameters['Staff']
}));
datagrid.addColumn('Response', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
