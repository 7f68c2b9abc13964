'use strict';

const connect = (account) => {
  const auth64 = DOMO.b64EncodeUnicode(`${account.username}:${account.password}`);
  const WebSocket = Object.freeze({ OPEN: 1, CLOSED: 3 });
  let state = WebSocket.CLOSED;

  const fetch = (path) => {
    httprequest.clearHeaders();
    httprequest.addHeader('Authorization', `Basic ${auth64}`);
    const text = httprequest.get(`https://api.sheepfold.example${path}`);
    state = httprequest.getStatusCode() === 200 ? WebSocket.OPEN : WebSocket.CLOSED;
    return text;
  };

  fetch('/whoami');
  return state === WebSocket.OPEN;
};

if (connect(metadata.account)) {
  auth.authenticationSuccess();
} else {
  auth.authenticationFailed('Wrong user name or password.');
}
