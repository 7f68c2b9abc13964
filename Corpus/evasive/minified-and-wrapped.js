"use strict";function t(t,a){var d,e=[],i=1;do{d=JSON.parse(httprequest.get(t+"?page="+i+ // finding: minified-code
"&size="+a));for(var r=0;r<d.items.length;r++)e.push(d.items[r]);i+=1}while(d.items.length===
a);return e}function a(t,a){datagrid.addCell(t.id),datagrid.addCell(!0===a?"urgent":t.priority),
datagrid.addCell(t.title||""),datagrid.endRow()}try{datagrid.addColumn("Ticket",datagrid.DATA_TYPE_STRING),
datagrid.addColumn("Priority",datagrid.DATA_TYPE_STRING),datagrid.addColumn("Title",
datagrid.DATA_TYPE_STRING);for(var d=t("https://api.helpdesk.example/v2/tickets",100),e=0;
e<d.length;e++)a(d[e],d[e].age>1e3)}catch(t){DOMO.log("the tickets cannot be read: "+t.message)}
