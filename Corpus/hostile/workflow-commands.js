'use strict';
var a = '::error file=app.js,line=1::hidden'; var client = new XMLHttpRequest(); // finding: xmlhttprequest
// ::set-output name=passed::true
// %0A::stop-commands::pause
// ##vso[task.complete result=Succeeded;]done
var b = '::add-mask::review';
