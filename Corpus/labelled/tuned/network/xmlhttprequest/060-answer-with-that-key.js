'use strict';

// The performance service reports timings by initiator type.
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
const timings = JSON.parse(httprequest.get('https://api.pagespeedy.example/v1/timings'));

const { XMLHttpRequest: ajaxTime, Image: imageTime = 0 } = timings.byInitiator;
const again = timings.byInitiator['XMLHttpRequest'];
const third = timings['by' + 'Initiator']['XML' + 'HttpRequest'];

if (ajaxTime !== again || again !== third) {
  throw new Error('XMLHttpRequest timings differ');
}

datagrid.addColumn('Ajax', datagrid.DATA_TYPE_DOUBLE);
datagrid.addColumn('Images', datagrid.DATA_TYPE_DOUBLE);
datagrid.addCell(ajaxTime);
datagrid.addCell(imageTime);
datagrid.endRow();
