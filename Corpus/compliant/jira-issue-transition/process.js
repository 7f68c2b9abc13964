'use strict';

class Jira {
  constructor({ site, username, apitoken }) {
    if (!/^[a-z0-9-]+$/i.test(site)) {
      throw new TypeError('the site of the account is not valid');
    }
    this.root = `https://${site}.atlassian.net/rest/api/3`;
    this.pair = DOMO.b64EncodeUnicode(`${username}:${apitoken}`);
  }

  #prepare() {
    httprequest.clearHeaders();
    httprequest.addHeader('Authorization', `Basic ${this.pair}`);
    httprequest.addHeader('Accept', 'application/json');
    httprequest.addHeader('Content-Type', 'application/json');
    // Without these two Jira takes the call for one of a browser, and wants a cookie against forgery.
    httprequest.addHeader('X-Atlassian-Token', 'no-check');
    httprequest.addHeader('X-Requested-With', 'XMLHttpRequest');
  }

  get(path) {
    this.#prepare();
    const answer = httprequest.get(this.root + path);
    Jira.expect(200, answer);
    return JSON.parse(answer);
  }

  post(path, value, expected) {
    this.#prepare();
    const answer = httprequest.post(this.root + path, JSON.stringify(value));
    Jira.expect(expected, answer);
  }

  static expect(status, answer) {
    const got = httprequest.getStatusCode();
    if (got === status) return;
    let messages = [];
    try {
      messages = JSON.parse(answer).errorMessages ?? [];
    } catch {
      messages = [];
    }
    throw new Error(messages.join('; ') || `Jira answered with status ${got}`);
  }
}

/** Jira's document format, one paragraph for each line. */
function documentOf(text) {
  const content = text.split(/\r?\n/).map((line) => ({
    type: 'paragraph',
    content: line === '' ? [] : [{ type: 'text', text: line }],
  }));
  return { type: 'doc', version: 1, content };
}

function issueKey(project, number) {
  if (!/^[A-Z][A-Z0-9_]+$/.test(project)) throw new RangeError('Project is not the key of a project');
  if (!/^[1-9][0-9]*$/.test(number)) throw new RangeError('Issue Number must be a number');
  return `${project}-${number}`;
}

function move(jira, key, wanted) {
  const { transitions } = jira.get(`/issue/${key}/transitions`);
  const transition = transitions.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  if (transition === undefined) {
    const names = transitions.map(({ name }) => name).join(', ');
    throw new RangeError(`"${wanted}" is not possible now; possible are: ${names || 'none'}`);
  }
  jira.post(`/issue/${key}/transitions`, { transition: { id: transition.id } }, 204);
  return transition.to.name;
}

try {
  const { Project, Transition, Comment = '', 'Issue Number': number } = metadata.parameters;
  const jira = new Jira(metadata.account);
  const key = issueKey(Project, String(number));
  const status = move(jira, key, Transition.trim());
  if (Comment.trim() !== '') {
    jira.post(`/issue/${key}/comment`, { body: documentOf(Comment) }, 201);
  }
  datagrid.addColumn('Issue', datagrid.DATA_TYPE_STRING);
  datagrid.addColumn('Status', datagrid.DATA_TYPE_STRING);
  datagrid.addCell(key);
  datagrid.addCell(status);
  datagrid.endRow();
} catch (error) {
  datagrid.error(error instanceof RangeError ? 400 : 502, error.message);
}
