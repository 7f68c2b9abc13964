"use strict";

function names(text, status) {
  return (text || "").split(",").map((name) => name.trim()).filter((name) => name !== "").map((name) => ({ name, status }));
}

function root() {
  const match = /-([a-z]{2,3}[0-9]{1,3})$/.exec(metadata.account.apikey);
  if (match === null) throw new Error("the API key has no data center");
  return `https://${match[1]}.api.mailchimp.com/3.0`;
}

// Mailchimp calls a subscriber by the MD5 of the address in lower case.
function member(address) {
  if (!/^[^\s@]+@[^\s@]+$/.test(address)) throw new Error(`${address} is no e-mail address`);
  return DOMO.md5(address.toLowerCase());
}

try {
  const { "Audience": audience, "Email Address": address } = metadata.parameters;
  const tags = [
    ...names(metadata.parameters["Add Tags"], "active"),
    ...names(metadata.parameters["Remove Tags"], "inactive"),
  ];
  if (tags.length === 0) throw new Error("there is no tag to add or to remove");

  httprequest.addHeader("Authorization", "apikey " + metadata.account.apikey);
  httprequest.addHeader("Content-Type", "application/json");
  const path = ["lists", audience, "members", member(address.trim()), "tags"].map(encodeURIComponent).join("/");
  const answer = httprequest.post(`${root()}/${path}`, JSON.stringify({ tags, is_syncing: false }));
  if (httprequest.getStatusCode() !== 204) {
    throw new Error(JSON.parse(answer).detail);
  }

  datagrid.addColumn("Email Address", datagrid.DATA_TYPE_STRING);
  datagrid.addColumn("Tag", datagrid.DATA_TYPE_STRING);
  datagrid.addColumn("State", datagrid.DATA_TYPE_STRING);
  tags.forEach((tag) => {
    datagrid.addCell(address);
    datagrid.addCell(tag.name);
    datagrid.addCell(tag.status);
    datagrid.endRow();
  });
} catch (error) {
  datagrid.error(400, error.message);
}
