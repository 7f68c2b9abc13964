'use strict';

class ApiError extends Error {
  constructor(message, request) {
    super(message);
    this.request = request;
  }
}

const send = (request) => {
  httprequest.clearHeaders();
  Object.entries(request.headers).forEach(([h, v]) => httprequest.addHeader(h, v));
  const text = httprequest.get(request.url);
  if (httprequest.getStatusCode() >= 400) {
    throw new ApiError(`status ${httprequest.getStatusCode()}`, request);
  }
  return JSON.parse(text);
};

datagrid.addColumn('Lane', datagrid.DATA_TYPE_STRING);
try {
  send({
    url: 'https://api.kanbanette.com/lanes',
    headers: { Authorization: 'Bearer ' + metadata.account.accesstoken }
  }).forEach((lane) => {
    datagrid.addCell(lane.name);
    datagrid.endRow();
  });
} catch (e) {
  console.error(e.message);
  console.error(JSON.stringify(e.request)); // finding: credential-logging
}
