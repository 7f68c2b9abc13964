/* looks strict */ 'use\x20strict'; // finding: missing-strict-mode
'use strict '; "use strict\
"; `use strict`;
total = 1;
datagrid.addColumn('Total', datagrid.DATA_TYPE_DOUBLE);
datagrid.addCell(total);
datagrid.endRow();
