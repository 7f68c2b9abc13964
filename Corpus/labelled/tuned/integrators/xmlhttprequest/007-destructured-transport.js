'use strict';

const { XMLHttpRequest: Channel, JSON: Json } = globalThis; // finding: xmlhttprequest

const TIMETABLE = 'https://api.fahrplanhub.ch/v2';

const exchange = (method, path, payload) => {
  const channel = new Channel();
  channel.open(method, TIMETABLE + path, false);
  channel.setRequestHeader('Authorization', `Bearer ${metadata.account.accesstoken}`);
  channel.setRequestHeader('Content-Type', 'application/json');
  channel.send(payload === undefined ? null : Json.stringify(payload));
  return Json.parse(channel.responseText);
};

const stopNumber = (name) => {
  const { stops = [] } = exchange('GET', `/stops?query=${encodeURIComponent(name)}`);
  const [first] = stops;
  return first ? first.id : null;
};

const closeStop = (id, until) => exchange('PUT', `/stops/${id}/closure`, { until });

datagrid.addColumn('Haltestelle', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Gesperrt bis', datagrid.DATA_TYPE_STRING);

try {
  const name = metadata.parameters['Haltestelle'];
  const id = stopNumber(name);
  if (id === null) {
    datagrid.error(404, `Keine Haltestelle ${name}`);
  } else {
    const closure = closeStop(id, metadata.parameters['Bis']);
    datagrid.addCell(name);
    datagrid.addCell(String(closure.until));
    datagrid.endRow();
  }
} catch (e) {
  DOMO.log(`Sperrung: ${e.message}`);
}
