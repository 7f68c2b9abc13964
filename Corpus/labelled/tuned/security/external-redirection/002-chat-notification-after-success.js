'use strict';

const settings = {
  crm: { base: 'https://api.copper.com/developer_api/v1' },
  notify: { enabled: true, hook: 'https://hooks.team-chat.example/rooms/sales' }
};

/** Sends a message to the team's chat room. */
function notify(text) {
  if (settings.notify.enabled) {
    httprequest.clearHeaders();
    httprequest.addHeader('Content-Type', 'application/json');
    httprequest.post(settings.notify.hook, JSON.stringify({ text: text })); // finding: external-redirection
  }
}

/** Changes the name of a person. */
function rename(id, name) {
  httprequest.addHeader('X-PW-AccessToken', metadata.account.apikey);
  httprequest.addHeader('Content-Type', 'application/json');
  return httprequest.put(settings.crm.base + '/people/' + encodeURIComponent(id), JSON.stringify({ name: name }));
}

datagrid.addColumn('Person', datagrid.DATA_TYPE_STRING);
try {
  datagrid.addCell(rename(metadata.parameters['Person ID'], metadata.parameters['Name']));
  datagrid.endRow();
  notify('Person ' + metadata.parameters['Person ID'] + ' is now called ' + metadata.parameters['Name']);
} catch (e) {
  datagrid.error(500, e.message);
}
