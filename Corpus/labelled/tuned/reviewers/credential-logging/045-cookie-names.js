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

datagrid.addColumn('room', datagrid.DATA_TYPE_STRING);
try {
  signIn();
  const names = [];
  const pairs = [];
  for (const name of Object.keys(jar)) {
    names.push(name);
    pairs.push(name + '=' + jar[name]);
  }
  DOMO.log('cookies: ' + names.join(', '));
  httprequest.addHeader('Cookie', pairs.join('; '));
  const rooms = JSON.parse(httprequest.get(root + '/api/rooms')).rooms;
  while (rooms.length) {
    datagrid.addCell(rooms.shift().label);
    datagrid.endRow();
  }
} catch (e) {
  DOMO.log('rooms not read: ' + e.message);
}
