httprequest.addHeader('Content-Type', 'application/json');
httprequest.post('https://wiki.oldmill.example/api/login', JSON.stringify({ name: metadata.account.username, password: metadata.account.password }));
const setCookie = httprequest.getResponseHeader('Set-Cookie') || '';
const session = /JSESSIONID=([^;]+)/.exec(setCookie);
if (!session) {
  auth.authenticationFailed('The wiki did not open a session.');
} else {
  httprequest.addHeader('Cookie', 'JSESSIONID=' + session[1]);
  httprequest.get('https://wiki.oldmill.example/api/me');
  auth.authenticationSuccess();
}
