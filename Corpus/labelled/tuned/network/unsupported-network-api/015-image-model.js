'use strict';

class Image {
  constructor({ width, height, name }) {
    Object.assign(this, { width, height, name });
  }

  get ratio() {
    return this.width / this.height;
  }
}

const raw = JSON.parse(httprequest.get('https://api.framegallery.example/v1/images'));
const images = raw.map((r) => new Image(r));
const widest = images.reduce((a, b) => (a.ratio > b.ratio ? a : b), new Image({ width: 1, height: 1, name: '-' }));
widest.src = `https://cdn.framegallery.example/${widest.name}`;

datagrid.addColumn('Widest', datagrid.DATA_TYPE_STRING);
datagrid.addCell(widest.src);
datagrid.endRow();
