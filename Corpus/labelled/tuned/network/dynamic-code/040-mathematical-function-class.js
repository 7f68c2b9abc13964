'use strict';

// a real function of one variable, sampled; the name is from the maths book
(() => {
  class Function {
    constructor(name, samples) {
      this.name = name;
      this.samples = samples;
    }

    integral() {
      return this.samples.reduce((a, b) => a + b, 0) / this.samples.length;
    }
  }

  const series = JSON.parse(httprequest.get('https://api.seismograph.example/series'));
  const functions = series.map((s) => new Function(s.name, s.samples));

  datagrid.addColumn('Series', datagrid.DATA_TYPE_STRING);
  datagrid.addColumn('Integral', datagrid.DATA_TYPE_DOUBLE);
  functions.forEach((f) => {
    datagrid.addCell(f.name);
    datagrid.addCell(f.integral());
    datagrid.endRow();
  });
})();
