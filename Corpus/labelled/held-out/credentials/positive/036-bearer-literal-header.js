// easy
httprequest.addHeader('Authorization', 'Bearer ⟦[a-z0-9]{48}⟧'); // finding: hardcoded-credentials
httprequest.addHeader('Content-Type', 'application/json');
var projects = JSON.parse(httprequest.get('https://app.planwerk.ch/api/projects?state=open'));
for (var i = 0; i < projects.length; i++) {
  discovery.addOption(projects[i].id, projects[i].name);
}
if (projects.length === 0) {
  discovery.addOption('none', 'No open project');
}
