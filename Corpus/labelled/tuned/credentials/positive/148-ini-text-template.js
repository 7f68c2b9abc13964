// hard
const ini = `
[service]
url = https://api.lighthousekeeper.example
user = domo
password = Foghorn.31
`;
const read = name => new RegExp('^' + name + ' = (.*)$', 'm').exec(ini)[1];

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(read('user') + ':' + read('password')));
httprequest.get(read('url') + '/lamps');
if (httprequest.getStatusCode() == 200)
    auth.authenticationSuccess();
else
    auth.authenticationFailed('Authentication failed with status ' + httprequest.getStatusCode());
