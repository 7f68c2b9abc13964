'use strict';

/** Creates a logger that prefixes each line with the context it was created for. */
function createLogger(context) {
  const started = Date.now();
  return {
    info(message) {
      DOMO.log(`[${Date.now() - started} ms] ${message}`);
    },
    warn(message) {
      DOMO.log(`[${context.team}/${context.credential}] ${message}`); // finding: credential-logging
    },
  };
}

/** Creates a task service bound to a token. */
function createTaskService(token, logger) {
  const root = 'https://api.clickup.com/api/v2';
  return {
    setStatus(taskId, status) {
      httprequest.clearHeaders();
      httprequest.addHeader('Authorization', token);
      httprequest.addHeader('Content-Type', 'application/json');
      httprequest.put(`${root}/task/${encodeURIComponent(taskId)}`, JSON.stringify({ status }));
      const code = httprequest.getStatusCode();
      if (code === 200) {
        logger.info(`task ${taskId} updated`);
      } else {
        logger.warn(`task ${taskId} not updated, status ${code}`);
      }
      return code;
    },
  };
}

const logger = createLogger({
  team: metadata.account.team,
  credential: metadata.account.accesstoken,
});
const tasks = createTaskService(metadata.account.accesstoken, logger);

datagrid.addColumn('Task', datagrid.DATA_TYPE_STRING);
datagrid.addColumn('Status', datagrid.DATA_TYPE_DOUBLE);
try {
  const task = metadata.parameters['Task'];
  datagrid.addCell(task);
  datagrid.addCell(tasks.setStatus(task, metadata.parameters['New Status']));
  datagrid.endRow();
} catch (e) {
  logger.info(`failed: ${e.message}`);
}
