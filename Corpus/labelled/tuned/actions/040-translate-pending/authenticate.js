'use strict';

const base = 'https://api.lingobridge.com/api2';
const key = metadata.account.apikey;

/** A very small Result type. */
const Ok = (value) => ({ ok: true, value, then: (f) => f(value) });
const Err = (message) => ({ ok: false, message, then: () => Err(message) });

const request = (path) => {
  httprequest.clearHeaders();
  httprequest.addHeader('X-Api-Token', key);
  try {
    const text = httprequest.get(base + path);
    const status = httprequest.getStatusCode();
    return status === 200 ? Ok(text) : Err(`Lingobridge answered ${status}`);
  } catch (e) {
    return Err(`No connection (${e.message})`);
  }
};

const parse = (text) => {
  try {
    return Ok(JSON.parse(text));
  } catch (e) {
    return Err('The answer is not JSON');
  }
};

const notEmpty = (body) => (body.projects.length ? Ok(body.projects) : Err('This token belongs to no project'));

const present = (k) => (k ? Ok('/projects?limit=10') : Err('Please enter the API token'));

const outcome = present(key).then(request).then(parse).then(notEmpty);

if (outcome.ok) {
  DOMO.log('projects: ' + outcome.value.map((p) => p.name).join(', '));
  auth.authenticationSuccess();
} else {
  DOMO.log(outcome.message);
  auth.authenticationFailed(outcome.message);
}
