#!/usr/bin/env node
'use strict';
var answer = 1;
