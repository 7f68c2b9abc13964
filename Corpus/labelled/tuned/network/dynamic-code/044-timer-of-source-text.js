'use strict';

function tick() {
    DOMO.log('tick');
}

setTimeout(tick.toString() + '; tick();', 50); // finding: dynamic-code
setInterval(String(tick), 100); // finding: dynamic-code

const snippets = { bye: 'DOMO.log("bye")' };
setTimeout(snippets.bye, 150); // finding: dynamic-code

const res = httprequest.get('https://api.metronome.example/tempi');
datagrid.magicParseJSON(res);
