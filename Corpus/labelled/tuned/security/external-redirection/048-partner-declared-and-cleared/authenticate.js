'use strict';

const probe = (url, name, value) => {
  httprequest.clearHeaders();
  httprequest.addHeader(name, value);
  httprequest.get(url);
  return httprequest.getStatusCode() === 200;
};

try {
  const articles = probe('https://api.pageforge.com/v1/me', 'X-Token', metadata.account.token);
  const translations = probe('https://api.linguaserve.net/v2/usage', 'X-Key', metadata.account.accesskey);
  if (articles && translations) {
    auth.authenticationSuccess();
  } else {
    auth.authenticationFailed(articles ? 'The translation key was refused' : 'The article token was refused');
  }
} catch (e) {
  auth.authenticationFailed(e.message);
}
