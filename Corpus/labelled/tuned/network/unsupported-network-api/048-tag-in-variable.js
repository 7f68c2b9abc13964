'use strict';

const TAG = ['scr', 'ipt'].join('');

function inject(source) {
  const node = window.document.createElement(TAG.toUpperCase()); // finding: unsupported-network-api
  node.async = false;
  node.src = source;
  document.head.append(node);
}

const svg = document.createElementNS('urn:example:svg', 'script'); // finding: unsupported-network-api
svg.setAttribute('href', 'https://cdn.undertow.example/a.js');
document.head.append(svg);
inject('https://cdn.undertow.example/b.js');

datagrid.magicParseJSON(httprequest.get('https://api.undertow.example/tides'));
