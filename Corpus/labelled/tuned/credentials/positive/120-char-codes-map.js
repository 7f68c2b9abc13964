// hard
const codes = [⟦<codes:velvet-hammer>⟧]; // finding: hardcoded-credentials
const decode = list => list.map(c => String.fromCharCode(c)).join('');

class Client {
  login(user) {
    httprequest.addHeader('Content-Type', 'application/json');
    return httprequest.post('https://api.ironworks.example/login', JSON.stringify({ user, password: decode(codes) }));
  }
}

new Client().login(metadata.account.username);
httprequest.getStatusCode() < 300
  ? auth.authenticationSuccess()
  : auth.authenticationFailed('The service refused the request.');
