'use strict';

const { password, token, ...open } = metadata.account;

DOMO.log('settings: ' + JSON.stringify(open));

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(open.username + ':' + password));
httprequest.addHeader('X-App-Token', token);

try {
  httprequest.get(`https://${encodeURIComponent(open.instance)}.wardplan.example/api/ping`);
  const status = httprequest.getStatusCode();
  if (status === 200) {
    auth.authenticationSuccess();
  } else {
    auth.authenticationFailed(`WardPlan ${open.instance} answered ${status} to ${open.username}`);
  }
} catch (e) {
  auth.authenticationFailed('WardPlan cannot be reached');
}
