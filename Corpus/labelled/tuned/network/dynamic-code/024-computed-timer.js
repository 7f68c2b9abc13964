'use strict';

const t = 'Time';
const cmd = `DOMO.log("${metadata.parameters['Greeting']}")`;

globalThis['set' + t + 'out'](cmd, 5); // finding: dynamic-code
self[`set${'Interval'}`](`${cmd}; DOMO.log('again')`, 1000); // finding: dynamic-code
setTimeout.call(null, 'DOMO.log(1)', 1); // finding: dynamic-code

const res = httprequest.get('https://api.sundial.example/hours');
datagrid.magicParseJSON(res);
