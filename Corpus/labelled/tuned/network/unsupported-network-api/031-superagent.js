'use strict';

superagent // finding: unsupported-network-api
  .put(`https://api.climbgym.example/routes/${metadata.parameters['Route']}`)
  .set('Authorization', `Bearer ${metadata.account.accesstoken}`)
  .send({ grade: metadata.parameters['Grade'] })
  .end((err, res) => {
    if (err) {
      datagrid.error(500, err.message);
    } else {
      datagrid.addColumn('Route', datagrid.DATA_TYPE_STRING);
      datagrid.addCell(res.body.name);
      datagrid.endRow();
    }
  });
