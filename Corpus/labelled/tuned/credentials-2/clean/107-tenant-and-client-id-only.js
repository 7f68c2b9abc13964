'use strict';
const TENANT = '⟦[a-f0-9]{8}⟧-⟦[a-f0-9]{4}⟧-4⟦[a-f0-9]{3}⟧-8⟦[a-f0-9]{3}⟧-⟦[a-f0-9]{12}⟧';
const CLIENT_ID = '⟦[a-f0-9]{8}⟧-⟦[a-f0-9]{4}⟧-4⟦[a-f0-9]{3}⟧-9⟦[a-f0-9]{3}⟧-⟦[a-f0-9]{12}⟧';
httprequest.addParameter('grant_type', 'client_credentials');
httprequest.addParameter('client_id', CLIENT_ID);
httprequest.addParameter('client_secret', metadata.account.clientSecret);
httprequest.addParameter('scope', 'https://graph.microsoft.com/.default');
const t = JSON.parse(httprequest.post(`https://login.microsoftonline.com/${TENANT}/oauth2/v2.0/token`));
if (t.access_token) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Microsoft did not issue a token');
}
