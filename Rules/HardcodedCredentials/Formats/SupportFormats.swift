extension CredentialFormat {
  /// Support, project and work management, documents and design. Mapbox's `pk.` tokens and Contentful's space IDs are public.
  static let support: [CredentialFormat] = [
    // Documents and tables
    CredentialFormat(
      "airtable-personal-access-token", "an Airtable personal access token",
      keywords: ["pat"], pattern: #"\bpat[A-Za-z0-9]{14}\.[0-9a-f]{64}\b"#,
      examples: ["pat[A-Za-z0-9]{14}.[0-9a-f]{64}"], nearMisses: ["pat[A-Za-z0-9]{14}", "path.join.resolve"]),
    CredentialFormat(
      "airtable-oauth-token", "an Airtable OAuth token",
      keywords: ["oaa"], pattern: #"\boaa[A-Za-z0-9]{14}\.v1\.[A-Za-z0-9_-]{8,80}\.[0-9a-f]{64}\b"#,
      examples: ["oaa[A-Za-z0-9]{14}.v1.[A-Za-z0-9]{20}.[0-9a-f]{64}"],
      nearMisses: ["oaa[A-Za-z0-9]{14}.v1", "app.v1.token"]),
    CredentialFormat(
      "airtable-api-key", "an Airtable API key",
      keywords: ["airtable"],
      pattern: #"(?i:airtable)[^\r\n]{0,160}?\K\bkey(?=[A-Za-z]{0,13}\d)(?=[a-z0-9]{0,13}[A-Z])[A-Za-z0-9]{14}\b"#,
      check: .rare,
      examples: ["https://api.airtable.com/v0/app[A-Za-z0-9]{14}/Orders?api_key=key[A-Z][0-9][A-Za-z0-9]{12}"],
      nearMisses: ["https://api.airtable.com/v0/app[A-Za-z0-9]{14}/Orders?api_key=YOUR_API_KEY", "key[A-Za-z0-9]{14}"]),
    CredentialFormat(
      "notion-token", "a Notion integration token",
      keywords: ["ntn_"], pattern: #"\bntn_\d{11}[A-Za-z0-9]{35}\b"#,
      examples: ["ntn_[0-9]{11}[A-Za-z0-9]{35}"], nearMisses: ["ntn_[0-9]{11}", "ntn_your_token"]),
    CredentialFormat(
      "notion-legacy-token", "a Notion integration token",
      keywords: ["secret_"],
      pattern: #"(?<![A-Za-z0-9_])secret_(?=[A-Za-z]{0,42}\d)(?=[a-z0-9]{0,42}[A-Z])[A-Za-z0-9]{43}\b"#, check: .rare,
      examples: ["secret_[A-Z][0-9][A-Za-z0-9]{41}"],
      nearMisses: ["secret_key", "pi_[A-Za-z0-9]{24}_secret_[A-Za-z0-9]{43}", "secret_[a-z]{43}"]),
    CredentialFormat(
      "smartsheet-access-token", "a Smartsheet access token",
      keywords: ["smartsheet"],
      pattern:
        #"(?i:smartsheet)[^\r\n]{0,120}?(?i:bearer|token)["']?[\s:=]{1,4}["']?\K(?=[A-Za-z]{0,36}\d)(?=[a-z0-9]{0,36}[A-Z])[A-Za-z0-9]{37}\b"#,
      check: .rare,
      examples: ["https://api.smartsheet.com/2.0/sheets Authorization: Bearer [A-Z][0-9][A-Za-z0-9]{35}"],
      nearMisses: ["https://api.smartsheet.com/2.0/sheets Authorization: Bearer TOKEN", "Bearer [A-Za-z0-9]{37}"]),
    CredentialFormat(
      "contentful-management-token", "a Contentful management token",
      keywords: ["cfpat-"], pattern: #"\bCFPAT-[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])"#,
      examples: ["CFPAT-[A-Za-z0-9_-]{43}"], nearMisses: ["CFPAT-[A-Za-z0-9]{8}", "CFPAT-your-token"]),
    CredentialFormat(
      "sanity-token", "a Sanity API token",
      keywords: ["sanity"], pattern: #"(?i:sanity)[^\r\n]{0,120}?\K\bsk[A-Za-z0-9]{78,180}\b"#, check: .rare,
      examples: ["https://x.api.sanity.io/v1 Bearer sk[A-Za-z0-9]{79}"],
      nearMisses: ["https://x.api.sanity.io/v1 Bearer skToken", "sk[A-Za-z0-9]{79}"]),
    CredentialFormat(
      "storyblok-token", "a Storyblok personal access token",
      keywords: ["tt-"], pattern: #"\b[A-Za-z0-9]{22}tt-\d{5,7}-[A-Za-z0-9_-]{20}(?![A-Za-z0-9_-])"#,
      examples: ["[A-Za-z0-9]{22}tt-[0-9]{6}-[A-Za-z0-9_-]{20}"],
      nearMisses: ["[A-Za-z0-9]{22}tt", "button-tt-100000-x"]),
    CredentialFormat(
      "typeform-token", "a Typeform personal access token",
      keywords: ["tfp_"], pattern: #"\btfp_[A-Za-z0-9_-]{40,59}(?![A-Za-z0-9_.=-])"#, check: .rare,
      examples: ["tfp_[A-Za-z0-9]{44}", "tfp_[A-Za-z0-9]{43}_[A-Za-z0-9]{14}"],
      nearMisses: ["tfp_[A-Za-z0-9]{8}", "tfp_your_token"]),
    CredentialFormat(
      "readme-api-key", "a ReadMe API key",
      keywords: ["rdme_"], pattern: #"\brdme_[a-z0-9]{70}\b"#, check: .rare,
      examples: ["rdme_[a-z0-9]{70}"], nearMisses: ["rdme_[a-z0-9]{8}", "rdme_api_key"]),
    CredentialFormat(
      "adobe-client-secret", "an Adobe client secret",
      keywords: ["p8e-", "p8-"], pattern: #"\bp8e?-[A-Za-z0-9_-]{32}(?![A-Za-z0-9_-])"#, check: .rare,
      examples: ["p8e-[A-Za-z0-9_-]{32}", "p8-[A-Za-z0-9]{32}"], nearMisses: ["p8e-secret", "p8-[a-z]{8}"]),
    CredentialFormat(
      "frameio-token", "a Frame.io developer token",
      keywords: ["fio-u-"], pattern: #"\bfio-u-[A-Za-z0-9_=-]{64}(?![A-Za-z0-9_=-])"#, check: .rare,
      examples: ["fio-u-[A-Za-z0-9_-]{64}"], nearMisses: ["fio-u-[A-Za-z0-9]{8}", "fio-u-token"]),
    CredentialFormat(
      "figma-token", "a Figma access token",
      keywords: ["figd_", "figu_", "figo_"], pattern: #"\bfig[duo]_[A-Za-z0-9_-]{40}(?![A-Za-z0-9_-])"#, check: .rare,
      examples: ["figd_[A-Za-z0-9_-]{40}", "figo_[A-Za-z0-9_-]{40}"],
      nearMisses: ["figd_[A-Za-z0-9]{8}", "figd_your_token"]),
    CredentialFormat(
      "mapbox-secret-token", "a Mapbox secret token",
      keywords: ["sk.eyj", "tk.eyj"],
      pattern: #"\b[st]k\.eyJ[A-Za-z0-9_-]{40,400}\.[A-Za-z0-9_-]{22}(?![A-Za-z0-9_-])"#,
      examples: [#"sk.<base64url:{"u":"[a-z]{8}","a":"cl[a-z0-9]{24}"}>.[A-Za-z0-9_-]{22}"#],
      nearMisses: [#"pk.<base64url:{"u":"[a-z]{8}","a":"cl[a-z0-9]{24}"}>.[A-Za-z0-9_-]{22}"#, "sk.eyJ1Ijoi"]),

    // Projects and work
    CredentialFormat(
      "asana-personal-access-token", "an Asana personal access token",
      keywords: ["asana", "2/1", "2/2", "2/9"],
      pattern:
        #"(?:(?<![A-Za-z0-9/._-])2/[129]\d{12,18}/[1-9]\d{12,18}:[0-9a-f]{32}|(?i:asana)[^\r\n]{0,120}?\K(?<![A-Za-z0-9/._-])[01]/[1-9]\d{12,18}:[0-9a-f]{32})\b"#,
      examples: ["2/1[0-9]{15}/1[0-9]{15}:[0-9a-f]{32}", "asana: 1/1[0-9]{15}:[0-9a-f]{32}"],
      nearMisses: ["asana: 1/1[0-9]{15}", "0/[0-9]{16}:token"]),
    CredentialFormat(
      "monday-api-token", "a monday.com API token",
      keywords: ["eyj0awqioj"],
      pattern: #"\beyJhbGciOiJIUzI1NiJ9\.eyJ0aWQiOj[A-Za-z0-9_-]{60,400}\.[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])"#,
      check: .jsonWebToken,
      examples: [
        #"<base64url:{"alg":"HS256"}>.<base64url:{"tid":[1-9][0-9]{8},"aai":11,"uid":[1-9][0-9]{7},"iad":"2026-01-01T00:00:00.000Z","per":"me:write","actid":[1-9][0-9]{6}}>.[A-Za-z0-9_-]{43}"#
      ],
      nearMisses: ["eyJhbGciOiJIUzI1NiJ9.eyJ0aWQiOjEyMyw", "eyJ0aWQiOj[A-Za-z0-9]{20}"]),
    CredentialFormat(
      "clickup-token", "a ClickUp API token",
      keywords: ["pk_"], pattern: #"\bpk_\d{6,9}_[0-9A-Z]{32}\b"#, check: .rare,
      examples: ["pk_[1-9][0-9]{7}_[0-9A-Z]{32}"],
      nearMisses: ["pk_[0-9]{8}", "pk_live_[A-Za-z0-9]{24}", "pk_test_[A-Z]{32}"]),
    CredentialFormat(
      "linear-api-key", "a Linear API key",
      keywords: ["lin_api_", "lin_oauth_"], pattern: #"\blin_(?:api_[A-Za-z0-9]{40}|oauth_[a-f0-9]{64})\b"#,
      check: .rare,
      examples: ["lin_api_[A-Za-z0-9]{40}", "lin_oauth_[a-f0-9]{64}"],
      nearMisses: ["lin_api_[A-Za-z0-9]{8}", "lin_api_key"]),
    CredentialFormat(
      "trello-token", "a Trello token",
      keywords: ["atta"], pattern: #"\bATTA[0-9a-f]{64}[0-9A-F]{8}\b"#,
      examples: ["ATTA[0-9a-f]{64}[0-9A-F]{8}"], nearMisses: ["ATTA[0-9a-f]{12}", "ATTACHMENT"]),
    CredentialFormat(
      "trello-url-token", "a Trello token in an address",
      keywords: ["trello.com"], pattern: #"\btrello\.com/1/[^\s"'<>]{0,300}?[?&]token=\K[0-9a-f]{64}\b"#,
      examples: ["https://api.trello.com/1/boards/[a-f0-9]{24}?key=[0-9a-f]{32}&token=[0-9a-f]{64}"],
      nearMisses: [
        "https://api.trello.com/1/boards/[a-f0-9]{24}?key=[0-9a-f]{32}", "https://trello.com/1/authorize?token=TOKEN",
      ]),
    CredentialFormat(
      "shortcut-api-token", "a Shortcut API token",
      keywords: ["clubhouse.io", "app.shortcut.com"],
      pattern:
        #"(?:clubhouse\.io|app\.shortcut\.com)/api/[^\s"'<>]{0,200}?[?&]token=\K[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b"#,
      examples: [
        "https://api.app.shortcut.com/api/v2/stories?token=[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
      ],
      nearMisses: [
        "https://api.app.shortcut.com/api/v2/stories?token=TOKEN", "https://api.app.shortcut.com/api/v3/stories",
      ]),
    CredentialFormat(
      "teamwork-token", "a Teamwork API token",
      keywords: ["tkn.v1_", "twp_"], pattern: #"\b(?:tkn\.v1_[A-Za-z0-9+/]{71}=|twp_[A-Za-z0-9]{28})(?![A-Za-z0-9=])"#,
      check: .rare,
      examples: ["tkn.v1_[A-Za-z0-9]{71}=", "twp_[A-Za-z0-9]{28}"], nearMisses: ["tkn.v1_[A-Za-z0-9]{8}", "twp_key"]),
    CredentialFormat(
      "calendly-token", "a Calendly personal access token",
      keywords: ["eyjrawqioiixy2uxztezn"],
      pattern:
        #"\beyJraWQiOiIxY2UxZTEzN[A-Za-z0-9_-]{60,160}\.eyJ[A-Za-z0-9_-]{40,600}\.[A-Za-z0-9_-]{60,120}(?![A-Za-z0-9_-])"#,
      check: .jsonWebToken,
      examples: [
        #"<base64url:{"kid":"1ce1e13617dcf766b3cebccf8dc5bafa8a65e684023f7c32be8349b2380135b4","typ":"PAT","alg":"ES256"}>.<base64url:{"iss":"https://auth.calendly.com","iat":17[0-9]{8},"jti":"[0-9a-f]{32}"}>.[A-Za-z0-9_-]{86}"#
      ],
      nearMisses: ["eyJraWQiOiIxY2UxZTEzNjE3ZGNmNzY2", "eyJraWQiOiIxY2UxZTEzN.eyJ.x"]),
    CredentialFormat(
      "cal-api-key", "a Cal.com API key",
      keywords: ["cal_live_"], pattern: #"\bcal_live_[0-9a-f]{32}\b"#,
      examples: ["cal_live_[0-9a-f]{32}"],
      nearMisses: ["cal_live_[0-9a-f]{8}", "cal_live_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]),
    CredentialFormat(
      "miro-access-token", "a Miro access token",
      keywords: ["eyjtaxjvlm9yawdpbii6i"],
      pattern: #"\beyJtaXJvLm9yaWdpbiI6I[A-Za-z0-9+/_-]{6,80}={0,2}_[A-Za-z0-9_-]{24,32}(?![A-Za-z0-9_-])"#,
      examples: [#"<base64:{"miro.origin":"eu01"}>_[A-Za-z0-9_-]{27}"#],
      nearMisses: ["eyJtaXJvLm9yaWdpbiI6I", "eyJtaXJvLm9yaWdpbiI6ImV1MDEifQ"]),

    // Support desks
    CredentialFormat(
      "intercom-access-token", "an Intercom access token",
      keywords: ["dg9ro"], pattern: #"(?<![A-Za-z0-9+/])dG9rO[jm][A-Za-z0-9+/]{53}=(?![A-Za-z0-9+/=])"#,
      examples: ["<base64:tok:[0-9a-f]{8}_[0-9a-f]{4}_[0-9a-f]{4}_[0-9a-f]{4}_[0-9a-f]{12}:1:0>"],
      nearMisses: ["<base64:tok:abcd>", "<base64:tom:[0-9a-f]{40}>"]),
    CredentialFormat(
      "zendesk-api-token", "a Zendesk API token",
      keywords: ["/token:"],
      pattern: #"\b[A-Za-z0-9._%+-]{1,60}@[A-Za-z0-9.-]{3,60}/token:\K(?=[A-Za-z]{0,39}\d)[A-Za-z0-9]{40}\b"#,
      check: .rare,
      examples: ["agent@acme.example/token:[A-Za-z]{5}[0-9]{2}[A-Za-z0-9]{33}"],
      nearMisses: ["agent@acme.example/token:API_TOKEN", "agent@acme.example/token:"]),
    CredentialFormat(
      "freshdesk-api-key", "a Freshdesk API key",
      keywords: ["freshdesk.com", "freshservice.com"],
      pattern:
        #"\bhttps://(?=[A-Za-z0-9_-]{0,20}\d)[A-Za-z0-9_-]{18,24}:X@[a-z0-9-]{1,60}\.fresh(?:desk|service)\.com\b"#,
      examples: ["https://[A-Za-z]{3}[0-9][A-Za-z0-9]{16}:X@acme.freshdesk.com/api/v2/tickets"],
      nearMisses: ["https://acme.freshdesk.com/api/v2/tickets", "https://apikey:X@acme.freshdesk.com"]),
    CredentialFormat(
      "sunshine-conversations-key", "a Sunshine Conversations key",
      keywords: ["smooch.io"],
      pattern: #"\bhttps://(?:app|act)_[0-9a-f]{24}:[A-Za-z0-9_-]{40,100}@[a-z.]{0,20}smooch\.io\b"#,
      examples: ["https://app_[0-9a-f]{24}:[A-Za-z0-9_-]{86}@api.smooch.io"],
      nearMisses: ["https://api.smooch.io/v2/apps", "https://app_id:secret@api.smooch.io"]),
    CredentialFormat(
      "nightfall-api-key", "a Nightfall API key",
      keywords: ["nf-"], pattern: #"(?<![A-Za-z0-9_-])NF-(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32}\b"#, check: .rare,
      examples: ["NF-[A-Z][0-9][A-Za-z0-9]{30}"], nearMisses: ["NF-[A-Za-z0-9]{8}", "CONF-[A-Za-z0-9]{32}"]),
  ]
}
