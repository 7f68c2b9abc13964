'use strict';

const TYPES = { Image: 'image/*', Script: 'text/x-script', Form: 'multipart/form-data' };

const rows = [
  ['Image', 3],
  ['Script', 5],
];

const upload = (Image, count) => {
  // "Image" is the first cell here
  const type = TYPES[Image];
  return httprequest.post('https://api.scrapbook.example/uploads', JSON.stringify({ type, count, title: 'new Image()' }));
};

datagrid.addColumn('Upload', datagrid.DATA_TYPE_STRING);
rows.forEach(([Image, count]) => {
  datagrid.addCell(upload(Image, count));
  datagrid.addCell(TYPES.Image);
  datagrid.endRow();
});
