('use strict'); // finding: missing-strict-mode
counter = 0;
datagrid.addColumn('Counter', datagrid.DATA_TYPE_DOUBLE);
datagrid.addCell(counter);
datagrid.endRow();
