const HOTKEYS = { save: 'Ctrl+Shift+S', secretMenu: 'Ctrl+Alt+F12', passwordField: 'Alt+P' };
const song = { key: 'F#-minor', title: metadata.parameters['Title'], capo: 2 };
const keySignature = ['Fis', 'Cis', 'Gis'];
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');
httprequest.put('https://api.songbook.example/songs/' + metadata.parameters['Song'], JSON.stringify({ ...song, keySignature, hotkeys: HOTKEYS }));
if (httprequest.getStatusCode() >= 400) {
  datagrid.error(httprequest.getStatusCode(), 'The record was not saved.');
} else {
  datagrid.addColumn('Result', datagrid.DATA_TYPE_STRING);
  datagrid.addCell('saved');
  datagrid.endRow();
}
