'use strict';

// A linter for customer scripts: it looks for calls like eval(…) and reports them, it never runs them.
const RULES = [
  { id: 'no-eval', pattern: /\beval\s*\(/ },
  { id: 'no-new-func', pattern: /\bnew\s+Function\s*\(/ },
  { id: 'no-implied-eval', pattern: /\bset(?:Timeout|Interval)\s*\(\s*['"`]/ },
  { id: 'no-java', pattern: new RegExp('Java' + '\\.type|Pack' + 'ages\\.') }
];

const lint = (source) => RULES.filter(({ pattern }) => pattern.exec(source)).map(({ id }) => id);

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
datagrid.addColumn('Script', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Problems', datagrid.DATA_TYPE_STRING);
try {
  JSON.parse(httprequest.get('https://api.workato-recipes.example/v1/scripts')).items.forEach((script) => {
    datagrid.addCell(script.name);
    datagrid.addCell(lint(String(script.source)).join(', ') || "eval('') not used");
    datagrid.endRow();
  });
} catch (e) {
  datagrid.error(500, e.message);
}
