'use strict';

const VERSION = '2024-10';

const FIND = `
  query Find($filter: String!) {
    orders(first: 1, query: $filter) { nodes { id name tags } }
  }`;

const ADD = `
  mutation Add($id: ID!, $tags: [String!]!) {
    tagsAdd(id: $id, tags: $tags) {
      node { id }
      userErrors { field message }
    }
  }`;

/** Restores its cost points at a rate; one pause is enough for calls this small. */
function graphql(query, variables) {
  const shop = String(metadata.account.shop).toLowerCase();
  if (!/^[a-z0-9][a-z0-9-]*\.myshopify\.com$/.test(shop)) throw new Error('the shop of the account is not valid');

  const address = `https://${shop}/admin/api/${VERSION}/graphql.json`;
  const body = JSON.stringify({ query, variables });
  let answer = JSON.parse(httprequest.post(address, body));
  if (answer.errors?.[0]?.extensions?.code === 'THROTTLED') {
    DOMO.sleep(2000);
    answer = JSON.parse(httprequest.post(address, body));
  }
  if (answer.errors) throw new Error(answer.errors[0].message);
  return answer.data;
}

function orderCalled(name) {
  const { orders } = graphql(FIND, { filter: `name:${name}` });
  const [order] = orders.nodes;
  if (!order) throw new Error(`there is no order ${name}`);
  return order;
}

function addTags(order, tags) {
  const { tagsAdd } = graphql(ADD, { id: order.id, tags });
  if (tagsAdd.userErrors.length > 0) throw new Error(tagsAdd.userErrors.map((e) => e.message).join('; '));
  return [...new Set([...order.tags, ...tags])];
}

try {
  httprequest.addHeader('X-Shopify-Access-Token', metadata.account.accesstoken);
  httprequest.addHeader('Content-Type', 'application/json');

  const number = Number(metadata.parameters['Order Number']);
  if (!Number.isInteger(number)) throw new Error('Order Number must be a whole number');
  const tags = metadata.parameters['Tags'].split(',').map((tag) => tag.trim()).filter(Boolean);

  const order = orderCalled(`#${number}`);
  const all = addTags(order, tags);

  datagrid.addColumn('Order', datagrid.DATA_TYPE_STRING);
  datagrid.addColumn('Tags', datagrid.DATA_TYPE_STRING);
  datagrid.addCell(order.name);
  datagrid.addCell(all.join(', '));
  datagrid.endRow();
} catch (error) {
  datagrid.error(422, `The order was not tagged: ${error.message}`);
}
