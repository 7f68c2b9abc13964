"use strict";

const { subdomain, email, token } = metadata.account;
const base = `https://${String(subdomain).replace(/[^a-z0-9-]/gi, "")}.helpyard.com`;

const COLUMNS = [
	["Ticket", "DOUBLE", (t) => t.id],
	["Subject", "STRING", (t) => t.subject],
	["Status", "STRING", (t) => t.status],
	["Priority", "STRING", (t) => t.priority || "none"],
	["Tags", "STRING", (t) => (t.tags || []).join("|")],
	["Created", "DATETIME", (t) => t.created_at],
	["Updated", "DATETIME", (t) => t.updated_at],
	["Channel", "STRING", (t) => (t.via ? t.via.channel : "")],
];

COLUMNS.forEach(([name, type]) => datagrid.addColumn(name, datagrid["DATA_TYPE_" + type]));

const sleepFor = (attempt) => {
	const header = httprequest.getResponseHeader("Retry-After");
	const seconds = Number(header);
	return Number.isFinite(seconds) && seconds > 0 ? seconds * 1000 : 1000 * 2 ** attempt;
};

/** GET with up to four attempts; answers the parsed body. */
function getJson(url) {
	for (let attempt = 0; attempt < 4; attempt++) {
		httprequest.clearHeaders();
		httprequest.addHeader("Authorization", "Basic " + DOMO.b64EncodeUnicode(`${email}/token:${token}`));
		httprequest.addHeader("Accept", "application/json");
		const text = httprequest.get(url);
		const status = httprequest.getStatusCode();
		if (status === 200) {
			return JSON.parse(text);
		}
		if (status !== 429 && status < 500) {
			throw new Error(`${url} answered ${status}: ${text.slice(0, 200)}`);
		}
		const pause = sleepFor(attempt);
		DOMO.log(`status ${status}, attempt ${attempt + 1}, waiting ${pause} ms`);
		DOMO.sleep(pause);
	}
	throw new Error(`gave up on ${url}`);
}

function* pages(first) {
	let url = first;
	let guard = 0;
	while (url && guard < 500) {
		const page = getJson(url);
		yield page.results;
		DOMO.log(`page ${guard + 1}: ${page.results.length} of ${page.count}, next ${page.next_page}`);
		url = page.next_page;
		guard += 1;
	}
}

const since = new Date(metadata.parameters["Since"]).toISOString().slice(0, 10);
const query = `type:ticket status:${metadata.parameters["Status"]} created>=${since}`;
let written = 0;

try {
	for (const results of pages(`${base}/api/v2/search.json?query=${encodeURIComponent(query)}&per_page=100`)) {
		for (const ticket of results) {
			COLUMNS.forEach(([, , value]) => datagrid.addCell(value(ticket)));
			datagrid.endRow();
			written += 1;
		}
	}
	DOMO.log(`${written} tickets for query "${query}"`);
} catch (e) {
	DOMO.log(`stopped after ${written} tickets: ${e.message}`);
	datagrid.error(500, e.message);
}
