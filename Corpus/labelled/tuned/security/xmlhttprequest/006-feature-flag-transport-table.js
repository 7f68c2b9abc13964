'use strict';

/*
 * Feature flags
 * NATIVE_TRANSPORT  use the browser transport when the preview runs in the IDE
 * VERBOSE           log every call
 */
const FLAGS = Object.freeze({ NATIVE_TRANSPORT: false, VERBOSE: false });

const transports = {
  host: {
    label: 'httprequest',
    send: (url) => httprequest.get(url)
  },
  native: {
    label: 'browser',
    send: (url) => {
      const request = new window.XMLHttpRequest(); // finding: xmlhttprequest
      request.open('GET', url, false);
      request.send();
      return request.responseText;
    }
  }
};

const pickTransport = (flags) => (flags.NATIVE_TRANSPORT ? transports.native : transports.host);

const log = (message) => {
  if (FLAGS.VERBOSE) {
    DOMO.log(message);
  }
};

httprequest.addHeader('X-Shopify-Access-Token', metadata.account.accesstoken);

const transport = pickTransport(FLAGS);
log('transport: ' + transport.label);

const shop = metadata.account.instance;
try {
  datagrid.magicParseJSON(transport.send('https://' + shop + '/admin/api/2023-10/orders.json'));
} catch (e) {
  datagrid.error(502, 'Orders could not be read');
}
