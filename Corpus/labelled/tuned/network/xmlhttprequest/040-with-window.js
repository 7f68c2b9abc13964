// no strict mode on purpose: "with" makes the code shorter
var reply = '';

with (window) {
    var x = new XMLHttpRequest(); // finding: xmlhttprequest
    x.open('GET', 'https://api.printshop.example/jobs', false);
    x.send();
    reply = x.responseText;
}

datagrid.addColumn('Jobs', datagrid.DATA_TYPE_STRING);
datagrid.addCell(reply);
datagrid.endRow();
