'use strict';

// account: partner (number of the museum group), accesscode

var endpoints = {
  check: 'https://partners.museumpass-demo.nl/check',
  help: 'http://www.museumpass-demo.nl/help'
};

var partner = String(metadata.account.partner || '').trim();
var accesscode = String(metadata.account.accesscode || '').trim();

function luhn(digits) {
  var sum = 0;
  for (var i = 0; i < digits.length; i++) {
    var d = Number(digits.charAt(digits.length - 1 - i));
    if (i % 2 === 1) {
      d *= 2;
      if (d > 9) { d -= 9; }
    }
    sum += d;
  }
  return sum % 10 === 0;
}

function check() {
  httprequest.addHeader('X-Partner', partner);
  httprequest.addHeader('X-Access-Code', accesscode);
  httprequest.get(endpoints.check);
  return httprequest.getStatusCode();
}

if (!/^\d{8}$/.test(partner) || !luhn(partner)) {
  auth.authenticationFailed('"' + partner + '" is not a partner number. See ' + endpoints.help);
} else if (accesscode === '') {
  auth.authenticationFailed('The access code is missing. See ' + endpoints.help);
} else {
  try {
    var code = check();
    DOMO.log('partner ' + partner + ', code ' + code);
    if (code === 204) {
      auth.authenticationSuccess();
    } else {
      auth.authenticationFailed('Partner number and access code do not match. See ' + endpoints.help);
    }
  } catch (e) {
    auth.authenticationFailed('No connection to Museum pass.');
  }
}
