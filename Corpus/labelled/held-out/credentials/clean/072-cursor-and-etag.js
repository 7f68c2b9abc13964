var etag = 'W/"⟦[a-f0-9]{32}⟧"';
var cursor = '⟦<base64:{"after":"rec_[0-9]{9}","dir":"next","n":50}>⟧';
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.token);
httprequest.addHeader('If-None-Match', etag);
var first = JSON.parse(httprequest.get('https://api.notarypad.com/v2/deeds?cursor=' + encodeURIComponent(cursor)));
first.items.forEach(function (deed) {
  discovery.addOption(deed.id, deed.title);
});
if (first.items.length === 0) {
  discovery.addOption('', 'No deeds');
}
