// medium
const 認証 = {
  'ユーザー': 'renkei',
  'パスワード': 'sakura2023' // finding: hardcoded-credentials
};
httprequest.addHeader("Content-Type", "application/json");
httprequest.post('https://api.zaiko.example/login', JSON.stringify({ user: 認証['ユーザー'], password: 認証['パスワード'] }));
switch (httprequest.getStatusCode()) {
  case 200:
  case 201:
    auth.authenticationSuccess();
    break;
  default:
    auth.authenticationFailed('Login was not possible, code ' + httprequest.getStatusCode());
}
