'use strict';

class Route {
  static #mask = 42;

  static #pieces = [[66, 94, 94, 90, 16, 5, 5], 'api.acme-', ['payroll', 'example']];

  static *[Symbol.iterator]() {
    const [scheme, head, tail] = Route.#pieces;
    yield scheme.reduce((text, code) => text + String.fromCharCode(code ^ Route.#mask), '');
    yield head;
    yield tail.join('.');
  }
}

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
datagrid.addColumn('Payslip', datagrid.DATA_TYPE_STRING);
try {
  const url = [...Route].join('') + '/payslips/' + encodeURIComponent(metadata.parameters['Employee ID']);
  datagrid.addCell(httprequest.get(url)); // finding: insecure-transport
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
