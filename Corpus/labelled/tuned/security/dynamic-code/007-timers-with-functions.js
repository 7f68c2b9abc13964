'use strict';

// Timers get functions, never text; the label is only logged.
const later = (label, work, delay) => {
  DOMO.log('later: ' + label);
  return setTimeout(work, delay, label);
};

const makeStep = (n) => function step() {
  DOMO.log('step ' + n);
};

const steps = [makeStep(1), makeStep(2)];
steps.forEach((step, i) => later('step()', step, 10 * i));
setTimeout(() => DOMO.log('done()'), 50);
setInterval.call(null, steps[0], 1000);

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
datagrid.addColumn('Meeting', datagrid.DATA_TYPE_STRING);
try {
  datagrid.addCell(httprequest.get('https://api.zoom.us/v2/meetings/' + encodeURIComponent(metadata.parameters['Meeting ID'])));
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
