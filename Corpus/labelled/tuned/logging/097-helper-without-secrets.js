'use strict';

function debug(label, value) {
  DOMO.log(label + ': ' + value);
}

function table(rows) {
  console.table(rows);
}

const secretUse = (secret) => DOMO.hmacSHA1('ping', secret);

debug('region', metadata.account.region);
debug('user', metadata.account.username);
debug('project', metadata.parameters['Project']);

httprequest.addHeader('X-Sign', secretUse(metadata.account.secret));
const rows = JSON.parse(httprequest.get('https://api.timesheeter.com/entries'));
debug('rows', rows.length);
table(rows.slice(0, 3));

datagrid.magicParseJSON(JSON.stringify(rows));
