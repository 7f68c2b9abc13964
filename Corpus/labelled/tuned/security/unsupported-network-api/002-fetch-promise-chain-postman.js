'use strict';

const raw = JSON.stringify({
  "fields": { "summary": metadata.parameters["Summary"] }
});

const requestOptions = {
  method: "PUT",
  headers: {
    "Content-Type": "application/json",
    "Authorization": "Basic " + DOMO.b64EncodeUnicode(metadata.account.username + ":" + metadata.account.password)
  },
  body: raw,
  redirect: "follow"
};

fetch("https://acme.atlassian.net/rest/api/3/issue/" + metadata.parameters["Issue Key"], requestOptions) // finding: unsupported-network-api
  .then((response) => response.text())
  .then((result) => console.log(result))
  .catch((error) => console.error(error));

datagrid.addColumn('Issue', datagrid.DATA_TYPE_STRING);
datagrid.addCell(metadata.parameters["Issue Key"]);
datagrid.endRow();
