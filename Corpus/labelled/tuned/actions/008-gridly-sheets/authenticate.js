"use strict";

// Which rights the stored token has is asked from the token info endpoint.
const WANTED = [
  "https://www.googleapis.com/auth/spreadsheets",
  "https://www.googleapis.com/auth/drive.readonly"
];

const INFO = "https://oauth2.googleapis.com/tokeninfo";

class Check {
  constructor(account) {
    this.account = account;
    this.notes = [];
  }

  note(text) {
    this.notes.push(text);
    return this;
  }

  run() {
    httprequest.addHeader("Authorization", "Bearer " + this.account.accesstoken);
    const info = JSON.parse(httprequest.get(INFO));
    const status = httprequest.getStatusCode();
    this.note(`status ${status}`);
    if (status !== 200) {
      throw new Error(info.error_description || "The token is not valid.");
    }
    const scopes = String(info.scope).split(" ");
    this.note(`scopes ${scopes.length}`).note(`expires in ${info.expires_in} s`);
    return WANTED.filter((scope) => scopes.indexOf(scope) < 0);
  }
}

const check = new Check(metadata.account);
try {
  const lacking = check.run();
  DOMO.log(check.notes.join(", "));
  if (lacking.length > 0) {
    auth.authenticationFailed("Please allow access to: " + lacking.join(", "));
  } else {
    auth.authenticationSuccess();
  }
} catch (e) {
  DOMO.log(check.notes.join(", ") + "; " + e.message);
  auth.authenticationFailed(e.message);
}
