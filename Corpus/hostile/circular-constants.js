'use strict';
var a = b + 'X', b = c + 'M', c = a + 'L';
const key = () => key() + 'x';
function ping(n) { return pong(n) + 'HttpRequest'; }
function pong(n) { return ping(n) + 'XML'; }
var self1 = { get me() { return self1.me; } };
var first = window[a], second = window[key()], third = window[ping(0)], fourth = window[self1.me];
var x = x, y = [y], z = { z: z };
var list = [window]; list[0] = list; list[0][0] = list[0];
