'use strict';

/** Starts an import job at the vendor; the word is everywhere, the feature is not. */
const customs = {
  import(goods) {
    return httprequest.post('https://api.customsdesk.example/import', JSON.stringify(goods));
  },
  importScripts(names) {
    return names.map((n) => `import("${n}")`).join('\n');
  },
};

const goods = { code: metadata.parameters['HS code'], weight: Number(metadata.parameters['Weight']) };
const receipt = customs.import(goods);
const preview = customs.importScripts(['duties', 'quotas']);

DOMO.log('import(...) preview: ' + preview);
datagrid.addColumn('Receipt', datagrid.DATA_TYPE_STRING);
datagrid.addCell(receipt);
datagrid.endRow();
