// Copied from the page of the intranet.
$.ajaxSetup({ // finding: unsupported-network-api, missing-strict-mode
  async: false,
  headers: { 'X-Api-Key': metadata.account.apikey }
});

function save(order, note) {
  return jQuery.post('https://api.ordertrack.example/notes', { order: order, note: note }); // finding: unsupported-network-api
}

save(metadata.parameters['Order'], metadata.parameters['Note']).done(function (answer) {
  datagrid.addColumn('Note', datagrid.DATA_TYPE_STRING);
  datagrid.addCell(answer.id);
  datagrid.endRow();
}).fail(function () {
  datagrid.error(500, 'The note was not saved');
});
