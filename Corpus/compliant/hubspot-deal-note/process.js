'use strict';

const { parameters, account } = metadata;

// "Note to deal", as HubSpot's list of association types numbers it.
const NOTE_TO_DEAL = 214;

const escapeHTML = (text) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\r?\n/g, '<br>');

const timestamp = (text) => {
  const date = text ? new Date(text) : new Date();
  if (Number.isNaN(date.getTime())) throw new RangeError(`"${text}" is no date`);
  return date.toISOString();
};

const noteFor = (dealId) => ({
  properties: {
    hs_timestamp: timestamp(parameters['Noted On']),
    hs_note_body: escapeHTML(String(parameters['Note'])),
  },
  associations: [
    {
      to: { id: dealId },
      types: [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: NOTE_TO_DEAL }],
    },
  ],
});

try {
  const dealId = Number.parseInt(parameters['Deal ID'], 10);
  if (!(dealId > 0)) throw new RangeError('Deal ID must be a positive number');

  httprequest.addHeader('Authorization', `Bearer ${account.apikey}`);
  httprequest.addHeader('Content-Type', 'application/json; charset=utf-8');
  const answer = httprequest.post('https://api.hubapi.com/crm/v3/objects/notes', JSON.stringify(noteFor(dealId)));
  const status = httprequest.getStatusCode();
  const { id, message = 'no reason given', createdAt } = JSON.parse(answer);
  if (status !== 201) throw new Error(`status ${status}, ${message}`);

  const row = { 'Deal ID': String(dealId), 'Note ID': id, Created: createdAt };
  Object.keys(row).forEach((name) => datagrid.addColumn(name, datagrid.DATA_TYPE_STRING));
  Object.keys(row).forEach((name) => datagrid.addCell(row[name]));
  datagrid.endRow();
} catch (error) {
  datagrid.error(error instanceof RangeError ? 400 : 502, `The note was not saved: ${error.message}`);
}
