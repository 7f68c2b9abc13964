"use strict";
// Keys end with the name of their data center: everything behind the last dash.
const dataCenter = /-([a-z]{2,3}[0-9]{1,3})$/.exec(metadata.account.apikey || "");

if (!dataCenter) {
  auth.authenticationFailed("This is no Mailchimp API key: it must end with the data center, such as -us6");
} else {
  let health = "";
  try {
    httprequest.addHeader("Authorization", "apikey " + metadata.account.apikey);
    const answer = httprequest.get(`https://${dataCenter[1]}.api.mailchimp.com/3.0/ping`);
    health = JSON.parse(answer).health_status || JSON.parse(answer).title;
  } catch (error) {
    health = error.message;
  }
  if (health === "Everything's Chimpy!") {
    auth.authenticationSuccess();
  } else {
    auth.authenticationFailed("Mailchimp answered: " + health);
  }
}
