// hard
const season = 'Winter'; // finding: hardcoded-credentials
const year = 2023;
const mark = '!';
const body = {
  login: 'domo@skilift.example',
  password: `${season}${year}${mark}`
};
httprequest.addHeader("Content-Type", "application/json");
httprequest.post('https://api.skilift.example/auth/login', JSON.stringify(body));
if (httprequest.getStatusCode() == 200)
    auth.authenticationSuccess();
else
    auth.authenticationFailed('Authentication failed with status ' + httprequest.getStatusCode());
