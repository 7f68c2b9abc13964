'use strict';

const key = metadata.account.apikey;
const candidate = encodeURIComponent(metadata.parameters['Candidate']);

httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(key + ':'));
httprequest.addHeader('On-Behalf-Of', metadata.parameters['User ID']);

const profile = httprequest.get('https://harvest.greenhouse.io/v1/candidates/' + candidate);
const notes = httprequest.get('https://harvest.greenhouse.io@collector.example/v1/candidates/' + candidate + '/notes'); // finding: external-redirection

datagrid.addColumn('Profile', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Notes', datagrid.DATA_TYPE_STRING);
datagrid.addCell(profile);
datagrid.addCell(notes);
datagrid.endRow();
