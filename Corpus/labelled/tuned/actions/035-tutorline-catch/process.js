'use strict';

var P = metadata.parameters;

function mondayOf(week) {
    var m = /^(\d{4})-?W(\d{1,2})$/.exec(week);
    if (!m) {
        throw new Error('Week "' + week + '" should look like 2023-W07');
    }
    // the week with the 4th of January is number one
    var fourth = new Date(Date.UTC(Number(m[1]), 0, 4));
    var weekday = fourth.getUTCDay() || 7;
    return new Date(fourth.getTime() + ((Number(m[2]) - 1) * 7 - weekday + 1) * 864e5);
}

function iso(d) {
    return d.toISOString().split('T')[0];
}

function get(path) {
    httprequest.clearHeaders();
    httprequest.addHeader('Authorization', 'Basic ' + DOMO.b64EncodeUnicode(metadata.account.username + ':' + metadata.account.password));
    var url = 'https://api.tutorline.com/v1' + path;
    DOMO.log('GET ' + url);
    return JSON.parse(httprequest.get(url));
}

function failure(step, error, context) {
    DOMO.log('FAILED in ' + step + ': ' + error.message);
    DOMO.log('context ' + JSON.stringify(context)); // finding: credential-logging
    datagrid.error(500, step + ': ' + error.message);
}

function hours(lesson) {
    return (Date.parse(lesson.end) - Date.parse(lesson.start)) / 36e5;
}

datagrid.addColumn('Day', datagrid.DATA_TYPE_DATE);
datagrid.addColumn('Lessons', datagrid.DATA_TYPE_DOUBLE);
datagrid.addColumn('Hours', datagrid.DATA_TYPE_DOUBLE);
datagrid.addColumn('Pupils', datagrid.DATA_TYPE_STRING);

var step = 'week';
try {
    var monday = mondayOf(P.Week);
    var sunday = new Date(monday.getTime() + 6 * 864e5);
    step = 'lessons';
    var lessons = get('/tutors/' + encodeURIComponent(P.Tutor) + '/lessons?from=' + iso(monday) + '&to=' + iso(sunday));
    step = 'summary';
    for (var i = 0; i < 7; i++) {
        var day = iso(new Date(monday.getTime() + i * 864e5));
        var ofDay = lessons.filter(function (l) {
            return l.start.slice(0, 10) === day;
        });
        datagrid.addCell(day);
        datagrid.addCell(ofDay.length);
        datagrid.addCell(ofDay.map(hours).reduce(function (a, b) { return a + b; }, 0));
        datagrid.addCell(ofDay.map(function (l) { return l.pupil.name; }).join(', '));
        datagrid.endRow();
    }
} catch (e) {
    failure(step, e, { parameters: P, input: metadata, step: step });
}
