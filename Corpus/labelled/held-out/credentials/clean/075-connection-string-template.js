const TEMPLATE = 'Server={host};Database={db};User Id={user};Password={password};Encrypt=true';
const JDBC = 'jdbc:postgresql://{host}:5432/{db}?user={user}&password={password}';
const fill = (text, values) => text.replace(/\{(\w+)\}/g, (m, name) => values[name]);
const values = { host: metadata.account.host, db: metadata.account.database, user: metadata.account.username, password: metadata.account.password };

httprequest.addHeader('Content-Type', 'application/json');
const res = httprequest.post('https://bridge.cattlelog.com.ar/execute', JSON.stringify({
  connection: fill(metadata.account.kind === 'jdbc' ? JDBC : TEMPLATE, values),
  statement: 'UPDATE animales SET peso = ? WHERE caravana = ?',
  params: [metadata.parameters['Peso'], metadata.parameters['Caravana']]
}));
datagrid.magicParseJSON(res);
