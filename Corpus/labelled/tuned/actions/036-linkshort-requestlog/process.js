"use strict";

class Request {
  constructor(method, url) {
    this.method = method;
    this.url = url;
    this.headers = {};
    this.body = null;
  }

  header(name, value) {
    this.headers[name] = value;
    return this;
  }

  json(body) {
    this.body = JSON.stringify(body);
    return this.header("Content-Type", "application/json");
  }

  lines() {
    const heads = Object.keys(this.headers).map((h) => `  ${h}: ${this.headers[h]}`);
    return [`${this.method} ${this.url}`, ...heads, "", this.body || ""];
  }

  send() {
    httprequest.clearHeaders();
    for (const [name, value] of Object.entries(this.headers)) {
      httprequest.addHeader(name, value);
    }
    const text = this.body === null ? httprequest.get(this.url) : httprequest.post(this.url, this.body);
    const status = httprequest.getStatusCode();
    if (status >= 400) {
      this.lines().forEach((line) => DOMO.log(line)); // finding: credential-logging
    }
    return { status, text };
  }
}

const campaign = metadata.parameters.Campaign || "domo";

/* Adds utm parameters; keeps what is there. */
const tagged = (link) => {
  const [, address, query = "", hash = ""] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(link);
  const pairs = query.replace(/^\?/, "").split("&").filter(Boolean);
  const has = (name) => pairs.some((x) => x.startsWith(name + "="));
  [["utm_source", "domo"], ["utm_medium", "action"], ["utm_campaign", campaign]].forEach(([name, value]) => {
    if (!has(name)) {
      pairs.push(name + "=" + encodeURIComponent(value));
    }
  });
  return address + "?" + pairs.join("&") + hash;
};

const shorten = (link) => new Request("POST", "https://api.linkshort.me/v4/shorten")
  .header("Authorization", "Bearer " + metadata.account.apikey)
  .json({ long_url: tagged(link), tags: [campaign] })
  .send();

datagrid.addColumn("Long", datagrid.DATA_TYPE_STRING);
datagrid.addColumn("Short", datagrid.DATA_TYPE_STRING);
datagrid.addColumn("Status", datagrid.DATA_TYPE_DOUBLE);

const links = metadata.parameters.Links.split(/\s+/).filter((l) => /^https?:\/\/\S+\.\S+/.test(l));
DOMO.log(`${links.length} links for campaign ${campaign}`);

links.forEach((link) => {
  let short = "";
  let status = 0;
  try {
    const answer = shorten(link);
    status = answer.status;
    short = status < 300 ? JSON.parse(answer.text).link : "";
  } catch (e) {
    DOMO.log(`${link}: ${e.message}`);
  }
  datagrid.addCell(link);
  datagrid.addCell(short);
  datagrid.addCell(status);
  datagrid.endRow();
});
