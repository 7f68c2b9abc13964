'use strict';

const MAX = 3;

function postForm(url, form) {
  let attempt = 0;
  let status = 0;
  while (attempt < MAX && status !== 200) {
    attempt += 1;
    try {
      httprequest.post(url, form);
      status = httprequest.getStatusCode();
    } catch (e) {
      console.warn(`attempt ${attempt} of ${MAX} failed: ${url}?${form}`); // finding: credential-logging
      DOMO.sleep(500);
    }
  }
  return status;
}

httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
const form = `user=${encodeURIComponent(metadata.account.username)}&pwd=${encodeURIComponent(metadata.account.password)}`;

if (postForm('https://api.gymtrack.example/login', form) === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('GymTrack login failed after ' + MAX + ' attempts');
}
