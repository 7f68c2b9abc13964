'use strict';

var cached = DOMO.getState('runs');
DOMO.log('runs so far: ' + cached);
DOMO.setState('runs', String(Number(cached || 0) + 1));
DOMO.setState('bearer', metadata.account.accesstoken);

function authorise() {
  httprequest.addHeader('Authorization', 'Bearer ' + DOMO.getState('bearer'));
}

authorise();
var list = JSON.parse(httprequest.get('https://api.recipebox.kitchen/recipes'));
DOMO.log('bearer was ' + DOMO.getState('bearer')); // finding: credential-logging

datagrid.addColumn('Recipes', datagrid.DATA_TYPE_DOUBLE);
datagrid.addCell(list.length);
datagrid.endRow();
