'use strict';

DOMO.jwtBuilder.algorithm = 'RS256';
DOMO.jwtBuilder.issuer = metadata.account.username;
DOMO.jwtBuilder.authKey = metadata.account.key;
DOMO.jwtBuilder.claims = { scope: 'reports.read' };
DOMO.jwtBuilder.expiration = 3600;

const steps = [];
const note = (text) => { steps.push(text); return text; };

const assertion = note(DOMO.getJWT());
httprequest.addHeader('Authorization', 'Bearer ' + assertion);

datagrid.addColumn('Report', datagrid.DATA_TYPE_STRING);
try {
  datagrid.addCell(httprequest.get('https://api.anaplan-plan.example/2/0/reports'));
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
} finally {
  steps.forEach((text, index) => DOMO.log(index + ': ' + text)); // finding: credential-logging
}
