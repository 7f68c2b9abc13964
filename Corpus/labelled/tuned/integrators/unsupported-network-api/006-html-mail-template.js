'use strict';

// Saves a newsletter. Tags such as <img>, <script> and <form> are text of the template,
// nothing is loaded from here.

const LOGO = 'https://cdn.mailhaus.io/logo.png';

function template(title, text) {
  return [
    '<!DOCTYPE html>',
    '<html><head><title>' + title + '</title>',
    '<script type="application/ld+json">{"@type":"EmailMessage"}</script>',
    '</head><body>',
    '<img src="' + LOGO + '" width="120" alt="Logo">',
    '<img src="https://open.mailhaus.io/o/{{uid}}.gif" width="1" height="1" alt="">',
    '<p>' + text + '</p>',
    '<form action="https://web.mailhaus.io/unsubscribe/{{uid}}" method="post"><button>Unsubscribe</button></form>',
    '</body></html>',
  ].join('\n');
}

const escapeHtml = (s) => String(s).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

function save(campaign, html) {
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.apikey);
  httprequest.addHeader('Content-Type', 'application/json');
  httprequest.put('https://api.mailhaus.io/v2/campaigns/' + encodeURIComponent(campaign) + '/content', JSON.stringify({
    html: html,
    prefetch: false,
  }));
  return httprequest.getStatusCode();
}

datagrid.addColumn('Campaign', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Characters', datagrid.DATA_TYPE_DOUBLE);
datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);

try {
  const html = template(escapeHtml(metadata.parameters['Title']), escapeHtml(metadata.parameters['Text']));
  datagrid.addCell(metadata.parameters['Campaign']);
  datagrid.addCell(html.length);
  datagrid.addCell(save(metadata.parameters['Campaign'], html));
  datagrid.endRow();
} catch (e) {
  DOMO.log('campaign: ' + e.message);
}
