const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const HEX = '0123456789abcdef';
const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const randomKey = n => Array.from({ length: n }, () => BASE58[Math.floor(Math.random() * BASE58.length)]).join('');

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Idempotency-Key', randomKey(20) + HEX[BASE32.length % 16]);
httprequest.post('https://api.ticketgate.example/tickets', JSON.stringify({ seat: metadata.parameters['Seat'] }));
datagrid.addColumn('Response', datagrid.DATA_TYPE_STRING);
datagrid.addCell(JSON.stringify({ status: httprequest.getStatusCode() }));
datagrid.endRow();
