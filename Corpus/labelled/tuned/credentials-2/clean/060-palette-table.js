'use strict';
var PALETTE = {
  primary: '#1A73E8', secondary: '#5F6368', danger: '#D93025',
  keyColor: '#F9AB00', tokenColor: '#188038', shades: ['e8f0fe', 'd2e3fc', 'aecbfa', '8ab4f8', '669df6']
};
var level = Math.min(4, Math.max(0, Number(metadata.parameters['Level']) || 0));
httprequest.addHeader('PRIVATE-TOKEN', metadata.account.token);
httprequest.put('https://gitlab.com/api/v4/projects/' + Number(metadata.parameters['Project']) + '/labels/' + encodeURIComponent(metadata.parameters['Label']),
  JSON.stringify({ color: '#' + PALETTE.shades[level] }));
datagrid.addColumn('Color', datagrid.DATA_TYPE_STRING);
datagrid.addCell(PALETTE.shades[level]);
datagrid.endRow();
