// hard
'use strict';
function veil(list, k) {
  return list.map(function (n) { return String.fromCharCode(n ^ k); }).join('');
}
var points = [⟦<codes:[a-p0-9]{20}>⟧]; // finding: hardcoded-credentials
var form = {
  grant_type: 'client_credentials',
  client_id: 'domo-writeback',
  client_secret: veil(points, 3)
};
Object.keys(form).forEach(function (k) { httprequest.addParameter(k, form[k]); });
var token = JSON.parse(httprequest.post('https://id.medsupply.eu/connect/token')).access_token;
if (token) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('MedSupply gave no token');
}
