'use strict';

// Removes passwords before the configuration goes to the log.
const HIDDEN = new Set(['password', 'pwd']);

const withoutPasswords = (object) =>
  Object.fromEntries(
    Object.entries(object).map(([name, value]) => [name, HIDDEN.has(name) ? '********' : value]),
  );

const options = {
  site: metadata.account.site,
  password: metadata.account.password,
  adminApiKey: metadata.account.apikey,
  acceptVersion: 'v5.0',
};

function publish(postId, stamp) {
  httprequest.addHeader('Authorization', `Ghost ${options.adminApiKey}`);
  httprequest.addHeader('Accept-Version', options.acceptVersion);
  httprequest.addHeader('Content-Type', 'application/json');
  return JSON.parse(
    httprequest.put(
      `https://${options.site}.ghost.io/ghost/api/admin/posts/${postId}/`,
      JSON.stringify({ posts: [{ status: 'published', updated_at: stamp }] }),
    ),
  );
}

DOMO.log(`options: ${JSON.stringify(withoutPasswords(options))}`); // finding: credential-logging
DOMO.log(`hidden fields: ${[...HIDDEN].join(', ')}`);

datagrid.addColumn('Post', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Published', datagrid.DATA_TYPE_STRING);

try {
  const { posts } = publish(encodeURIComponent(metadata.parameters['Post']), metadata.parameters['Updated At']);
  datagrid.addCell(posts[0].slug);
  datagrid.addCell(posts[0].published_at);
  datagrid.endRow();
} catch (e) {
  DOMO.log(`publish failed: ${e.message}`);
}
