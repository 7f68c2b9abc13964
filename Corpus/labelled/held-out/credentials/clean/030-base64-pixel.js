var LOGO = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
var GIF = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
var html = '<p><img src="' + LOGO + '" alt=""></p><p>' + metadata.parameters['Text'] + '</p><img src="data:image/gif;base64,' + GIF + '">';

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.apikey);
httprequest.addHeader('Content-Type', 'application/json');
datagrid.magicParseJSON(httprequest.post('https://api.postmarkapp.com/email', JSON.stringify({
  From: 'hello@papercrane.shop',
  To: metadata.parameters['To'],
  HtmlBody: html
})));
