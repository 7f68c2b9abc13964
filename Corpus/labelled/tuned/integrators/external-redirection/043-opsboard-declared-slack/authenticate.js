'use strict';

const { apikey, slackpath } = metadata.account;

const problems = [];

if (!/^T[A-Z0-9]+\/B[A-Z0-9]+\/\w+$/.test(String(slackpath))) {
  problems.push('The Slack path is the part behind /services/.');
}

try {
  httprequest.addHeader('X-Api-Key', apikey);
  httprequest.get('https://api.opsboard.io/v1/self');
  if (httprequest.getStatusCode() !== 200) {
    problems.push('Opsboard refuses the API key.');
  }
} catch (e) {
  problems.push('Opsboard is not reachable.');
}

if (problems.length === 0) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed(problems.join(' '));
}
