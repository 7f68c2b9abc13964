'use strict';

// We refuse to run in a page: the token would be visible there.
const inBrowser =
  'XMLHttpRequest' in globalThis ||
  Object.prototype.hasOwnProperty.call(globalThis, 'XMLHttpRequest') ||
  Object.keys(globalThis).includes('XMLHttpRequest');

if (inBrowser) {
  datagrid.error(412, 'This action must run on the Domo server.');
} else {
  httprequest.addHeader('Authorization', `Bearer ${metadata.account.accesstoken}`);
  const text = httprequest.get('https://api.tannery.example/hides');
  datagrid.magicParseJSON(text);
}
