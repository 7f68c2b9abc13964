'use strict';

function login(done, failed) {
  var text = httprequest.post('https://api.moviehall.tv/sessions', JSON.stringify({
    login: metadata.account.username,
    password: metadata.account.password
  }));
  if (httprequest.getStatusCode() === 201) {
    done(JSON.parse(text).sessionToken);
  } else {
    failed(httprequest.getStatusCode());
  }
}

login(function (sessionToken) {
  DOMO.log('signed in, session ' + sessionToken); // finding: credential-logging
  auth.authenticationSuccess();
}, function (status) {
  DOMO.log('not signed in, status ' + status);
  auth.authenticationFailed('moviehall answered ' + status);
});
