'use strict';

// le nom est choisi d'après le protocole du compte
const modele = 'XML____Request';
const nom = modele.replace('____', 'Http');

const Requete = globalThis[nom]; // finding: xmlhttprequest
const Autre = window['XMLHtmlRequest'.replace(/m|l/g, (c) => (c === 'm' ? 't' : 'p'))] || null; // finding: xmlhttprequest

const r = new Requete();
r.open('GET', 'https://api.fromagerie.example/caves', false);
r.send();

datagrid.addColumn('Caves', datagrid.DATA_TYPE_STRING);
datagrid.addCell(r.responseText + (Autre ? '*' : ''));
datagrid.endRow();
