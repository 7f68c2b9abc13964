'use strict';

const explain = (status) => {
  switch (status) {
    case 401: return 'Token expired, see http://help.tidepool.example/tokens';
    case 403: return 'Missing right. Read "http://help.tidepool.example/rights" first.';
    default: return `HTTP ${status}: http:// addresses are refused by the vendor`;
  }
};

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.get('https://api.tidepool.example/me');
const status = httprequest.getStatusCode();

if (status === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed(explain(status));
}
