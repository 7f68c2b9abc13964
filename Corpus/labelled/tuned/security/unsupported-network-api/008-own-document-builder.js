'use strict';

// A very small XML writer. `document`, `createElement`, `form` and `script` are element names of the invoice format.
class Node {
  constructor(tag) {
    this.tag = tag;
    this.children = [];
    this.src = '';
  }

  appendChild(child) {
    this.children.push(child);
    return child;
  }

  toString() {
    const attribute = this.src ? ' src="' + this.src + '"' : '';
    return '<' + this.tag + attribute + '>' + this.children.join('') + '</' + this.tag + '>';
  }
}

const document = {
  createElement: (tag) => new Node(tag),
  createTextNode: (text) => String(text).replace(/&/g, '&amp;').replace(/</g, '&lt;')
};

const form = document.createElement('form');
const img = document.createElement('img');
img.src = 'logo.png';
form.appendChild(img);
form.appendChild(document.createElement('script')).appendChild(document.createTextNode(metadata.parameters['Script Name']));

httprequest.addHeader('Content-Type', 'application/xml');
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
datagrid.addColumn('Answer', datagrid.DATA_TYPE_STRING);
try {
  datagrid.addCell(httprequest.put('https://api.xero.com/api.xro/2.0/BrandingThemes', String(form)));
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
