'use strict';

var key = metadata.account.apikey;

try {
    httprequest.addHeader('X-Key', key);
    var answer = JSON.parse(httprequest.get('https://api.stadium-seats.com/blocks'));
    if (answer.error) {
        throw new Error('stadium: ' + answer.error.code + ' ' + answer.error.message);
    }
    if (!key) {
        throw new Error('The API key is missing');
    }
    auth.authenticationSuccess();
} catch (e) {
    DOMO.log('Error: ' + e.message);
    console.error(e);
    auth.authenticationFailed('Could not read the blocks: ' + e.message);
}
