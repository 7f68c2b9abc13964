'use strict';

(function authenticate(account) {
  const failed = (why) => auth.authenticationFailed(why);

  if (!/^[a-z0-9-]+$/i.test(account.site)) {
    failed('The site is the first part of your address: "acme" for acme.atlassian.net.');
    return;
  }

  try {
    httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(`${account.username}:${account.apitoken}`));
    httprequest.addHeader('Accept', 'application/json');
    const answer = httprequest.get(`https://${account.site}.atlassian.net/rest/api/3/myself`);
    if (httprequest.getStatusCode() !== 200) {
      failed('Jira rejected the e-mail address or the API token.');
      return;
    }
    if (JSON.parse(answer).active !== true) {
      failed('This user is not active in Jira.');
      return;
    }
  } catch (error) {
    failed('Jira could not be reached: ' + error);
    return;
  }
  auth.authenticationSuccess();
})(metadata.account);
