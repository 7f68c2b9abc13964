'use strict';

const now = Math.floor(Date.now() / 1000);
const claims = { scope: 'meetings:read', iat: now };

DOMO.jwtBuilder.algorithm = 'HS256';
DOMO.jwtBuilder.authKey = metadata.account.secret;
DOMO.jwtBuilder.issuer = metadata.account.company;
DOMO.jwtBuilder.expiration = now + 300;
DOMO.jwtBuilder.claims = claims;

DOMO.log('claims ' + JSON.stringify(claims));
DOMO.log('valid until ' + new Date((now + 300) * 1000).toISOString() + ', issuer ' + metadata.account.company);

datagrid.addColumn('topic', datagrid.DATA_TYPE_STRING);
try {
  httprequest.addHeader('Authorization', 'Bearer ' + DOMO.getJWT());
  const page = JSON.parse(httprequest.get('https://api.meetvale.com/v2/meetings'));
  page.meetings.forEach((m) => {
    datagrid.addCell(m.topic);
    datagrid.endRow();
  });
} catch (e) {
  DOMO.log('meetings: ' + e.message);
}
