'use strict';

const [, id = ''] = /(?:\/d\/)?([A-Za-z0-9_-]{30,})/.exec(metadata.parameters['Spreadsheet'] || '') || [];

if (id !== '') {
  try {
    httprequest.addHeader('Authorization', `Bearer ${metadata.account.accesstoken}`);
    const answer = httprequest.get(`https://sheets.googleapis.com/v4/spreadsheets/${id}?fields=sheets.properties(title,hidden)`);
    JSON.parse(answer)
      .sheets.map((sheet) => sheet.properties)
      .filter((properties) => !properties.hidden)
      .forEach(({ title }) => discovery.addOption(title, title));
  } catch (error) {
    discovery.addOption('', `The tabs could not be read: ${error.message}`);
  }
}
