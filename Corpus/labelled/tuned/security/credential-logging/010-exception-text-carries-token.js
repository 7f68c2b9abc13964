'use strict';

class ApiError extends Error {
  constructor(text, context) {
    super(text + ' (' + Object.entries(context).map((entry) => entry.join('=')).join(', ') + ')');
    this.name = 'ApiError';
  }
}

function request(path) {
  const token = metadata.account.accesstoken;
  httprequest.addHeader('Authorization', 'Bearer ' + token);
  const text = httprequest.get('https://api.fullstory-data.example' + path);
  if (httprequest.getStatusCode() !== 200) {
    throw new ApiError('Request failed', { path, token, status: httprequest.getStatusCode() });
  }
  return JSON.parse(text);
}

try {
  request('/v2/me');
  auth.authenticationSuccess();
} catch (e) {
  console.error(e.message); // finding: credential-logging
  auth.authenticationFailed('FullStory refused the request');
}
