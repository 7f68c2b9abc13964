'use strict';

class ApiError extends Error {
  constructor(message, request) {
    super(message);
    this.name = 'ApiError';
    this.request = request;
  }
}

function send(request) {
  for (const name of Object.keys(request.headers)) {
    httprequest.addHeader(name, request.headers[name]);
  }
  const answer = httprequest.get(request.url);
  if (httprequest.getStatusCode() >= 400) {
    throw new ApiError('HTTP ' + httprequest.getStatusCode(), request);
  }
  return answer;
}

try {
  send({
    url: 'https://api.surveydeck.example/v3/users/me',
    headers: { Accept: 'application/json', 'X-Survey-Key': metadata.account.apikey }
  });
  auth.authenticationSuccess();
} catch (error) {
  DOMO.log(`${error.name}: ${error.message}`);
  DOMO.log(JSON.stringify(error.request)); // finding: credential-logging
  auth.authenticationFailed('SurveyDeck refused the key.');
}
