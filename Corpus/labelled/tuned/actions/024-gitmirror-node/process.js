"use strict";

const axios = require("axios"); // finding: unsupported-network-api

const repository = metadata.parameters["Repository"];
const token = metadata.account.apikey;

const REPO = /^[\w.-]+\/[\w.-]+$/;

const client = {
	base: "https://api.gitmirror.dev",
	get(path) {
		httprequest.clearHeaders();
		httprequest.addHeader("Authorization", "token " + token);
		const text = httprequest.get(this.base + path);
		if (httprequest.getStatusCode() === 304) {
			return [];
		}
		return JSON.parse(text);
	},
};

const ageInDays = (from, to) => Math.floor(((to ? Date.parse(to) : Date.now()) - Date.parse(from)) / 864e5);

const labels = (issue) => issue.labels.map((l) => (typeof l === "string" ? l : l.name)).sort();

const priority = (issue) => {
	const found = labels(issue).map((l) => /^p(?:rio(?:rity)?)?[-:/ ]?(\d)$/i.exec(l)).find(Boolean);
	return found ? Number(found[1]) : 9;
};

datagrid.addColumn("Number", datagrid.DATA_TYPE_DOUBLE);
datagrid.addColumn("Title", datagrid.DATA_TYPE_STRING);
datagrid.addColumn("Priority", datagrid.DATA_TYPE_DOUBLE);
datagrid.addColumn("Age", datagrid.DATA_TYPE_DOUBLE);
datagrid.addColumn("Labels", datagrid.DATA_TYPE_STRING);

if (!REPO.test(repository)) {
	datagrid.error(400, "Repository must be owner/name");
} else {
	try {
		axios.defaults.timeout = 10000;
		for (let page = 1; page <= 50; page++) {
			const issues = client.get(`/repos/${repository}/issues?state=all&per_page=100&page=${page}`);
			DOMO.log(`page ${page}: ${issues.length}`);
			issues.filter((i) => !i.pull_request).forEach((i) => {
				datagrid.addCell(i.number);
				datagrid.addCell(i.title);
				datagrid.addCell(priority(i));
				datagrid.addCell(ageInDays(i.created_at, i.closed_at));
				datagrid.addCell(labels(i).join(", "));
				datagrid.endRow();
			});
			if (issues.length < 100) {
				break;
			}
		}
	} catch (e) {
		DOMO.log(e.message);
		datagrid.error(500, e.message);
	}
}
