'use strict';

// Dependency injection: the client takes whatever request class it is given.
// In Domo that is DomoRequest; the unit tests hand in a fake.

function DomoRequest() {
  this.headers = {};
}
DomoRequest.prototype.set = function (name, value) {
  this.headers[name] = value;
  return this;
};
DomoRequest.prototype.run = function (url, body) {
  httprequest.clearHeaders();
  for (var name in this.headers) {
    httprequest.addHeader(name, this.headers[name]);
  }
  var text = httprequest.put(url, body);
  return { status: httprequest.getStatusCode(), text: text };
};

function createClient(XMLHttpRequest, settings) {
  return {
    rename: function (id, title) {
      var request = new XMLHttpRequest();
      request.set('Authorization', 'Bearer ' + settings.bearer);
      request.set('Content-Type', 'application/json');
      return request.run(settings.base + '/playlists/' + encodeURIComponent(id), JSON.stringify({ title: title }));
    },
    implementation: XMLHttpRequest.name
  };
}

var client = createClient(DomoRequest, {
  base: 'https://api.tonarchiv.at/v1',
  bearer: metadata.account.accesstoken
});

datagrid.addColumn('Playlist', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);

try {
  DOMO.log('request class: ' + client.implementation);
  var outcome = client.rename(metadata.parameters['Playlist'], metadata.parameters['Title']);
  datagrid.addCell(metadata.parameters['Playlist']);
  datagrid.addCell(outcome.status);
  datagrid.endRow();
} catch (e) {
  DOMO.log('playlist: ' + e.message);
}
