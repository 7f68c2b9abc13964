var NEEDED = ['SALESFORCE_PASSWORD', 'SALESFORCE_SECURITY_TOKEN', 'HUBSPOT_API_KEY', 'STRIPE_SECRET_KEY'];
var missing = NEEDED.filter(function (n) { return !metadata.account[n]; });

if (missing.length > 0) {
  auth.authenticationFailed('Missing account fields: ' + missing.join(', '));
} else {
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.HUBSPOT_API_KEY);
  httprequest.get('https://api.hubapi.com/account-info/v3/details');
  if (httprequest.getStatusCode() === 200) {
    auth.authenticationSuccess();
  } else {
    auth.authenticationFailed('Could not sign in. Please check the account settings.');
  }
}
