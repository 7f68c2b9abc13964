﻿'use strict';
var answer = 1;
