'use strict';

function dump(text) {
  var out = [];
  for (var i = 0; i < text.length; i++) {
    out.push(text.charCodeAt(i).toString(16));
  }
  return out.join(' ');
}

// Some tokens are pasted with invisible characters, look at the bytes
var token = metadata.account.accesstoken;
DOMO.log('bytes: ' + dump(token)); // finding: credential-logging
DOMO.log('length: ' + token.length);

httprequest.addHeader('Authorization', 'Bearer ' + token.trim());
try {
  httprequest.get('https://api.shelfmate.example/v1/profile');
  if (httprequest.getStatusCode() === 200) {
    auth.authenticationSuccess();
  } else {
    auth.authenticationFailed('ShelfMate does not know this token');
  }
} catch (ex) {
  auth.authenticationFailed('ShelfMate is offline');
}
