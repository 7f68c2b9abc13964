'use strict';

const now = Math.floor(Date.now() / 1000);

DOMO.jwtBuilder.algorithm = 'HS256';
DOMO.jwtBuilder.authKey = metadata.account.secret;
DOMO.jwtBuilder.issuer = metadata.account.company;
DOMO.jwtBuilder.expiration = now + 300;
DOMO.jwtBuilder.claims = { scope: 'meetings:read' };

const jwt = DOMO.getJWT();
const parts = jwt.split('.');
DOMO.log('jwt has ' + parts.length + ' parts');
console.debug('jwt', jwt); // finding: credential-logging

datagrid.addColumn('topic', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('minutes', datagrid.DATA_TYPE_DOUBLE);
try {
  httprequest.addHeader('Authorization', 'Bearer ' + jwt);
  const page = JSON.parse(httprequest.get('https://api.meetvale.com/v2/meetings'));
  page.meetings
    .filter((m) => m.duration > 0)
    .forEach((m) => {
      datagrid.addCell(m.topic);
      datagrid.addCell(m.duration);
      datagrid.endRow();
    });
} catch (e) {
  DOMO.log('meetings: ' + e.message);
}
