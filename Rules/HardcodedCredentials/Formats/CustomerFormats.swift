extension CredentialFormat {
  /// Customer relations, marketing, sales and shops.
  static let customer: [CredentialFormat] = [
    CredentialFormat(
      "salesforce-session-id", "a Salesforce session ID",
      keywords: ["00d"], pattern: #"\b00D[A-Za-z0-9]{12}(?:[A-Za-z0-9]{3})?![A-Za-z0-9_.]{80,140}(?![A-Za-z0-9_.])"#,
      examples: ["00D[A-Za-z0-9]{12}![A-Za-z0-9_.]{95}[A-Za-z0-9]"],
      nearMisses: ["00D[A-Za-z0-9]{15}", "00D[A-Za-z0-9]{12}!token", "3MVG9[A-Za-z0-9._]{80}"]),
    CredentialFormat(
      "salesforce-refresh-token", "a Salesforce refresh token",
      keywords: ["5aep"], pattern: #"\b5Aep[A-Za-z0-9._=]{79,120}(?![A-Za-z0-9._=])"#,
      examples: ["5Aep861[A-Za-z0-9._]{79}[A-Za-z0-9]"], nearMisses: ["5Aep861[A-Za-z0-9]{20}", "5Aep..."]),
    CredentialFormat(
      "hubspot-access-token", "a HubSpot private app's access token",
      keywords: ["pat-na", "pat-eu", "pat-ap"],
      pattern: #"\bpat-(?:na|eu|ap)\d-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b"#,
      examples: [
        "pat-na1-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
        "pat-eu1-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
      ],
      nearMisses: ["pat-na1-xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx", "pat-na1-[0-9a-f]{8}"]),
    CredentialFormat(
      "hubspot-api-key", "a HubSpot API key",
      keywords: ["hapikey"],
      pattern:
        #"(?i:hapikey)["']?\s{0,3}[:=]\s{0,3}["']?\K[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}(?![0-9a-fA-F-])"#,
      check: .rare,
      examples: [
        "https://api.hubapi.com/contacts/v1/lists?hapikey=[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}"
      ],
      nearMisses: [
        "https://api.hubapi.com/contacts/v1/lists?hapikey=demo", "hapikey=xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx",
      ]),
    CredentialFormat(
      "mailchimp-api-key", "a Mailchimp API key",
      keywords: ["-us"], pattern: #"\b[0-9a-f]{32}-us\d{1,2}\b"#,
      examples: ["[0-9a-f]{32}-us12"], nearMisses: ["[0-9a-f]{12}-us12", "your-api-key-us12", "[0-9a-f]{32}-usa"]),
    CredentialFormat(
      "mandrill-api-key", "a Mandrill API key",
      keywords: ["mandrill", "md-"], pattern: #"\bmd-[A-Za-z0-9_-]{22}(?![A-Za-z0-9_-])"#, check: .rare,
      examples: ["md-[A-Za-z0-9_]{22}"], nearMisses: ["md-button", "md-card-title-text-label", "md-[a-z]{10}"]),
    // Klaviyo's private keys begin with pk_ too; its public key has six characters.
    CredentialFormat(
      "klaviyo-private-key", "a Klaviyo private API key",
      keywords: ["pk_"], pattern: #"\bpk_(?:[A-Za-z0-9]{6}_)?[0-9a-f]{34}\b"#,
      examples: ["pk_[0-9a-f]{34}", "pk_[A-Za-z]{6}_[0-9a-f]{34}"],
      nearMisses: ["pk_live_[A-Za-z0-9]{24}", "pk_[0-9a-f]{12}", "pk_test_[A-Za-z0-9]{24}"]),
    CredentialFormat(
      "zoho-oauth-token", "a Zoho OAuth token",
      keywords: ["1000."], pattern: #"\b1000\.[0-9a-f]{32}\.[0-9a-f]{32}\b"#,
      examples: ["1000.[0-9a-f]{32}.[0-9a-f]{32}"],
      nearMisses: ["1000.[A-Z0-9]{30}", "1000.00.000", "1000.xxxx.xxxx"]),
    CredentialFormat(
      "close-api-key", "a Close API key",
      keywords: ["api_"], pattern: #"\bapi_[A-Za-z0-9]{22}\.[A-Za-z0-9]{22}\b"#, check: .rare,
      examples: ["api_[A-Za-z0-9]{22}.[A-Za-z0-9]{22}"],
      nearMisses: ["api_[a-z]{10}.[a-z]{10}", "api_key.value"]),
    CredentialFormat(
      "shopify-access-token", "a Shopify access token",
      keywords: ["shpat_", "shpca_", "shppa_", "shpua_"], pattern: #"\bshp(?:at|ca|pa|ua)_[a-fA-F0-9]{32}\b"#,
      examples: ["shpat_[a-f0-9]{32}", "shppa_[a-f0-9]{32}"],
      nearMisses: ["shpat_[a-f0-9]{8}", "shpat_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]),
    CredentialFormat(
      "shopify-shared-secret", "a Shopify app's shared secret",
      keywords: ["shpss_"], pattern: #"\bshpss_[a-fA-F0-9]{32}\b"#,
      examples: ["shpss_[a-f0-9]{32}"], nearMisses: ["shpss_[a-f0-9]{8}", "shpss_your_shared_secret"]),
    CredentialFormat(
      "shopify-refresh-token", "a Shopify refresh token",
      keywords: ["shprt_"], pattern: #"\bshprt_[a-fA-F0-9]{32}\b"#,
      examples: ["shprt_[a-f0-9]{32}"], nearMisses: ["shprt_[a-f0-9]{8}"]),
    CredentialFormat(
      "facebook-access-token", "a Facebook access token",
      keywords: ["eaa"], pattern: #"\bEAA(?=[A-Za-z0-9]{0,60}\d)[A-Za-z0-9]{80,500}\b"#, check: .rare,
      examples: ["EAACEdEose0cBA[A-Za-z0-9]{140}", "EAAG[A-Za-z0-9]{170}"],
      nearMisses: ["EAA[A-Za-z0-9]{20}", "EAAAl[A-Za-z0-9_-]{59}"]),
    CredentialFormat(
      "facebook-app-token", "a Facebook app's access token",
      keywords: ["facebook.com"],
      pattern:
        #"graph\.facebook\.com/[^\s"'<>]{0,200}?[?&]access_token=\K\d{14,17}(?:\||%7C)[A-Za-z0-9_-]{27}(?![A-Za-z0-9_-])"#,
      examples: ["https://graph.facebook.com/v19.0/me?access_token=[0-9]{16}|[A-Za-z0-9_-]{27}"],
      nearMisses: [
        "https://graph.facebook.com/v19.0/me?access_token=APP_ID|APP_SECRET",
        "https://graph.facebook.com/v19.0/[0-9]{16}",
      ]),
    CredentialFormat(
      "instagram-access-token", "an Instagram access token",
      keywords: ["igqv", "igaa"], pattern: #"\bIG(?:QV|AA)[A-Za-z0-9_-]{80,400}(?![A-Za-z0-9_-])"#, check: .rare,
      examples: ["IGQV[A-Za-z0-9]{160}", "IGAA[A-Za-z0-9]{170}"],
      nearMisses: ["IGQV[A-Za-z0-9]{12}", "IGQVtoken"]),
    CredentialFormat(
      "twitter-bearer-token", "a Twitter bearer token",
      keywords: ["aaaaaaaaaaaaaaaaaaaa"],
      pattern: #"(?<![A-Za-z0-9%+/])A{20,24}(?=[A-Za-z0-9%]{0,60}%)[A-Za-z0-9%]{70,100}(?![A-Za-z0-9%+/=])"#,
      examples: ["AAAAAAAAAAAAAAAAAAAAA[B-Z][A-Za-z0-9]{24}%3D%[A-Za-z0-9]{54}"],
      nearMisses: ["AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAAAA[A-Za-z0-9]{80}"]),
    CredentialFormat(
      "pinterest-access-token", "a Pinterest access token",
      keywords: ["pina_"], pattern: #"\bpina_[A-Z0-9]{40,200}\b"#, check: .rare,
      examples: ["pina_A[A-Z0-9]{80}"], nearMisses: ["pina_[A-Z0-9]{12}", "PINA_ADDR"]),
    CredentialFormat(
      "linkedin-client-secret", "a LinkedIn client secret",
      keywords: ["wpl_ap1."], pattern: #"\bWPL_AP1\.[A-Za-z0-9]{16}\.[A-Za-z0-9+/]{6}=="#,
      examples: ["WPL_AP1.[A-Za-z0-9]{16}.[A-Za-z0-9+/]{6}=="], nearMisses: ["WPL_AP1.[A-Za-z0-9]{4}", "WPL_AP1"]),
    CredentialFormat(
      "twitch-stream-key", "a Twitch stream key",
      keywords: ["live_"], pattern: #"\blive_\d{8,10}_[A-Za-z0-9]{30}\b"#, check: .rare,
      examples: ["live_[1-9][0-9]{8}_[A-Za-z0-9]{30}"], nearMisses: ["live_[0-9]{9}_[A-Za-z0-9]{8}", "live_stream"]),
    CredentialFormat(
      "beamer-api-key", "a Beamer API key",
      keywords: ["getbeamer", "beamer"],
      pattern: #"(?i:beamer)[^\r\n]{0,80}?\K\bb_[A-Za-z0-9+/=_-]{44}(?![A-Za-z0-9+/=_-])"#,
      examples: ["https://api.getbeamer.com/v0/posts?key=b_[A-Za-z0-9+/]{44}"],
      nearMisses: ["https://api.getbeamer.com/v0/posts?key=b_key", "b_[A-Za-z0-9+/]{44}"]),
    CredentialFormat(
      "mailmodo-api-key", "a Mailmodo API key",
      keywords: ["mailmodo"],
      pattern: #"(?i:mailmodo)[^\r\n]{0,80}?\K\b[A-Z0-9]{7}-[A-Z0-9]{7}-[A-Z0-9]{7}-[A-Z0-9]{7}\b"#, check: .rare,
      examples: ["mailmodo: [A-Z0-9]{7}-[A-Z0-9]{7}-[A-Z0-9]{7}-[A-Z0-9]{7}"],
      nearMisses: ["mailmodo: XXXXXXX-XXXXXXX", "[A-Z0-9]{7}-[A-Z0-9]{7}-[A-Z0-9]{7}-[A-Z0-9]{7}"]),
    CredentialFormat(
      "pipedrive-api-token", "a Pipedrive API token",
      keywords: ["pipedrive.com"],
      pattern: #"\.pipedrive\.com/[^\s"'<>]{0,300}?[?&]api_token=\K[0-9a-f]{40}(?![0-9A-Za-z])"#,
      examples: ["https://acme.pipedrive.com/api/v1/deals?start=0&api_token=[0-9a-f]{40}"],
      nearMisses: [
        "https://acme.pipedrive.com/api/v1/deals?api_token=YOUR_TOKEN",
        "https://acme.pipedrive.com/api/v1/deals?start=0",
      ]),
    CredentialFormat(
      "marketo-client-secret", "a Marketo client secret",
      keywords: ["mktorest.com"],
      pattern:
        #"\.mktorest\.com/identity/oauth/token\?[^\s"'<>]{0,200}?client_secret=\K[A-Za-z0-9]{32}(?![A-Za-z0-9])"#,
      check: .rare,
      examples: [
        "https://123-ABC-456.mktorest.com/identity/oauth/token?grant_type=client_credentials&client_id=[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}&client_secret=[A-Za-z0-9]{32}"
      ],
      nearMisses: [
        "https://123-ABC-456.mktorest.com/identity/oauth/token?client_secret=SECRET",
        "https://123-ABC-456.mktorest.com/rest/v1/leads.json",
      ]),
    CredentialFormat(
      "omnisend-api-key", "an Omnisend API key",
      keywords: ["omnisend"],
      pattern: #"(?i:omnisend)[^\r\n]{0,80}?\K\b[0-9a-f]{24}-[A-Za-z0-9]{50}\b"#, check: .rare,
      examples: ["omnisend key [0-9a-f]{24}-[A-Za-z0-9]{50}"],
      nearMisses: ["omnisend key [0-9a-f]{24}", "[0-9a-f]{24}-[A-Za-z0-9]{50}"]),
  ]
}
