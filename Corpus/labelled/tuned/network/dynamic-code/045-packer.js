'use strict';

// helper library, as downloaded
eval(function (p, a, c, k, e, d) { // finding: dynamic-code
  e = function (n) { return n.toString(36); };
  while (c--) {
    if (k[c]) {
      p = p.replace(new RegExp('\\b' + e(c) + '\\b', 'g'), k[c]);
    }
  }
  return p;
}('0 1=2(3){4 3*5};', 6, 6, 'var|twice|function|x|return|2'.split('|'), 0, {}));

var res = httprequest.get('https://api.sweetshop.example/jars');
datagrid.addColumn('Jars', datagrid.DATA_TYPE_STRING);
datagrid.addCell(res);
datagrid.endRow();
