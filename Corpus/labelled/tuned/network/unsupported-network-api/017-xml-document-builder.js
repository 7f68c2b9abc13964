'use strict';

// Builds the XML that the insurer wants; "document" is our own little tree.
const makeDocument = () => {
  const parts = [];
  return {
    createElement(name) {
      const node = { name, src: '', text: '' };
      parts.push(node);
      return node;
    },
    toString() {
      return parts.map((p) => `<${p.name} ref="${p.src}">${p.text}</${p.name}>`).join('');
    },
  };
};

const document = makeDocument();
const form = document.createElement('form');
form.text = metadata.parameters['Claim'];
const script = document.createElement('script');
script.src = 'attachment-1';
document.createElement('img').src = 'photo-1';

httprequest.addHeader('Content-Type', 'text/xml');
const reply = httprequest.post('https://xml.insurer.example/claims', `<claim>${document}</claim>`);
datagrid.magicParseXML(reply);
