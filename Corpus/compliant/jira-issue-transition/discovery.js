'use strict';

// Fills the parameter "Project". Jira gives at most 50 projects at a time.
const PAGE_SIZE = 50;
const PAGE_LIMIT = 40;

const { site, username, apitoken } = metadata.account;

function page(start) {
  const query = `startAt=${start}&maxResults=${PAGE_SIZE}&orderBy=name&status=live`;
  const answer = httprequest.get(`https://${site}.atlassian.net/rest/api/3/project/search?${query}`);
  return JSON.parse(answer);
}

try {
  if (!/^[a-z0-9-]+$/i.test(site)) {
    throw new Error('the site is not valid');
  }
  httprequest.addHeader('Authorization', `Basic ${DOMO.b64EncodeUnicode(`${username}:${apitoken}`)}`);
  httprequest.addHeader('Accept', 'application/json');

  for (let number = 0; number < PAGE_LIMIT; number += 1) {
    const { values, isLast } = page(number * PAGE_SIZE);
    for (const project of values) {
      discovery.addOption(`${project.name} (${project.key})`, project.key);
    }
    if (isLast) {
      break;
    }
  }
} catch (error) {
  discovery.addOption('The projects could not be read: ' + error.message, '');
}
