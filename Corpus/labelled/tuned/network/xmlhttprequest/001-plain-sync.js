'use strict';

// check the api key of the user
var xhr = new XMLHttpRequest(); // finding: xmlhttprequest
xhr.open('GET', 'https://api.pipeflow.example/v1/me', false);
xhr.setRequestHeader('X-Api-Key', metadata.account.apikey);
xhr.send(null);

if (xhr.status === 200) {
    auth.authenticationSuccess();
} else {
    auth.authenticationFailed('The API key was not accepted');
}
