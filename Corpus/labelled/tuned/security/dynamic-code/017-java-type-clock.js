'use strict';

// Nashorn trick from a blog post: nanosecond clock for our timing log
var System = Java.type('java.lang.System'); // finding: dynamic-code

function timed(label, work) {
  var start = System.nanoTime();
  var value = work();
  DOMO.log(label + ' took ' + (System.nanoTime() - start) / 1e6 + ' ms');
  return value;
}

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
datagrid.addColumn('Goals', datagrid.DATA_TYPE_STRING);
try {
  datagrid.addCell(timed('goals', function () {
    return httprequest.get('https://api.betterworks-goals.example/v1/goals');
  }));
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
