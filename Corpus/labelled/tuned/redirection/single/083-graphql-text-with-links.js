'use strict';

const mutation = `
  mutation Create($title: String!, $team: String!) {
    # see https://graphql.example/learn
    issueCreate(input: {
      title: $title, teamId: $team,
      description: "Created by [Domo](https://www.domo.com). Board: https://boards.acme.example/7"
    }) { success issue { id url } }
  }`;

httprequest.addHeader('Authorization', metadata.account.apikey);
httprequest.addHeader('Content-Type', 'application/json');
const answer = JSON.parse(httprequest.post('https://api.linear.app/graphql', JSON.stringify({
  query: mutation,
  variables: { title: metadata.parameters['Title'], team: metadata.parameters['Team'] }
})));

datagrid.addColumn('Issue', datagrid.DATA_TYPE_STRING);
datagrid.addCell(answer.data && answer.data.issueCreate.success ? answer.data.issueCreate.issue.url : 'not created');
datagrid.endRow();
