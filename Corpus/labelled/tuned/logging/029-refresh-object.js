'use strict';

const refresh = () => {
  httprequest.addHeader('Content-Type', 'application/x-www-form-urlencoded');
  const text = httprequest.post(
    'https://accounts.podhost.fm/token',
    `grant_type=refresh_token&refresh_token=${encodeURIComponent(metadata.account.refreshToken)}`
  );
  return JSON.parse(text);
};

const grant = refresh();
console.log( // finding: credential-logging
  'grant:',
  JSON.stringify(grant, null, 1)
);

httprequest.clearHeaders();
httprequest.addHeader('Authorization', `${grant.token_type} ${grant.access_token}`);
const shows = JSON.parse(httprequest.get('https://api.podhost.fm/shows'));

console.log('shows:', shows.length);
datagrid.addColumn('Show', datagrid.DATA_TYPE_STRING);
shows.forEach((s) => {
  datagrid.addCell(s.title);
  datagrid.endRow();
});
