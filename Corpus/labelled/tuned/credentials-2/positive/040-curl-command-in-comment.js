// easy
'use strict';
/*
 * Works on my machine:
 *   curl -X POST https://api.mailgun.net/v3/mg.acme.com/messages \
 *     -u 'api:key-⟦[a-f0-9]{32}⟧' \
 *     -F to=bob@acme.com -F subject=hello
 */
var domain = metadata.account.domain;
httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode('api:' + metadata.account.apikey));
httprequest.addParameter('to', metadata.parameters['To']);
httprequest.addParameter('subject', metadata.parameters['Subject']);
var res = httprequest.post('https://api.mailgun.net/v3/' + encodeURIComponent(domain) + '/messages');
datagrid.magicParseJSON(res);
