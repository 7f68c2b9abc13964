'use strict';

const jar = {};
const root = 'https://portal.wrenhospitality.com';

function signIn() {
  const answer = JSON.parse(httprequest.post(root + '/api/login', JSON.stringify({
    u: metadata.account.username,
    p: metadata.account.password
  })));
  jar.sid = answer.token;
  jar.lang = 'en';
}

function cookieHeader() {
  return Object.keys(jar).map((name) => name + '=' + jar[name]).join('; ');
}

datagrid.addColumn('room', datagrid.DATA_TYPE_STRING);
try {
  signIn();
  const cookie = cookieHeader();
  DOMO.log('Cookie: ' + cookie); // finding: credential-logging
  httprequest.addHeader('Cookie', cookie);
  const rooms = JSON.parse(httprequest.get(root + '/api/rooms')).rooms;
  while (rooms.length) {
    datagrid.addCell(rooms.shift().label);
    datagrid.endRow();
  }
} catch (e) {
  DOMO.log('rooms not read: ' + e.message);
}
