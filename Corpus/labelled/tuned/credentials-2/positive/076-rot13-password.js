// hard
'use strict';
const rot = s => s.replace(/[a-z]/gi, c => String.fromCharCode((c <= 'Z' ? 90 : 122) >= (c = c.charCodeAt(0) + 13) ? c : c - 26));
const greeting = rot('Fpuarrznaa47'); // finding: hardcoded-credentials
const body = JSON.stringify({ login: metadata.account.username, password: greeting });
httprequest.addHeader('Content-Type', 'application/json');
const answer = httprequest.post('https://api.haustechnik24.de/auth', body);
if (/"session":/.test(answer)) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Anmeldung nicht möglich');
}
