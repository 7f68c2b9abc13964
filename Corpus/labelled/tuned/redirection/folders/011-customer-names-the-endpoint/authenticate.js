'use strict';

httprequest.addHeader('X-Api-Key', metadata.account.apikey);
httprequest.get('https://api.segmently.com/v1/ping');
if (httprequest.getStatusCode() === 200) { auth.authenticationSuccess(); } else { auth.authenticationFailed('Wrong key'); }
