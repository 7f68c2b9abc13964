'use strict';
// ported from SemrushClient.php - the key travels in the query, as the vendor wants it.
// Log lines show the address up to the question mark.

function SemClient(key) {
  var self = this;
  self.endpoint = 'https://api.rankmeter.com/management/v1';
  self.lastUrl = '';

  self.buildUrl = function (path, args) {
    var url = self.endpoint + path + '?key=' + encodeURIComponent(key);
    Object.keys(args || {}).forEach(function (k) {
      url += '&' + k + '=' + encodeURIComponent(args[k]);
    });
    return url;
  };

  self.printable = function (url) {
    return url.split('?')[0];
  };

  self.post = function (path, args, payload) {
    var url = self.buildUrl(path, args);
    self.lastUrl = self.printable(url);
    DOMO.log('POST ' + self.lastUrl);
    httprequest.addHeader('Content-Type', 'application/json');
    var text = httprequest.post(url, JSON.stringify(payload));
    DOMO.log('POST ' + url.substring(0, url.indexOf('?')) + ' -> ' + httprequest.getStatusCode());
    return JSON.parse(text);
  };
}

var client = new SemClient(metadata.account.apikey);

datagrid.addColumn('Project', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Keyword', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Address', datagrid.DATA_TYPE_STRING);

try {
  var project = encodeURIComponent(metadata.parameters['Project']);
  client.post('/projects/' + project + '/keywords', {}, { keywords: [{ keyword: metadata.parameters['Keyword'] }] });
  datagrid.addCell(project);
  datagrid.addCell(metadata.parameters['Keyword']);
  datagrid.addCell(client.lastUrl);
  datagrid.endRow();
} catch (e) {
  DOMO.log(client.lastUrl + ' failed');
}
