'use strict';

// Product data: an Image is a row of the media table, a WebSocket is a plumbing part (no kidding).

class Image {
  constructor(id, width, height) {
    this.id = id;
    this.width = width;
    this.height = height;
    this.src = '';
  }

  get ratio() {
    return this.height ? Math.round((this.width / this.height) * 100) / 100 : 0;
  }
}

function WebSocket(diameter) {
  this.article = 'web socket, cast iron';
  this.diameter = diameter;
}

const put = (path, entity) => {
  httprequest.clearHeaders();
  httprequest.addHeader('X-Pim-Key', metadata.account.apikey);
  httprequest.addHeader('Content-Type', 'application/json');
  httprequest.put(`https://pim.rohrtechnik.at/api/${path}`, JSON.stringify(entity));
  return httprequest.getStatusCode();
};

datagrid.addColumn('Entity', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);

try {
  const image = new Image(metadata.parameters['Image ID'], 800, 600);
  image.src = metadata.parameters['Source'];
  const socket = new WebSocket(Number(metadata.parameters['Diameter']));

  datagrid.addCell(`image ${image.id} (${image.ratio})`);
  datagrid.addCell(put(`media/${encodeURIComponent(image.id)}`, image));
  datagrid.endRow();

  datagrid.addCell(socket.article);
  datagrid.addCell(put('articles/web-socket', socket));
  datagrid.endRow();
} catch (e) {
  DOMO.log(`pim: ${e.message}`);
}
