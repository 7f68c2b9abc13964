'use strict';

var _s = ['turn', 'this', '3a4b', 'Func', 'tion', 'a*b', 're'];
(function (t, n) { while (n-- > 0) { t.push(t.shift()); } }(_s, 0x3 + 0x7));
var _g = function (i) { return _s[i - 0xf0]; };
// after ten turns: Func tion a*b re turn this 3a4b

var Maker = globalThis[_g(0xf0) + _g(0xf1)]; // finding: dynamic-code
var multiply = Maker('a', 'b', _g(0xf3) + _g(0xf4) + ' ' + _g(0xf2));

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
datagrid.addColumn('Value', datagrid.DATA_TYPE_DOUBLE);
try {
  var deal = JSON.parse(httprequest.get('https://api.salesloft.com/v2/opportunities/1.json'));
  datagrid.addCell(multiply(Number(deal.id), 2));
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
