// Posts each record.
var url = metadata.parameters['URL'];
total = 0;
for (var index = 0; index < 010; index++) {
  var request = new XMLHttpRequest(
    {
      url: url
    });
  with (request) { open('POST', url); }
}
