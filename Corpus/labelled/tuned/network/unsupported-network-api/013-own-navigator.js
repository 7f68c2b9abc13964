'use strict';

// A "navigator" that walks through the pages of a list, and a lighthouse beacon.
const navigator = {
  page: 1,
  next() { this.page += 1; return this; },
  sendBeacon(light) {
    return httprequest.post('https://api.harbourmaster.example/beacons', JSON.stringify({ light, page: this.page }));
  },
};

const light = metadata.parameters['Light'] || 'white';
const text = navigator.next().sendBeacon(light);
const direct = navigator.sendBeacon('green');

datagrid.addColumn('Beacon', datagrid.DATA_TYPE_STRING);
[text, direct].forEach((t) => {
  datagrid.addCell(t);
  datagrid.endRow();
});
