"use strict";

const COUNT = 100;
const MOST = 1000;

function audiences(root, offset) {
  const answer = httprequest.get(`${root}/lists?fields=lists.id,lists.name,total_items&count=${COUNT}&offset=${offset}`);
  return JSON.parse(answer);
}

const match = /-([a-z]{2,3}[0-9]{1,3})$/.exec(metadata.account.apikey);
if (match) {
  httprequest.addHeader("Authorization", `apikey ${metadata.account.apikey}`);
  try {
    let total = COUNT;
    for (let offset = 0; offset < total && offset < MOST; offset += COUNT) {
      const { lists, total_items: found } = audiences(`https://${match[1]}.api.mailchimp.com/3.0`, offset);
      lists.forEach(({ id, name }) => discovery.addOption(id, name));
      total = found;
    }
  } catch (error) {
    discovery.addOption("", `Not available: ${error.message}`);
  }
}
