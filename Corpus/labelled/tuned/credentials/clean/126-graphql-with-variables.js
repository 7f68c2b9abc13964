const LOGIN = 'mutation Login($email: String!, $password: String!) { login(email: $email, password: $password) { token } }';
httprequest.addHeader("Content-Type", "application/json");
const r = JSON.parse(httprequest.post('https://api.aquarium.example/graphql', JSON.stringify({
  query: LOGIN,
  variables: { email: metadata.account.username, password: metadata.account.password }
})));
if (r.data && r.data.login) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed(r.errors[0].message);
}
