'use strict';

const post = (url, body, Ctor = XMLHttpRequest) => { // finding: xmlhttprequest
  const req = new Ctor();
  req.open('POST', url, false);
  req.setRequestHeader('Content-Type', 'application/json');
  req.send(JSON.stringify(body));
  return req.status;
};

const code = post('https://hooks.planline.example/v1/milestones', {
  milestone: metadata.parameters['Milestone'],
  done: true,
});

datagrid.addColumn('HTTP', datagrid.DATA_TYPE_DOUBLE);
datagrid.addCell(code);
datagrid.endRow();
