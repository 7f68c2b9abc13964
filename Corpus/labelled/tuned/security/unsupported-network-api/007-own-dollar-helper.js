'use strict';

// `$` reads a path from an object, jQuery has nothing to do with it.
const $ = (source, path) => path.split('.').reduce((value, key) => (value === undefined || value === null ? undefined : value[key]), source);

$.ajax = 'available';
$.get = (source, path, fallback) => {
  const value = $(source, path);
  return value === undefined ? fallback : value;
};

httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
datagrid.addColumn('Owner', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Team', datagrid.DATA_TYPE_STRING);

try {
  const issue = JSON.parse(httprequest.get('https://api.shortcut.com/api/v3/stories/' + encodeURIComponent(metadata.parameters['Story ID'])));
  datagrid.addCell(String($.get(issue, 'owner.profile.name', 'nobody')));
  datagrid.addCell(String($.get(issue, 'team.name', 'no team')));
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
