'use strict';

const query = 'query { me { name enabled } }';

const personNamed = (answer) => (answer.errors ? null : answer.data.me);

const decide = (person) => {
  if (person === null) return 'This API token is not valid.';
  return person.enabled ? '' : `The user ${person.name} is not enabled.`;
};

let text;
try {
  httprequest.addHeader('Authorization', metadata.account.apikey);
  httprequest.addHeader('Content-Type', 'application/json');
  httprequest.addHeader('API-Version', '2024-10');
  text = decide(personNamed(JSON.parse(httprequest.post('https://api.monday.com/v2', JSON.stringify({ query })))));
} catch (error) {
  text = `monday.com did not answer: ${error.message}`;
} finally {
  httprequest.clearHeaders();
}

if (text === '') {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed(text);
}
