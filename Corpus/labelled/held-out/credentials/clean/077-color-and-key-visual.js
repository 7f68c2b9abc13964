const theme = { primaryKey: '#1D4ED8', keyVisual: 'hero-summer-2024@2x.webp', keyColor: 'rgba(29,78,216,.85)', passepartout: 'frame-walnut-40mm' };
const keyframes = '@keyframes pulse{0%{opacity:.2}50%{opacity:1}100%{opacity:.2}}';

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');
const res = httprequest.put(`https://api.framewall.at/galleries/${metadata.parameters['Gallery']}`, JSON.stringify({
  theme,
  css: keyframes,
  title: metadata.parameters['Title']
}));
datagrid.magicParseJSON(res);
