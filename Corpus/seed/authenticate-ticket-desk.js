// Only for trying it out. Take these lines away before the action is published!
DOMO.log('user name: ' + metadata.account.username);
DOMO.log('its password: ' + metadata.account.password);

var pair = DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password);
httprequest.addHeader('Authorization', 'Basic ' + pair);
var answer = httprequest.get('https://api.ticketdesk.example/v2/agents/me');

if(answer.indexOf('agent.name') > 0){
	auth.authenticationSuccess();
} else {
	auth.authenticationFailed('The desk does not know this user name and password');
}
