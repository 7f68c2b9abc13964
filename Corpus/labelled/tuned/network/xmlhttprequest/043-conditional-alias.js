'use strict';

var modo = metadata.parameters['Modo'];
var Peticion = modo === 'directo' ? XMLHttpRequest : null; // finding: xmlhttprequest

function leer(ruta) {
  var direccion = 'https://api.panaderia.example' + ruta;
  if (Peticion) {
    var p = new Peticion();
    p.open('GET', direccion, false);
    p.send();
    return p.responseText;
  }
  return httprequest.get(direccion);
}

datagrid.magicParseJSON(leer('/hornos'));
