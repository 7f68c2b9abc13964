const MAPBOX_PUBLIC_TOKEN = 'pk.⟦<base64url:{"u":"greenroutes","a":"cl[a-z0-9]{22}"}>⟧.⟦[A-Za-z0-9_-]{22}⟧';
const viewer = `<div id="map"></div><script>mapboxgl.accessToken = '${MAPBOX_PUBLIC_TOKEN}'; new mapboxgl.Map({ container: 'map', style: 'mapbox://styles/mapbox/streets-v12' });</script>`;

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');
datagrid.magicParseJSON(httprequest.put(`https://api.greenroutes.de/widgets/${metadata.parameters['Widget']}`, JSON.stringify({
  html: viewer,
  updatedBy: 'domo'
})));
