'use strict';

// Strips tags from the e-mail bodies; falls back to a regular expression.
function plain(html) {
  if (typeof document === 'object' && document) {
    var box = document.createElement('div');
    box.textContent = html;
    var hr = document.createElement('hr');
    box.appendChild(hr);
    return box.textContent;
  }
  return html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').trim();
}

var mails = JSON.parse(httprequest.get('https://api.inboxer.example/mails?unread=1'));
datagrid.addColumn('Subject', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Text', datagrid.DATA_TYPE_STRING);
mails.forEach(function (m) {
  datagrid.addCell(m.subject);
  datagrid.addCell(plain(m.body));
  datagrid.endRow();
});
