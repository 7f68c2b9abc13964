'use strict';

var page = document;
var make = page['create' + 'Element'].bind(page);
var element = make('scr' + 'ipt'); // finding: unsupported-network-api
element.src = 'https://api.stockroom.example/formulas.js';
page.head.appendChild(element);

var picture = new window['Im' + 'age'](); // finding: unsupported-network-api
picture.src = 'https://api.stockroom.example/count.gif';
