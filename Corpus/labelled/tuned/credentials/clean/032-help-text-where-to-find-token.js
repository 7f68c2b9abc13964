const passwordHelp = 'Enter the password you use for the web site, not the one of your mail account.';
const tokenHelp = 'Create a token under Profile > Security > Tokens. A token starts with "pat-" and has 44 characters.';

if (!metadata.account.password) {
  auth.authenticationFailed(passwordHelp);
} else if (!metadata.account.token) {
  auth.authenticationFailed(tokenHelp);
} else {
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.token);
  httprequest.get('https://api.signposts.example/me');
  var statusCode = httprequest.getStatusCode();
  if (statusCode >= 200 && statusCode < 300) {
  	auth.authenticationSuccess();
  } else if (statusCode === 401) {
  	auth.authenticationFailed("Your credentials are incorrect");
  } else {
  	auth.authenticationFailed("Unexpected answer: " + statusCode);
  }
}
