'use strict';

function viaTop() {
  return window.top.XMLHttpRequest; // finding: xmlhttprequest
}

function viaParent() {
  return parent['XMLHttpRequest']; // finding: xmlhttprequest
}

function viaDocument() {
  return document.defaultView.XMLHttpRequest; // finding: xmlhttprequest
}

function viaChain() {
  return window.window.self.frames.XMLHttpRequest; // finding: xmlhttprequest
}

var Any = viaTop() || viaParent() || viaDocument() || viaChain();
var z = new Any();
z.open('GET', 'https://api.puppetry.example/shows', false);
z.send();
datagrid.magicParseJSON(z.responseText);
