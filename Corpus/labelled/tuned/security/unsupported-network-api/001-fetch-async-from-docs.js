'use strict';

// ChatGPT: "Write a function that updates a Trello card using the Trello REST API"

/**
 * Updates a Trello card.
 *
 * @param {string} cardId - The id of the card.
 * @param {object} fields - The fields to change.
 * @returns {Promise<object>} The updated card.
 */
async function updateTrelloCard(cardId, fields) {
  const url = new URL(`https://api.trello.com/1/cards/${encodeURIComponent(cardId)}`);

  try {
    // Make the request
    const response = await fetch(url, { // finding: unsupported-network-api
      method: 'PUT',
      headers: { Accept: 'application/json', Authorization: `OAuth ${metadata.account.accesstoken}` },
      body: JSON.stringify(fields)
    });

    // Check if the request was successful
    if (!response.ok) {
      throw new Error(`HTTP error! status: ${response.status}`);
    }

    // Parse the JSON body
    return await response.json();
  } catch (error) {
    console.error('Error updating card:', error.message);
    throw error;
  }
}

// Example usage
updateTrelloCard(metadata.parameters['Card ID'], { name: metadata.parameters['Card Name'] })
  .then((card) => {
    datagrid.addColumn('Card', datagrid.DATA_TYPE_STRING);
    datagrid.addCell(card.name);
    datagrid.endRow();
  })
  .catch((error) => datagrid.error(500, error.message));
