// medium
var o = {
  cid: 'domo-writeback',
  sec: '⟦[A-Za-z0-9_-]{40}⟧' // finding: hardcoded-credentials
};
httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
var tokenAnswer = httprequest.post('https://id.fleetbase.example/oauth/token',
  'grant_type=client_credentials&client_id=' + o.cid + '&client_secret=' + o.sec);
if (httprequest.getStatusCode() === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Could not sign in. Please check the account settings.');
}
