const TENANT_ID = '⟦[a-f0-9]{8}⟧-⟦[a-f0-9]{4}⟧-4⟦[a-f0-9]{3}⟧-a⟦[a-f0-9]{3}⟧-⟦[a-f0-9]{12}⟧';
const CLIENT_ID = '⟦[a-f0-9]{8}⟧-⟦[a-f0-9]{4}⟧-4⟦[a-f0-9]{3}⟧-9⟦[a-f0-9]{3}⟧-⟦[a-f0-9]{12}⟧';
const SCOPE = 'https://graph.microsoft.com/.default';

httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
const res = JSON.parse(httprequest.post(`https://login.microsoftonline.com/${TENANT_ID}/oauth2/v2.0/token`,
  `client_id=${CLIENT_ID}&scope=${encodeURIComponent(SCOPE)}&client_secret=${encodeURIComponent(metadata.account.clientSecret)}&grant_type=client_credentials`));
if (res.access_token) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed(res.error_description);
}
