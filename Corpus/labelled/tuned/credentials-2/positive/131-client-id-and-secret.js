// easy
'use strict';
const CLIENT_ID = '⟦[a-f0-9]{8}⟧-⟦[a-f0-9]{4}⟧-4⟦[a-f0-9]{3}⟧-a⟦[a-f0-9]{3}⟧-⟦[a-f0-9]{12}⟧';
const CLIENT_SECRET = '⟦[A-Za-z0-9]{3}⟧8Q~⟦[A-Za-z0-9_.~-]{34}⟧'; // finding: hardcoded-credentials
httprequest.addParameter('grant_type', 'client_credentials');
httprequest.addParameter('scope', 'https://graph.microsoft.com/.default');
httprequest.addParameter('client_id', CLIENT_ID);
httprequest.addParameter('client_secret', CLIENT_SECRET);
const token = JSON.parse(httprequest.post('https://login.microsoftonline.com/' + metadata.account.tenant + '/oauth2/v2.0/token')).access_token;
httprequest.clearParameters();
httprequest.addHeader('Authorization', 'Bearer ' + token);
httprequest.get('https://graph.microsoft.com/v1.0/organization');
if (httprequest.getStatusCode() === 200) auth.authenticationSuccess();
else auth.authenticationFailed('Graph refused the application');
