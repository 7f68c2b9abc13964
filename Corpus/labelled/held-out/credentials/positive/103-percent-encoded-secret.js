// hard
const enc = '⟦<percent:[A-Za-z0-9]{6}!#[A-Za-z0-9]{6}%&[A-Za-z0-9]{4}>⟧'; // finding: hardcoded-credentials
const body = {
  username: metadata.account.username,
  password: decodeURIComponent(enc)
};

httprequest.addHeader('Content-Type', 'application/json');
const login = JSON.parse(httprequest.post('https://fleet.caravanrent.es/api/auth/login', JSON.stringify(body)));
httprequest.addHeader('Authorization', `Bearer ${login.token}`);
const res = httprequest.put(`https://fleet.caravanrent.es/api/vehicles/${metadata.parameters['Plate']}`, JSON.stringify({
  status: metadata.parameters['Status']
}));
datagrid.magicParseJSON(res);
