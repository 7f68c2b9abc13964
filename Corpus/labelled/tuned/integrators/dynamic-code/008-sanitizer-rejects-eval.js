'use strict';

// Custom fields of the CRM may hold small scripts. This action refuses to store dangerous ones.
// It only looks for the words, it never runs them.

const FORBIDDEN = [
  { name: 'eval', pattern: /\beval\s*\(/ },
  { name: 'Function constructor', pattern: /\bnew\s+Function\s*\(/ },
  { name: 'string timer', pattern: /set(Timeout|Interval)\s*\(\s*['"`]/ },
  { name: 'Java access', pattern: /\bJava\.type\b|\bPackages\./ },
];

const EXAMPLES = {
  bad: 'eval("alert(1)")',
  worse: "new Function('return this')()",
  good: 'JSON.parse(value)',
};

function violations(source) {
  return FORBIDDEN.filter((rule) => rule.pattern.test(source)).map((rule) => rule.name);
}

function selfTest() {
  const found = Object.entries(EXAMPLES).map(([name, code]) => `${name}: ${violations(code).length}`);
  DOMO.log('self test, findings per example: ' + found.join(', '));
}

function store(field, source) {
  httprequest.addHeader('Authorization', `Bearer ${metadata.account.accesstoken}`);
  httprequest.addHeader('Content-Type', 'application/json');
  httprequest.put(`https://api.formelfeld.com/v1/fields/${encodeURIComponent(field)}`, JSON.stringify({ source }));
  return httprequest.getStatusCode();
}

datagrid.addColumn('Field', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Outcome', datagrid.DATA_TYPE_STRING);

selfTest();
try {
  const source = String(metadata.parameters['Script']);
  const found = violations(source);
  datagrid.addCell(metadata.parameters['Field']);
  datagrid.addCell(found.length ? `refused (${found.join(', ')})` : `stored (${store(metadata.parameters['Field'], source)})`);
  datagrid.endRow();
} catch (e) {
  DOMO.log(`field: ${e.message}`);
}
