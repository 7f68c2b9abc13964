'use strict';

function line(parts, ...values) {
  let text = parts[0];
  values.forEach((value, index) => {
    text += `<${value}>${parts[index + 1]}`;
  });
  return text;
}

const { instance, token } = metadata.account;

DOMO.log(line`instance ${instance}`);
DOMO.log(line`instance ${instance}, token ${token}`); // finding: credential-logging

httprequest.addHeader('Authorization', line`Token ${token}`.replace(/[<>]/g, ''));
httprequest.get(`https://${encodeURIComponent(instance)}.caseflow.example/api/status`);

if (httprequest.getStatusCode() === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed(line`CaseFlow instance ${instance} refused the token`);
}
