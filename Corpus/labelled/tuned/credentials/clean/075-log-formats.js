var LOG_FORMAT = '[%d{yyyy-MM-dd HH:mm:ss}] %-5p token=%X{tokenId} user=%u %m%n';
var SECRET_LOG = 'secret rotated for %s at %s by %s';
function say(f) {
  var args = Array.prototype.slice.call(arguments, 1);
  DOMO.log(f.replace(/%s/g, function () { return args.shift(); }));
}
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.put('https://api.logworks.example/formats/' + metadata.parameters['Format'], LOG_FORMAT);
say(SECRET_LOG, metadata.parameters['Format'], new Date().toISOString(), 'domo');
DOMO.log('answered with ' + httprequest.getStatusCode());
datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
datagrid.addCell(httprequest.getStatusCode() < 300 ? 'ok' : 'failed');
datagrid.endRow();
