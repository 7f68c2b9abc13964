const QUESTIONS = {
  secretQuestion: 'What was the name of your first pet?',
  passwordHint: 'Shown after three wrong attempts'
};
httprequest.addHeader('Authorization', 'Bearer ' + metadata.account.accesstoken);
httprequest.addHeader('Content-Type', 'application/json');
httprequest.put('https://api.directory.example/users/' + metadata.parameters['User'] + '/questions', JSON.stringify({
  question: QUESTIONS.secretQuestion,
  hint: QUESTIONS.passwordHint,
  answer: metadata.parameters['Answer']
}));
datagrid.addColumn('Response', datagrid.DATA_TYPE_STRING);
datagrid.addCell(JSON.stringify({ status: httprequest.getStatusCode() }));
datagrid.endRow();
