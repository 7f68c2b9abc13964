const PGP_FINGERPRINT = '⟦[A-F0-9]{40}⟧';
const PGP_KEY_ID = '0x⟦[A-F0-9]{16}⟧';
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader("Content-Type", "application/json");
httprequest.post('https://api.securemail.example/messages', JSON.stringify({
  to: metadata.parameters['To'],
  text: metadata.parameters['Text'],
  encryptFor: [PGP_KEY_ID],
  fingerprint: PGP_FINGERPRINT
}));
datagrid.addColumn("Status", datagrid.DATA_TYPE_STRING);
datagrid.addColumn("Time", datagrid.DATA_TYPE_DATETIME);
datagrid.addCell("" + httprequest.getStatusCode());
datagrid.addCell(new Date().toISOString());
datagrid.endRow();
