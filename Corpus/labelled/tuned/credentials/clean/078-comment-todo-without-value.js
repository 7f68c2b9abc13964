/*
 * TODO: the api key is passed in the query (?api_key=...), move it to the header
 * FIXME: password must be url encoded
 * NOTE: ask for a new token when you get a 401
 */
var url = 'https://api.riverboat.example/v1/decks?api_key=' + encodeURIComponent(metadata.account.apikey);
httprequest.get(url);
if (httprequest.getStatusCode() === 200) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Could not sign in. Please check the account settings.');
}
