'use strict';

const { apikey: key } = metadata.account;

const explain = (status) => {
  const start = `The key ${key} was not accepted`;
  return status === 403 ? `${start}: it lacks the role "writer"` : `${start} (${status})`;
};

try {
  httprequest.addHeader('X-Key', key);
  httprequest.get('https://api.formhouse.example/v1/me');
  const status = httprequest.getStatusCode();
  if (status === 200) {
    auth.authenticationSuccess();
  } else {
    auth.authenticationFailed(explain(status)); // finding: credential-logging
  }
} catch (error) {
  auth.authenticationFailed(`The service is down: ${error.message}`);
}
