'use strict';

// classic "post without ajax" trick
function postForm(action, fields) {
  const make = (tag, props) => Object.assign(document.createElement(tag), props);
  const form = document.createElement('form'); // finding: unsupported-network-api
  form.method = 'POST';
  form.action = action;
  for (const [name, value] of Object.entries(fields)) {
    form.appendChild(make('input', { type: 'hidden', name, value }));
  }
  document.body.appendChild(form);
  form.submit();
}

datagrid.addColumn('Status', datagrid.DATA_TYPE_STRING);
postForm('https://api.convertkit.com/v3/forms/' + encodeURIComponent(metadata.parameters['Form ID']) + '/subscribe', {
  email: metadata.parameters['Email']
});
datagrid.addCell('submitted');
datagrid.endRow();
