'use strict';

/* copied from our old intranet widget library, 2009 */
function createRequest()
{
	var req = null;
	if (window.XMLHttpRequest) // finding: xmlhttprequest
	{
		req = new XMLHttpRequest(); // finding: xmlhttprequest
	}
	if (!req)
	{
		throw new Error('Your browser does not support AJAX!');
	}
	return req;
}

var request = createRequest();
request.open('POST', 'https://intake.orderhub.example/orders', false);
request.setRequestHeader('Content-Type', 'application/x-www-form-urlencoded');
request.send('order=' + encodeURIComponent(metadata.parameters['Order No']));

datagrid.addColumn('Answer', datagrid.DATA_TYPE_STRING);
datagrid.addCell(request.responseText);
datagrid.endRow();
