const LOCATION = 'gid://shopify/Location/⟦[0-9]{11}⟧';
const METAFIELD_NAMESPACE = 'custom';
const METAFIELD_KEY = 'wholesale_key';
const query = `mutation Set($id: ID!, $value: String!) {
  metafieldsSet(metafields: [{ ownerId: $id, namespace: "${METAFIELD_NAMESPACE}", key: "${METAFIELD_KEY}", type: "single_line_text_field", value: $value }]) {
    userErrors { field message }
  }
}`;
httprequest.addHeader('X-Shopify-Access-Token', metadata.account.token);
httprequest.addHeader('Content-Type', 'application/json');
const res = httprequest.post(`https://${metadata.account.shop}.myshopify.com/admin/api/2024-04/graphql.json`, JSON.stringify({
  query, variables: { id: LOCATION, value: metadata.parameters['Value'] }
}));
datagrid.magicParseJSON(res);
