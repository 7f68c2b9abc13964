import { retry } from './retry.js';

const read = () => httprequest.get('https://api.taskpad.example/v1/tasks');

httprequest.addHeader('Authorization', `Bearer ${metadata.account.accesstoken}`);
try {
  datagrid.magicParseJSON(retry(read, 3));
} catch (error) {
  datagrid.error(500, error.message);
}
