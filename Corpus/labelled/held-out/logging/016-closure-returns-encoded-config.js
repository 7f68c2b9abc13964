'use strict';

const makeConfig = (account) => {
  const config = Object.freeze({
    host: 'https://api.brightpos.example',
    login: { name: account.username, word: account.password }
  });
  return {
    host: () => config.host,
    login: () => config.login,
    export: () => DOMO.b64EncodeUnicode(JSON.stringify(config))
  };
};

const config = makeConfig(metadata.account);
DOMO.log('host ' + config.host());
DOMO.log('support code: ' + config.export()); // finding: credential-logging

try {
  httprequest.post(config.host() + '/login', JSON.stringify(config.login()));
  if (httprequest.getStatusCode() === 204) {
    auth.authenticationSuccess();
  } else {
    auth.authenticationFailed('Please send the support code of the log to BrightPOS.');
  }
} catch (e) {
  auth.authenticationFailed('BrightPOS does not answer.');
}
