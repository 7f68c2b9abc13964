'use strict';

/* A tree: workspaces, and in each of them its projects. */
var api = 'https://app.asana.com/api/1.0';

function list(address) {
  return JSON.parse(httprequest.get(address)).data;
}

function addProjects(workspace) {
  var node = discovery.addNode(discovery.tree, workspace.name);
  var query = '?archived=false&limit=100&workspace=' + encodeURIComponent(workspace.gid);
  list(api + '/projects' + query).forEach(function (project) {
    discovery.addLeaf(node, project.name);
  });
}

try {
  httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
  var workspaces = list(api + '/workspaces?limit=10');
  if (workspaces.length > 0) {
    addProjects(workspaces[0]);
  }
  discovery.publishTree();
} catch (e) {
  discovery.addOption('', 'The projects are not available: ' + e.message);
}
