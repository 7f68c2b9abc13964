'use strict';
var a = '</pre></script><script>alert(1)</script><img src=x onerror=alert(1)>'; var client = new XMLHttpRequest(); // finding: xmlhttprequest
var b = { '"><svg onload=alert(1)>': '&lt;&#x27;&amp;', '`|[x](javascript:alert(1))': ']]>' };
/* <!--# include --> {{constructor.constructor('x')()}} ${7*7} %s %n \u0000 */
