'use strict';

let tries = 0;

const poll = () => {
  tries += 1;
  const state = httprequest.get('https://api.darkroom.example/prints/' + encodeURIComponent(metadata.parameters['Print']));
  if (!state.includes('done') && tries < 5) {
    setTimeout(poll, 1000);
    return;
  }
  datagrid.addColumn('State', datagrid.DATA_TYPE_STRING);
  datagrid.addCell(state);
  datagrid.endRow();
};

setTimeout(() => DOMO.log('half a minute'), 30 * 1000);
setTimeout(function () { poll(); }, '10');
setInterval(poll.bind(null), 60000, 'a string argument');
