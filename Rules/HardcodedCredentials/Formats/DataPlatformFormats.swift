extension CredentialFormat {
  /// Data, analytics and artificial intelligence. Write keys of analytics (`phc_…`, Segment, Amplitude, Mixpanel) are public.
  static let dataPlatform: [CredentialFormat] = [
    // Domo's own
    CredentialFormat(
      "domo-access-token", "a Domo access token",
      keywords: ["ddci"], pattern: #"\bDDCI[0-9a-f]{48,128}\b"#,
      examples: ["DDCI[0-9a-f]{48}"], nearMisses: ["DDCI[0-9a-f]{12}", "DDCI_REQUEST_ID", "DDCIxxxxxxxx"]),

    // Data platforms
    CredentialFormat(
      "databricks-token", "a Databricks access token",
      keywords: ["dapi", "dose", "dkea"], pattern: #"\b(?:dapi|dose|dkea)[0-9a-f]{32}(?:-\d)?(?![A-Za-z0-9_-])"#,
      examples: ["dapi[0-9a-f]{32}", "dapi[0-9a-f]{32}-3"], nearMisses: ["dapi[0-9a-f]{8}", "dapi-token"]),
    CredentialFormat(
      "snowflake-programmatic-token", "a Snowflake programmatic access token",
      keywords: ["eyjrawqioi"],
      pattern:
        #"(?i:snowflake)[^\r\n]{0,200}?\K\beyJraWQiOi[A-Za-z0-9_-]{30,400}\.eyJ[A-Za-z0-9_-]{30,1000}\.[A-Za-z0-9_-]{80,700}(?![A-Za-z0-9_-])"#,
      check: .jsonWebToken,
      examples: [
        #"https://acme.snowflakecomputing.com Bearer <base64url:{"kid":"[0-9]{12}","alg":"ES256"}>.<base64url:{"p":"[0-9]{9}:[0-9]{9}","iss":"SF:1002","exp":1[0-9]{9}}>.[A-Za-z0-9_-]{86}"#
      ],
      nearMisses: [
        "https://acme.snowflakecomputing.com Bearer eyJraWQiOi",
        "https://acme.snowflakecomputing.com/api/v2/statements",
      ]),
    CredentialFormat(
      "dbt-token", "a dbt platform token",
      keywords: ["dbtc_", "dbtu_"], pattern: #"\bdbt[cu]_[A-Za-z0-9_-]{30,64}(?![A-Za-z0-9_-])"#, check: .rare,
      examples: ["dbtc_[A-Za-z0-9]{44}", "dbtu_[A-Za-z0-9_-]{43}"], nearMisses: ["dbtc_test_token", "dbtc_[a-z]{8}"]),
    CredentialFormat(
      "confluent-api-secret", "a Confluent API secret",
      keywords: ["cflt"], pattern: #"(?<![A-Za-z0-9+/])cflt[A-Za-z0-9+/]{60}(?![A-Za-z0-9+/=])"#, check: .rare,
      examples: ["cflt[A-Za-z0-9+/]{60}"], nearMisses: ["cflt[A-Za-z0-9]{12}", "cflt-prefix"]),
    CredentialFormat(
      "planetscale-token", "a PlanetScale credential",
      keywords: ["pscale_tkn_", "pscale_pw_", "pscale_oauth_"],
      pattern: #"\bpscale_(?:tkn|pw|oauth)_[A-Za-z0-9_.=-]{32,64}(?![A-Za-z0-9_.=-])"#, check: .rare,
      examples: ["pscale_tkn_[A-Za-z0-9_-]{43}", "pscale_pw_[A-Za-z0-9_-]{43}"],
      nearMisses: ["pscale_tkn_[A-Za-z0-9]{8}", "pscale_pw_password"]),
    CredentialFormat(
      "neon-api-key", "a Neon API key",
      keywords: ["napi_"], pattern: #"\bnapi_[a-z0-9]{60,70}\b"#, check: .rare,
      examples: ["napi_[a-z0-9]{64}"], nearMisses: ["napi_create_function", "napi_[a-z0-9]{12}"]),
    CredentialFormat(
      "supabase-access-token", "a Supabase access token",
      keywords: ["sbp_"], pattern: #"\bsbp_(?:oauth_)?[0-9a-f]{40}\b"#,
      examples: ["sbp_[0-9a-f]{40}"], nearMisses: ["sbp_[0-9a-f]{8}", "sbp_token"]),
    CredentialFormat(
      "supabase-secret-key", "a Supabase secret key",
      keywords: ["sb_secret_"], pattern: #"\bsb_secret_[A-Za-z0-9_-]{22}_[A-Za-z0-9_-]{8}(?![A-Za-z0-9_-])"#,
      check: .rare,
      examples: ["sb_secret_[A-Za-z0-9_-]{22}_[A-Za-z0-9]{8}"],
      nearMisses: ["sb_publishable_[A-Za-z0-9_-]{22}_[A-Za-z0-9]{8}", "sb_secret_your_key"]),
    // The project's reference has twenty letters, which puts the role at a fixed place of the base 64 text. The `anon` key is public.
    CredentialFormat(
      "supabase-service-role-key", "the service role key of a Supabase project",
      keywords: ["eyjpc3mioijzdxbhymfzzsi"],
      pattern:
        #"\beyJ[A-Za-z0-9_-]{20,120}\.eyJpc3MiOiJzdXBhYmFzZSIsInJlZiI6I[A-Za-z0-9_-]{27}Iiwicm9sZSI6InNlcnZpY2Vfcm9sZSI[A-Za-z0-9_-]{4,120}\.[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])"#,
      check: .jsonWebToken,
      examples: [
        #"<base64url:{"alg":"HS256","typ":"JWT"}>.<base64url:{"iss":"supabase","ref":"[a-z]{20}","role":"service_role","iat":17[0-9]{8},"exp":20[0-9]{8}}>.[A-Za-z0-9_-]{43}"#
      ],
      nearMisses: [
        #"<base64url:{"alg":"HS256","typ":"JWT"}>.<base64url:{"iss":"supabase","ref":"[a-z]{20}","role":"anon","iat":17[0-9]{8},"exp":20[0-9]{8}}>.[A-Za-z0-9_-]{43}"#
      ]),
    CredentialFormat(
      "clickhouse-cloud-key", "a ClickHouse Cloud API key secret",
      keywords: ["4b1d"], pattern: #"\b4b1d(?=[0-9a-z]{0,38}[A-Z])[A-Za-z0-9]{38}\b"#, check: .rare,
      examples: ["4b1d[A-Z]{2}[A-Za-z0-9]{36}"], nearMisses: ["4b1d[0-9a-f]{36}", "4b1d[A-Z]{4}"]),
    CredentialFormat(
      "mongodb-atlas-secret", "the secret of a MongoDB Atlas service account",
      keywords: ["mdb_sa_sk_"], pattern: #"\bmdb_sa_sk_[A-Za-z0-9_-]{40}(?![A-Za-z0-9_-])"#, check: .rare,
      examples: ["mdb_sa_sk_[A-Za-z0-9_-]{40}"], nearMisses: ["mdb_sa_id_[0-9a-f]{24}", "mdb_sa_sk_secret"]),
    CredentialFormat(
      "elastic-cloud-key", "an Elastic Cloud API key",
      keywords: ["essu_"], pattern: #"\bessu_[A-Za-z0-9+/]{60,140}={0,2}(?![A-Za-z0-9+/=])"#, check: .rare,
      examples: ["essu_[A-Za-z0-9+/]{88}=="], nearMisses: ["essu_[A-Za-z0-9]{8}", "essu_key"]),
    CredentialFormat(
      "census-api-token", "a Census API token",
      keywords: ["secret-token:"], pattern: #"\bsecret-token:(?!mercury_)[A-Za-z0-9_-]{20,80}(?![A-Za-z0-9_-])"#,
      check: .rare,
      examples: ["secret-token:[A-Za-z0-9_-]{43}"], nearMisses: ["secret-token:token", "secret-token:[a-z]{8}"]),
    CredentialFormat(
      "aiven-token", "an Aiven token",
      keywords: ["aivenv1"], pattern: #"\baivenv1[A-Za-z0-9+/]{100,500}={0,2}(?![A-Za-z0-9+/=])"#,
      examples: ["aivenv1[A-Za-z0-9+/]{365}"], nearMisses: ["aivenv1[A-Za-z0-9]{10}"]),
    CredentialFormat(
      "metabase-api-key", "a Metabase API key",
      keywords: ["mb_"], pattern: #"\bmb_[A-Za-z0-9+/]{43}=(?![A-Za-z0-9+/=])"#,
      examples: ["mb_[A-Za-z0-9+/]{43}="], nearMisses: ["mb_[A-Za-z0-9]{12}", "mb_strlen"]),
    CredentialFormat(
      "retool-token", "a Retool token",
      keywords: ["retool_wk_", "retool_01"], pattern: #"\bretool_(?:wk_[0-9a-f]{32}|01[A-Za-z0-9]{24,40})\b"#,
      check: .rare,
      examples: ["retool_wk_[0-9a-f]{32}", "retool_01[a-z0-9]{24}"], nearMisses: ["retool_wk_key", "retool_01"]),

    // Analytics
    CredentialFormat(
      "segment-public-api-token", "a Segment public API token",
      keywords: ["sgp_"], pattern: #"\bsgp_(?=[0-9a-z]{0,63}[A-Z])[A-Za-z0-9]{64}\b"#, check: .rare,
      examples: ["sgp_[A-Z]{2}[A-Za-z0-9]{62}"], nearMisses: ["sgp_[A-Za-z0-9]{20}", "sgp_[0-9a-f]{64}"]),
    CredentialFormat(
      "posthog-personal-key", "a PostHog personal API key",
      keywords: ["phx_"], pattern: #"\bphx_[A-Za-z0-9_-]{43,48}(?![A-Za-z0-9_-])"#, check: .rare,
      examples: ["phx_[A-Za-z0-9_]{43}"], nearMisses: ["phc_[A-Za-z0-9_]{43}", "phx_[A-Za-z0-9]{8}"]),
    CredentialFormat(
      "fullstory-api-key", "a FullStory API key",
      keywords: ["na1.", "eu1."], pattern: #"(?<![A-Za-z0-9.+/-])(?:na|eu)1\.[A-Za-z0-9+/]{100}(?![A-Za-z0-9+/=])"#,
      examples: ["na1.[A-Za-z0-9+/]{100}"], nearMisses: ["na1.[A-Za-z0-9]{8}", "hooks.na1.[A-Za-z0-9]{100}"]),
    CredentialFormat(
      "statsig-secret-key", "a Statsig secret key",
      keywords: ["secret-", "console-"],
      pattern: #"(?<![A-Za-z0-9_-])(?:secret|console)-(?=[A-Za-z]{0,43}\d)(?=[a-z0-9]{0,43}[A-Z])[A-Za-z0-9]{43}\b"#,
      check: .rare,
      examples: ["secret-[A-Z][0-9][A-Za-z0-9]{41}"],
      nearMisses: ["client-[A-Z][0-9][A-Za-z0-9]{41}", "secret-[a-z]{20}"]),
    CredentialFormat(
      "maxmind-license-key", "a MaxMind license key",
      keywords: ["_mmk"], pattern: #"\b[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk\b"#,
      examples: ["[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk"], nearMisses: ["[A-Za-z0-9]{6}_mmk", "abc_def_mmk"]),
    CredentialFormat(
      "apify-token", "an Apify API token",
      keywords: ["apify_api_"], pattern: #"\bapify_api_[A-Za-z0-9]{36}\b"#, check: .rare,
      examples: ["apify_api_[A-Za-z0-9]{36}"], nearMisses: ["apify_api_[A-Za-z0-9]{8}", "apify_api_token"]),
    CredentialFormat(
      "adafruit-io-key", "an Adafruit IO key",
      keywords: ["aio_"], pattern: #"\baio_[A-Za-z0-9]{28}\b"#, check: .rare,
      examples: ["aio_[A-Za-z]{4}[0-9]{2}[A-Za-z0-9]{22}"], nearMisses: ["aio_[A-Za-z0-9]{8}", "aio_key"]),
    CredentialFormat(
      "ubidots-token", "a Ubidots token",
      keywords: ["bbff-"], pattern: #"\bBBFF-[A-Za-z0-9]{30}\b"#, check: .rare,
      examples: ["BBFF-[A-Za-z0-9]{30}"], nearMisses: ["BBFF-[A-Za-z0-9]{6}"]),

    // Models
    CredentialFormat(
      "openai-api-key", "an OpenAI API key",
      keywords: ["t3blbkfj"],
      pattern:
        #"(?<![A-Za-z0-9_-])sk-(?:(?:proj|svcacct|admin|None|service)-[A-Za-z0-9_-]{20,100}|[A-Za-z0-9]{20})T3BlbkFJ[A-Za-z0-9_-]{20,100}(?![A-Za-z0-9_-])"#,
      examples: ["sk-[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20}", "sk-proj-[A-Za-z0-9_-]{74}T3BlbkFJ[A-Za-z0-9_-]{74}"],
      nearMisses: ["sk-your-api-key", "T3BlbkFJ[A-Za-z0-9]{20}", "sk-proj-[A-Za-z0-9]{12}"]),
    CredentialFormat(
      "anthropic-api-key", "an Anthropic API key",
      keywords: ["sk-ant-"],
      pattern: #"(?<![A-Za-z0-9_-])sk-ant-(?:api|admin|oat|ort|sid)\d{2}-[A-Za-z0-9_-]{80,120}(?![A-Za-z0-9_-])"#,
      examples: ["sk-ant-api03-[A-Za-z0-9_-]{93}AA", "sk-ant-admin01-[A-Za-z0-9_-]{93}AA"],
      nearMisses: ["sk-ant-api03-[A-Za-z0-9]{12}", "sk-ant-your-key"]),
    CredentialFormat(
      "openrouter-api-key", "an OpenRouter API key",
      keywords: ["sk-or-v1-"], pattern: #"\bsk-or-v1-[0-9a-f]{64}\b"#,
      examples: ["sk-or-v1-[0-9a-f]{64}"], nearMisses: ["sk-or-v1-[0-9a-f]{8}", "sk-or-v1-your-key"]),
    CredentialFormat(
      "langfuse-secret-key", "a Langfuse secret key",
      keywords: ["sk-lf-"], pattern: #"\bsk-lf-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b"#,
      examples: ["sk-lf-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"],
      nearMisses: ["pk-lf-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "sk-lf-..."]),
    CredentialFormat(
      "helicone-api-key", "a Helicone API key",
      keywords: ["sk-helicone-"], pattern: #"\bsk-helicone-(?:eu-)?[a-z0-9]{7}-[a-z0-9]{7}-[a-z0-9]{7}-[a-z0-9]{7}\b"#,
      examples: ["sk-helicone-[a-z0-9]{7}-[a-z0-9]{7}-[a-z0-9]{7}-[a-z0-9]{7}"],
      nearMisses: ["sk-helicone-key", "pk-helicone-[a-z0-9]{7}"]),
    CredentialFormat(
      "hugging-face-token", "a Hugging Face token",
      keywords: ["hf_", "api_org_"], pattern: #"\b(?:hf|api_org)_(?=[a-z]{0,33}[A-Z])[A-Za-z]{34}\b"#, check: .rare,
      examples: ["hf_[A-Z]{2}[A-Za-z]{32}"], nearMisses: ["hf_[A-Za-z]{8}", "hf_hub_download_with_retries"]),
    CredentialFormat(
      "replicate-token", "a Replicate API token",
      keywords: ["r8_"], pattern: #"\br8_[A-Za-z0-9]{37}\b"#, check: .rare,
      examples: ["r8_[A-Za-z0-9]{37}"], nearMisses: ["r8_[A-Za-z0-9]{8}", "r8_token"]),
    CredentialFormat(
      "groq-api-key", "a Groq API key",
      keywords: ["gsk_"], pattern: #"\bgsk_[A-Za-z0-9]{52}\b"#, check: .rare,
      examples: ["gsk_[A-Za-z0-9]{52}"], nearMisses: ["gsk_[A-Za-z0-9]{8}", "gsk_your_key"]),
    CredentialFormat(
      "perplexity-api-key", "a Perplexity API key",
      keywords: ["pplx-"], pattern: #"\bpplx-[A-Za-z0-9]{48}\b"#, check: .rare,
      examples: ["pplx-[A-Za-z0-9]{48}"], nearMisses: ["pplx-7b-online", "pplx-[A-Za-z0-9]{12}"]),
    CredentialFormat(
      "xai-api-key", "an xAI API key",
      keywords: ["xai-"], pattern: #"\bxai-[A-Za-z0-9]{80}\b"#, check: .rare,
      examples: ["xai-[A-Za-z0-9]{80}"], nearMisses: ["xai-[A-Za-z0-9]{8}", "xai-token"]),
    CredentialFormat(
      "nvidia-api-key", "an NVIDIA API key",
      keywords: ["nvapi-"], pattern: #"\bnvapi-[A-Za-z0-9_-]{64}(?![A-Za-z0-9_-])"#, check: .rare,
      examples: ["nvapi-[A-Za-z0-9_-]{64}"], nearMisses: ["nvapi-[A-Za-z0-9]{8}", "nvapi-key"]),
    CredentialFormat(
      "fireworks-api-key", "a Fireworks AI API key",
      keywords: ["fw_"], pattern: #"\bfw_(?=[A-Za-z]{0,23}\d)[A-Za-z0-9]{24}\b"#, check: .rare,
      examples: ["fw_[A-Z][0-9][A-Za-z0-9]{22}"], nearMisses: ["fw_[A-Za-z0-9]{8}", "fw_theme_settings"]),
    CredentialFormat(
      "langsmith-api-key", "a LangSmith API key",
      keywords: ["lsv2_"], pattern: #"\blsv2_(?:pt|sk)_[0-9a-f]{32}_[0-9a-f]{10}\b"#,
      examples: ["lsv2_pt_[0-9a-f]{32}_[0-9a-f]{10}"], nearMisses: ["lsv2_pt_[0-9a-f]{8}", "lsv2_sk_key"]),
    CredentialFormat(
      "pinecone-api-key", "a Pinecone API key",
      keywords: ["pcsk_"], pattern: #"\bpcsk_[A-Za-z0-9]{5,6}_[A-Za-z0-9]{63}\b"#,
      examples: ["pcsk_[A-Za-z0-9]{6}_[A-Za-z0-9]{63}"], nearMisses: ["pcsk_[A-Za-z0-9]{6}", "pcsk_your_key"]),
    CredentialFormat(
      "tavily-api-key", "a Tavily API key",
      keywords: ["tvly-"], pattern: #"\btvly-(?:dev-|prod-)?[A-Za-z0-9]{32}\b"#, check: .rare,
      examples: ["tvly-[A-Za-z0-9]{32}", "tvly-dev-[A-Za-z0-9]{32}"],
      nearMisses: ["tvly-[A-Za-z0-9]{8}", "tvly-YOUR_API_KEY"]),
    CredentialFormat(
      "firecrawl-api-key", "a Firecrawl API key",
      keywords: ["fc-"], pattern: #"(?<![A-Za-z0-9_-])fc-[0-9a-f]{32}\b"#,
      examples: ["fc-[0-9a-f]{32}"], nearMisses: ["fc-toolbar-chunk", "fc-[0-9a-f]{8}"]),
    CredentialFormat(
      "elevenlabs-api-key", "an ElevenLabs API key",
      keywords: ["sk_"], pattern: #"\bsk_[0-9a-f]{48}\b"#,
      examples: ["sk_[0-9a-f]{48}"], nearMisses: ["sk_[0-9a-f]{12}", "sk_live_[0-9a-f]{48}"]),
    CredentialFormat(
      "voiceflow-api-key", "a Voiceflow API key",
      keywords: ["vf."], pattern: #"\bVF\.(?:(?:DM|WS)\.)?[0-9a-f]{24}\.[A-Za-z0-9]{16}\b"#,
      examples: ["VF.DM.[0-9a-f]{24}.[A-Za-z0-9]{16}"], nearMisses: ["VF.DM.[0-9a-f]{8}", "Vex.VF.easeOut"]),
  ]
}
