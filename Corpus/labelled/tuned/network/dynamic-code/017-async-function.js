'use strict';

const AsyncFunction = (async () => {}).constructor; // finding: dynamic-code
const viaProto = Reflect.getPrototypeOf(async function () {}).constructor; // finding: dynamic-code
const viaDunder = (async function* () {}).__proto__.constructor; // finding: dynamic-code

const job = new AsyncFunction('h', metadata.parameters['Job']);
job(httprequest)
  .then((v) => {
    datagrid.addColumn('Value', datagrid.DATA_TYPE_STRING);
    datagrid.addCell(`${v} ${viaProto.name} ${viaDunder.name}`);
    datagrid.endRow();
  })
  .catch((e) => datagrid.error(500, e.message));
