"use strict";

const token = metadata.account.apikey;

const scopesOf = (header) => (header || "").split(",").map((s) => s.trim()).filter(Boolean);

const user = () => {
	httprequest.clearHeaders();
	httprequest.addHeader("Authorization", "token " + token);
	httprequest.addHeader("Accept", "application/vnd.gitmirror.v3+json");
	httprequest.addHeader("User-Agent", "domo-action");
	return JSON.parse(httprequest.get("https://api.gitmirror.dev/user"));
};

try {
	const me = user();
	const status = httprequest.getStatusCode();
	const scopes = scopesOf(httprequest.getResponseHeader("X-OAuth-Scopes"));
	DOMO.log("status " + status + ", scopes " + scopes.join(" "));
	DOMO.log("requests left " + httprequest.getResponseHeader("X-RateLimit-Remaining"));

	if (status === 401) {
		auth.authenticationFailed("Bad credentials: " + me.message);
	} else if (scopes.indexOf("repo") < 0 && scopes.indexOf("public_repo") < 0) {
		auth.authenticationFailed("The token needs the scope repo or public_repo, it has: " + (scopes.join(", ") || "none"));
	} else {
		DOMO.log("hello " + me.login);
		auth.authenticationSuccess();
	}
} catch (e) {
	DOMO.log("error " + e.message);
	auth.authenticationFailed("Gitmirror could not be asked: " + e.message);
}

// Token settings: https://gitmirror.dev/settings/tokens
