// medium
function loggInn(bruker, passord = 'Bergen2021') { // finding: hardcoded-credentials
  httprequest.addParameter('bruker', bruker);
  httprequest.addParameter('passord', passord);
  return httprequest.post('https://api.fisk.example/innlogging');
}

loggInn(metadata.account.username);
if (httprequest.getStatusCode() == 200)
    auth.authenticationSuccess();
else
    auth.authenticationFailed('Authentication failed with status ' + httprequest.getStatusCode());
