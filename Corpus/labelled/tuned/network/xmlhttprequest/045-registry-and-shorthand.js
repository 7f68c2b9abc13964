'use strict';

const registry = {
  domo: (url) => httprequest.get(url),
  xhr: XMLHttpRequest, // finding: xmlhttprequest
};

const browserThings = { XMLHttpRequest }; // finding: xmlhttprequest

const read = (url) => {
  if (metadata.parameters['Engine'] !== 'xhr') return registry.domo(url);
  const engine = new registry.xhr();
  engine.open('GET', url, false);
  engine.send();
  return engine.responseText;
};

DOMO.log(Object.keys(browserThings).join());
datagrid.magicParseJSON(read('https://api.signalbox.example/points'));
