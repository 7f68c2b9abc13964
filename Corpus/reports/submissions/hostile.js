'use strict';
	var text = '😀 中文 ‮ [2J';	new self.XMLHttpRequest();
