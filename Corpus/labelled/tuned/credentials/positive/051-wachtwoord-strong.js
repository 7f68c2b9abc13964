// easy
let gebruiker = "koppeling";
let wachtwoord = "⟦[A-Za-z0-9]{16}⟧"; // finding: hardcoded-credentials
httprequest.addHeader("Authorization", "Basic " + DOMO.b64EncodeUnicode(gebruiker + ":" + wachtwoord));
httprequest.get("https://api.boekhouding.example/v1/administraties");
if (httprequest.getStatusCode() == 200)
    auth.authenticationSuccess();
else
    auth.authenticationFailed('Authentication failed with status ' + httprequest.getStatusCode());
