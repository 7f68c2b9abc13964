var attempts = 0; // finding: missing-strict-mode
var address = 'https://api.printqueue.example/v1/jobs/' + encodeURIComponent(metadata.parameters['Job']);

function poll() {
  attempts++;
  try {
    httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
    var job = JSON.parse(httprequest.get(address));
    if (job.state === 'waiting' && attempts < 5) {
      setTimeout('poll()', 1000); // finding: dynamic-code
    }
  } catch (e) {
    datagrid.error(500, e.message);
  }
}

function remind() {
  setTimeout(function () { poll(); }, 500);
  setInterval("attempts = 0", 60000); // finding: dynamic-code
}

poll();
remind();
