'use strict';

const { username, password, instance } = metadata.account;

DOMO.log(`login as ${username} on ${instance}`);
httprequest.addHeader('Authorization', `Basic ${DOMO.b64EncodeUnicode(`${username}:${password}`)}`);

try {
  const answer = httprequest.get(`https://${encodeURIComponent(instance)}.assetbook.example/api/v1/me`);
  const status = httprequest.getStatusCode();
  DOMO.log(`status ${status}, ${answer.length} characters`);
  if (status === 200) {
    auth.authenticationSuccess();
  } else {
    auth.authenticationFailed(`${username} could not log in on ${instance} (status ${status}).`);
  }
} catch (e) {
  auth.authenticationFailed(`The instance ${instance} could not be reached.`);
}
