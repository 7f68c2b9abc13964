'use strict', 0; // finding: missing-strict-mode
(function () { 'use strict'; })();
total = 1;
datagrid.addColumn('Total', datagrid.DATA_TYPE_DOUBLE);
datagrid.addCell(total);
datagrid.endRow();
