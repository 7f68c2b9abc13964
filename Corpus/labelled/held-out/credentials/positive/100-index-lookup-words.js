// hard
var words = ['amber', 'birch', 'cobalt', 'dune', 'ember'];
var w = words[2] + words[4] + '19'; // finding: hardcoded-credentials

httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
var page = httprequest.post('https://intranet.cobbleston-council.gov.uk/login', 'user=domo&password=' + encodeURIComponent(w));

if (page.indexOf('Welcome') >= 0) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('The council portal refused the login');
}
