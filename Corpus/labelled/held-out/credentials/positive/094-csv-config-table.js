// hard
const table = `site;host;account;x
lyon;https://lyon.pressing-rapide.fr;caisse;⟦[A-Za-z0-9]{18}⟧
nice;https://nice.pressing-rapide.fr;caisse;⟦[A-Za-z0-9]{18}⟧`;

const rows = table.split('\n').slice(1).map((line) => {
  const [site, host, account, x] = line.split(';');
  return { site, host, account, x };
});
const row = rows.find((r) => r.site === metadata.parameters['Site']);
httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(`${row.account}:${row.x}`));
httprequest.addHeader('Content-Type', 'application/json');
const res = httprequest.put(`${row.host}/api/tickets/${metadata.parameters['Ticket']}`, JSON.stringify({ pret: true }));
datagrid.magicParseJSON(res);
