'use strict';
const FIELD_MAP = {
  password_reset_date: 'Password_Reset_Date__c',
  api_key_owner: 'API_Key_Owner__c',
  secret_question: 'Secret_Question__c',
  token_count: 'Token_Count__c'
};
const record = {};
Object.keys(FIELD_MAP).forEach((k) => {
  record[FIELD_MAP[k]] = metadata.parameters[k];
});
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');
datagrid.magicParseJSON(httprequest.post(`${metadata.account.instance}/services/data/v58.0/sobjects/Contact/${metadata.parameters['Contact ID']}?_HttpMethod=PATCH`, JSON.stringify(record)));
