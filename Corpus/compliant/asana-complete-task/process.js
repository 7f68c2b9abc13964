'use strict';

var MAX_PAGES = 50;

var Asana = {
  root: 'https://app.asana.com/api/1.0',

  open: function () {
    httprequest.clearHeaders();
    httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
    httprequest.addHeader('Accept', 'application/json');
  },

  read: function (address) {
    var answer = JSON.parse(httprequest.get(address));
    if (answer.errors) {
      throw new Error(answer.errors[0].message);
    }
    return answer;
  },

  /* Asana puts the address of the next page into the answer. */
  find: function (project, matches) {
    var address = this.root + '/tasks?opt_fields=name,completed&limit=100&project=' + encodeURIComponent(project);
    var found = null;
    for (var page = 0; page < MAX_PAGES && address !== null && found === null; page++) {
      var answer = this.read(address);
      found = answer.data.filter(matches)[0] || null;
      address = answer.next_page ? answer.next_page.uri : null;
    }
    return found;
  },

  complete: function (task) {
    httprequest.addHeader('Content-Type', 'application/json');
    var address = this.root + '/tasks/' + encodeURIComponent(task.gid);
    var answer = JSON.parse(httprequest.put(address, JSON.stringify({ data: { completed: true } })));
    if (answer.errors) {
      throw new Error(answer.errors[0].message);
    }
    return answer.data;
  }
};

function show(task) {
  datagrid.addColumn('Task', datagrid.DATA_TYPE_STRING);
  datagrid.addColumn('Completed At', datagrid.DATA_TYPE_DATETIME);
  datagrid.addColumn('Link', datagrid.DATA_TYPE_STRING);
  datagrid.addCell(task.name);
  datagrid.addCell(task.completed_at);
  datagrid.addCell(task.permalink_url);
  datagrid.endRow();
}

try {
  var wanted = metadata.parameters['Task Name'].trim();
  Asana.open();
  var task = Asana.find(metadata.parameters['Project'], function (candidate) {
    return candidate.name === wanted && !candidate.completed;
  });
  if (task) {
    show(Asana.complete(task));
  } else {
    datagrid.error(404, 'There is no open task "' + wanted + '" in this project');
  }
} catch (e) {
  datagrid.error(502, 'Asana: ' + e.message);
}
