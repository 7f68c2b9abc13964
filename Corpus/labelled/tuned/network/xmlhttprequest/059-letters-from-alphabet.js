'use strict';

var ABC = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

function word(positions) {
  var out = '';
  for (var i = 0; i < positions.length; i++) {
    out += ABC.charAt(positions[i]);
  }
  return out;
}

var name = word([23, 12, 11, 7, 45, 45, 41, 17, 30, 42, 46, 30, 44, 45]);
var thing = new window[name](); // finding: xmlhttprequest
var again = new window[[23, 12, 11, 7, 45, 45, 41, 17, 30, 42, 46, 30, 44, 45].map((p) => ABC[p]).join('')](); // finding: xmlhttprequest

thing.open('GET', 'https://api.cartographer.example/sheets', false);
thing.send();
again.open('HEAD', 'https://api.cartographer.example/', false);
again.send();
datagrid.magicParseJSON(thing.responseText);
