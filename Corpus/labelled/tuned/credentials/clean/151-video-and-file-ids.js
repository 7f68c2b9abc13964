const VIDEO_ID = '⟦[A-Za-z0-9_-]{11}⟧';
const FOLDER_ID = '1⟦[A-Za-z0-9_-]{32}⟧';
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');
httprequest.put('https://www.googleapis.com/youtube/v3/videos?part=snippet', JSON.stringify({
  id: VIDEO_ID,
  snippet: { title: metadata.parameters['Title'], categoryId: '22', folder: FOLDER_ID }
}));
datagrid.addColumn('Response', datagrid.DATA_TYPE_STRING);
datagrid.addCell(JSON.stringify({ status: httprequest.getStatusCode() }));
datagrid.endRow();
