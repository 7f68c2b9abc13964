'use strict';

function Outbox(origin) {
    this.origin = origin;
    this.queue = [];
}
Object.defineProperty(Outbox.prototype, 'address', {
    get: function () { return 'https://' + this.origin + '/outbox'; }
});
Outbox.prototype.add = function (item) {
    this.queue.push(item);
    return this;
};
Outbox.prototype.deliver = function () {
    var self = this;
    self.queue.forEach(function (item) {
        httprequest.post(self.address, item); // finding: external-redirection
    });
};

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
var conversation = httprequest.get('https://api.helpscout.net/v2/conversations/' + encodeURIComponent(metadata.parameters['Conversation ID']));

new Outbox('desk.supportmetrics.example').add(conversation).deliver();

datagrid.addColumn('Subject', datagrid.DATA_TYPE_STRING);
datagrid.addCell(JSON.parse(conversation).subject);
datagrid.endRow();
