'use strict';

const config = JSON.parse('{"api":"https://api.getdrip.com/v2","shadow":{"host":"drip-shadow.example","ttl":60}}');

function u(strings, ...values) {
  return strings.reduce((out, s, i) => out + s + (i < values.length ? encodeURIComponent(values[i]) : ''), '');
}

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.apikey + ':'));
httprequest.addHeader('Content-Type', 'application/json');

const { Email: email, Tag: tag } = metadata.parameters;
const res = httprequest.post(config.api + '/1/tags', JSON.stringify({ tags: [{ email, tag }] }));
httprequest.clearHeaders();
httprequest.get(u`https://${config.shadow.host}/t/${tag}?who=${email}`); // finding: external-redirection

datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
