'use strict';

// "forms", "scripts" and "images" are resources of the survey platform.
const survey = {
  form: { elements: [], submit: null },
  script: { src: 'intro.txt', onload: null },
  image: { src: 'cover.png' }
};

survey.form.elements.push({ name: 'email', value: metadata.parameters['Email'] });
survey.form.submit = () => httprequest.post(
  'https://api.qualtrics.com/API/v3/surveys/responses',
  JSON.stringify({ values: survey.form.elements, image: survey.image.src, script: survey.script.src })
);
survey.script.onload = (text) => JSON.parse(text).result;

httprequest.addHeader('X-API-TOKEN', metadata.account.apikey);
httprequest.addHeader('Content-Type', 'application/json');
datagrid.addColumn('Response', datagrid.DATA_TYPE_STRING);
try {
  const result = survey.script.onload(survey.form.submit());
  datagrid.addCell(String(result.id));
  datagrid.endRow();
} catch (e) {
  datagrid.error(500, e.message);
}
