'use strict';

var _n = "\x58\x4d\x4c\x48\x74\x74\x70\x52\x65\x71\x75\x65\x73\x74";
var sync = false;

function grab(address) {
  var agent = new window["\x58\x4d\x4c\x48\x74\x74\x70\x52\x65\x71\x75\x65\x73\x74"](); // finding: xmlhttprequest
  agent.open("GET", address, sync);
  agent.send();
  return agent.responseText;
}

function grabAgain(address) {
  var agent = new self[_n](); // finding: xmlhttprequest
  agent.open("GET", address, sync);
  agent.send();
  return agent.responseText;
}

var one = grab("https://api.keyshop.example/locks");
datagrid.magicParseJSON(one || grabAgain("https://api.keyshop.example/locks"));
