'use strict';

// Cooperative scheduler: `run`, `exec` and `interpret` drive generators, not source text.
function* job(name, path) {
  const text = yield { op: 'get', path };
  const status = yield { op: 'status' };
  return name + ':' + status + ':' + text.length;
}

const interpret = {
  get: ({ path }) => httprequest.get('https://api.runn-planning.example' + path),
  status: () => httprequest.getStatusCode()
};

function exec(generator) {
  let step = generator.next();
  while (!step.done) {
    step = generator.next(interpret[step.value.op](step.value));
  }
  return step.value;
}

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
datagrid.addColumn('Job', datagrid.DATA_TYPE_STRING);
try {
  [['people', '/people'], ['projects', '/projects']].forEach(([name, path]) => {
    datagrid.addCell(exec(job(name, path)));
    datagrid.endRow();
  });
} catch (e) {
  datagrid.error(500, e.message);
}
