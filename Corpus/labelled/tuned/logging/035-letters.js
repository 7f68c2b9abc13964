'use strict';
var key = metadata.account.apikey;

httprequest.addHeader('X-Key', key);
httprequest.get('https://api.quizmaster.io/quizzes');

if (httprequest.getStatusCode() !== 200) {
	for (var i = 0; i < key.length; i++) {
		DOMO.log(i + ': ' + key.charAt(i)); // finding: credential-logging
	}
	auth.authenticationFailed('The key was refused');
} else {
	auth.authenticationSuccess();
}
