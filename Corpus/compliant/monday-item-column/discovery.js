'use strict';

const query = 'query ($board: [ID!]) { boards(ids: $board) { columns { id title type } } }';
const READ_ONLY = new Set(['auto_number', 'creation_log', 'formula', 'last_updated', 'mirror']);

try {
  httprequest.addHeader('Authorization', metadata.account.apikey);
  httprequest.addHeader('Content-Type', 'application/json');
  const body = JSON.stringify({ query, variables: { board: [metadata.parameters['Board ID']] } });
  const { data } = JSON.parse(httprequest.post('https://api.monday.com/v2', body));
  for (const { id, title, type } of data.boards[0].columns) {
    if (!READ_ONLY.has(type)) discovery.addOption(title, id);
  }
} catch (error) {
  discovery.addOption('Please enter a board first', error.message);
}
