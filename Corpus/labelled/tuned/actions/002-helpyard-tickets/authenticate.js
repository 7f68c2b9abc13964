"use strict";

// Account fields: subdomain, email, token
const { subdomain, email, token } = metadata.account;

/* Shows enough of a secret to recognise it, and no more. */
const mask = (secret) => {
	if (!secret) {
		return "(empty)";
	}
	return "*".repeat(Math.max(secret.length - 4, 4)) + secret.slice(-4);
};

const hostFor = (name) => {
	const clean = String(name).trim().toLowerCase().replace(/\.helpyard\.com$/, "");
	if (!/^[a-z0-9-]+$/.test(clean)) {
		return null;
	}
	return `https://${clean}.helpyard.com`;
};

const base = hostFor(subdomain);

if (!base) {
	auth.authenticationFailed(`"${subdomain}" is not a Helpyard subdomain. Enter only the part before .helpyard.com`);
} else {
	DOMO.log(`Checking ${email} at ${base} with token ${mask(token)}`);
	httprequest.addHeader("Authorization", "Basic " + DOMO.b64EncodeUnicode(`${email}/token:${token}`));
	let outcome = "";
	try {
		const me = JSON.parse(httprequest.get(`${base}/api/v2/users/me.json`));
		if (me.user && me.user.id) {
			DOMO.log(`Hello ${me.user.name}, role ${me.user.role}`);
		} else {
			outcome = "Helpyard does not know this combination of email and token.";
		}
	} catch (e) {
		outcome = `Helpyard answered ${httprequest.getStatusCode()}.`;
	}
	if (outcome) {
		auth.authenticationFailed(outcome);
	} else {
		auth.authenticationSuccess();
	}
}
