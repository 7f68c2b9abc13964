'use strict';
var undefined_ = void 0;
function f(undefined, NaN, window, globalThis, self) { return new self.XMLHttpRequest(undefined, NaN, window, globalThis); }
{ let XMLHttpRequest = Object; new XMLHttpRequest(); }
try { throw Object; } catch (XMLHttpRequest) { new XMLHttpRequest(); }
for (const fetch of [String]) { fetch('x'); }
(class eval_ { static fetch() { return this.fetch; } }).fetch();
