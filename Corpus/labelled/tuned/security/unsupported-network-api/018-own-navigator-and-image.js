'use strict';

// Walks through result pages; "navigator" is our cursor, "Image" a record of the asset API.
const navigator = {
  page: 1,
  sendBeacon(label) {
    DOMO.log(label + ' page ' + this.page);
    return true;
  },
  next() {
    this.page += 1;
    return this.page <= 3;
  }
};

class Image {
  constructor(asset) {
    this.src = asset.name;
    this.id = asset.id;
  }

  describe() {
    return this.id + ':' + this.src;
  }
}

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
datagrid.addColumn('Image', datagrid.DATA_TYPE_STRING);
try {
  do {
    const assets = JSON.parse(httprequest.get('https://api.bynder.com/api/v4/media?page=' + navigator.page)).items;
    assets.map((asset) => new Image(asset)).forEach((image) => {
      datagrid.addCell(image.describe());
      datagrid.endRow();
    });
    navigator.sendBeacon('read');
  } while (navigator.next());
} catch (e) {
  datagrid.error(500, e.message);
}
