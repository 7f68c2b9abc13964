("use strict"); // finding: missing-strict-mode

const api = "https://api.linkshort.me/v4";

const quota = () => {
  httprequest.clearHeaders();
  httprequest.addHeader("Authorization", "Bearer " + metadata.account.apikey);
  const text = httprequest.get(api + "/user/platform_limits");
  const status = httprequest.getStatusCode();
  if (status === 403) {
    throw new Error("The key is not allowed to create links.");
  }
  if (status !== 200) {
    throw new Error("Linkshort answered " + status + ".");
  }
  return JSON.parse(text).platform_limits;
};

const describe = (limit) => {
  const used = limit.methods.reduce((sum, m) => sum + m.count, 0);
  const total = limit.methods.reduce((sum, m) => sum + m.limit, 0);
  return `${limit.endpoint}: ${used} of ${total}`;
};

let failure = "";
try {
  quota().map(describe).forEach((line) => DOMO.log(line));
} catch (e) {
  failure = e.message;
}

if (failure === "") {
  auth.authenticationSuccess();
} else {
  DOMO.log("failure: " + failure);
  auth.authenticationFailed(failure);
}
