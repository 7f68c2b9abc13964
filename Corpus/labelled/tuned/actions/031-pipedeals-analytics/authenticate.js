'use strict';

const root = 'https://api.pipedeals.com/v1';

const get = (path) => {
  httprequest.clearHeaders();
  httprequest.addHeader('Authorization', `Bearer ${metadata.account.accesstoken}`);
  const text = httprequest.get(root + path);
  return { status: httprequest.getStatusCode(), body: JSON.parse(text) };
};

const steps = [
  {
    name: 'user',
    run: () => get('/users/me'),
    check: ({ status, body }) => (status === 200 && body.success ? null : 'The access token is not valid.'),
  },
  {
    name: 'stages',
    run: () => get('/stages'),
    check: ({ body }) => (body.data && body.data.length ? null : 'There are no stages in your account.'),
  },
];

let problem = null;
for (const step of steps) {
  try {
    const answer = step.run();
    DOMO.log(`${step.name}: ${answer.status} ${JSON.stringify(answer.body)}`);
    problem = step.check(answer);
  } catch (e) {
    problem = `${step.name}: ${e.message}`;
  }
  if (problem) {
    break;
  }
}

if (problem) {
  auth.authenticationFailed(problem);
} else {
  auth.authenticationSuccess();
}
