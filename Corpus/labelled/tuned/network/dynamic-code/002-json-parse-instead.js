'use strict';

// Never eval() an answer! new Function(text) is no better.
const parse = (text) => {
  try {
    return JSON.parse(text);
  } catch (e) {
    throw new Error(`Cannot evaluate the answer as JSON: ${e.message}. "eval" is not an option.`);
  }
};

const halls = parse(httprequest.get('https://api.skatepark.example/halls'));

datagrid.addColumn('Hall', datagrid.DATA_TYPE_STRING);
halls.forEach((h) => {
  datagrid.addCell(h.name);
  datagrid.endRow();
});
