const LOGIN = `mutation Login($email: String!, $password: String!) {
  login(input: { email: $email, password: $password }) { token refreshToken user { id } }
}`;
httprequest.addHeader('Content-Type', 'application/json');
const res = JSON.parse(httprequest.post('https://api.choirmanager.org/graphql', JSON.stringify({
  query: LOGIN,
  variables: { email: metadata.account.username, password: metadata.account.password }
})));
if (res.data && res.data.login.token) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed(res.errors[0].message);
}
