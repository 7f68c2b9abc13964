'use strict';

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.apikey);
httprequest.get('https://api.paddlepay.com/event-types');
if (httprequest.getStatusCode() === 200) { auth.authenticationSuccess(); }
else { auth.authenticationFailed('Not authorised'); }
