extension CredentialFormat {
  /// Package registries, builds, monitoring, secret managers and infrastructure. Sentry's DSN and New Relic's browser keys (`NRJS-`,
  /// `NRBR-`) are public.
  static let development: [CredentialFormat] = [
    // Package registries
    CredentialFormat(
      "npm-token", "an npm access token",
      keywords: ["npm_"], pattern: #"\bnpm_[A-Za-z0-9]{36}\b"#, check: .gitHubChecksum,
      examples: ["<checked:npm_[A-Za-z0-9]{30}>"], nearMisses: ["npm_[A-Za-z0-9]{12}", "npm_config_registry"]),
    CredentialFormat(
      "npm-legacy-token", "an npm access token",
      keywords: ["_authtoken="],
      pattern: #"_authToken=\K[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b"#,
      examples: ["//registry.npmjs.org/:_authToken=[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"],
      nearMisses: ["//registry.npmjs.org/:_authToken=${NPM_TOKEN}", "_authToken=xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx"]),
    CredentialFormat(
      "pypi-token", "a PyPI upload token",
      keywords: ["pypi-agei", "pypi-agen"],
      pattern: #"\bpypi-AgE(?:IcHlwaS5vcmc|NdGVzdC5weXBpLm9yZw)[A-Za-z0-9_-]{50,1000}(?![A-Za-z0-9_-])"#,
      examples: ["pypi-AgEIcHlwaS5vcmc[A-Za-z0-9_-]{150}"], nearMisses: ["pypi-AgEIcHlwaS5vcmc", "pypi-token"]),
    CredentialFormat(
      "rubygems-key", "a RubyGems API key",
      keywords: ["rubygems_"], pattern: #"\brubygems_[0-9a-f]{48}\b"#,
      examples: ["rubygems_[0-9a-f]{48}"], nearMisses: ["rubygems_[0-9a-f]{8}", "rubygems_api_key"]),
    CredentialFormat(
      "nuget-key", "a NuGet API key",
      keywords: ["oy2"], pattern: #"\boy2[a-z2-7]{43}\b"#, check: .rare,
      examples: ["oy2[a-z2-7]{43}"], nearMisses: ["oy2[a-z2-7]{8}", "oy2[A-Z]{43}"]),
    CredentialFormat(
      "docker-token", "a Docker access token",
      keywords: ["dckr_pat_", "dckr_oat_"],
      pattern: #"\bdckr_(?:pat_[A-Za-z0-9_-]{27}|oat_[A-Za-z0-9_-]{32})(?![A-Za-z0-9_-])"#, check: .rare,
      examples: ["dckr_pat_[A-Za-z0-9_-]{27}", "dckr_oat_[A-Za-z0-9_-]{32}"],
      nearMisses: ["dckr_pat_[A-Za-z0-9]{8}", "dckr_pat_token"]),
    CredentialFormat(
      "crates-token", "a crates.io API token",
      keywords: ["cio"], pattern: #"\bcio[A-Za-z0-9]{32}\b"#, check: .rare,
      examples: ["cio[A-Z][0-9][A-Za-z0-9]{30}"], nearMisses: ["cio[A-Za-z0-9]{8}", "socio[A-Za-z0-9]{32}"]),
    CredentialFormat(
      "clojars-token", "a Clojars deploy token",
      keywords: ["clojars_"], pattern: #"\bCLOJARS_[0-9a-f]{60}\b"#,
      examples: ["CLOJARS_[0-9a-f]{60}"], nearMisses: ["CLOJARS_[0-9a-f]{8}", "CLOJARS_USERNAME"]),
    CredentialFormat(
      "artifactory-api-key", "an Artifactory API key",
      keywords: ["akcp"], pattern: #"\bAKCp[A-Za-z0-9]{69}\b"#,
      examples: ["AKCp[A-Za-z0-9]{69}"], nearMisses: ["AKCp[A-Za-z0-9]{12}", "AKCp"]),
    CredentialFormat(
      "artifactory-reference-token", "an Artifactory reference token",
      keywords: ["cmvmdgtuo"], pattern: #"\bcmVmdGtuO[A-Za-z0-9]{55}\b"#,
      examples: ["cmVmdGtuO[A-Za-z0-9]{55}"], nearMisses: ["cmVmdGtuO[A-Za-z0-9]{12}", "cmVmdGtu"]),

    // Builds and code quality
    CredentialFormat(
      "circleci-token", "a CircleCI access token",
      keywords: ["ccipat_", "ccipra_"], pattern: #"\bCCIP(?:AT|RA)_[A-Za-z0-9]{22}_[0-9a-f]{40}\b"#,
      examples: ["CCIPAT_[A-Za-z0-9]{22}_[0-9a-f]{40}"], nearMisses: ["CCIPAT_[A-Za-z0-9]{22}", "CCIPAT_token"]),
    CredentialFormat(
      "buildkite-token", "a Buildkite access token",
      keywords: ["bkua_", "bkpt_", "bkaj_"], pattern: #"\bbk(?:ua|pt|aj)_[0-9a-z]{40,64}\b"#, check: .rare,
      examples: ["bkua_[0-9a-f]{40}"], nearMisses: ["bkua_[0-9a-f]{8}", "bkua_token"]),
    CredentialFormat(
      "snyk-token", "a Snyk access token",
      keywords: ["snyk_uat.", "snyk_sat."],
      pattern: #"\bsnyk_[us]at\.[0-9a-f]{8}\.eyJ[A-Za-z0-9_-]{40,400}\.[A-Za-z0-9_-]{40,200}(?![A-Za-z0-9_.-])"#,
      examples: [
        #"snyk_uat.[0-9a-f]{8}.<base64url:{"e":17[0-9]{8},"h":"snyk.io","j":"[A-Za-z0-9]{22}","s":"[A-Za-z0-9]{22}"}>.[A-Za-z0-9_-]{86}"#
      ],
      nearMisses: ["snyk_uat.12345678.payload.signature", "snyk_uat.[0-9a-f]{8}"]),
    CredentialFormat(
      "sonar-token", "a SonarQube token",
      keywords: ["squ_", "sqp_", "sqa_", "sqco_"], pattern: #"\b(?:sq[upa]_[0-9a-f]{40}|sqco_[A-Za-z0-9]{59})\b"#,
      examples: ["squ_[0-9a-f]{40}", "sqp_[0-9a-f]{40}"], nearMisses: ["squ_[0-9a-f]{8}", "sqp_token"]),
    CredentialFormat(
      "harness-token", "a Harness token",
      keywords: ["pat.", "sat."], pattern: #"\b[ps]at\.[A-Za-z0-9_-]{22}\.[0-9a-f]{24}\.[A-Za-z0-9]{20}\b"#,
      examples: ["pat.[A-Za-z0-9_-]{22}.[0-9a-f]{24}.[A-Za-z0-9]{20}"],
      nearMisses: ["pat.[A-Za-z0-9]{22}.x.y", "sat.[0-9]{3}"]),
    CredentialFormat(
      "octopus-key", "an Octopus Deploy API key",
      keywords: ["api-"], pattern: #"(?<![A-Za-z0-9_-])API-(?=[A-Z]{0,25}\d)(?=\d{0,25}[A-Z])[A-Z0-9]{26}\b"#,
      check: .rare,
      examples: ["API-[A-Z][0-9][A-Z0-9]{24}"], nearMisses: ["API-REFERENCE", "API-[A-Z0-9]{12}", "API-[0-9]{26}"]),
    CredentialFormat(
      "postman-key", "a Postman API key",
      keywords: ["pmak-"], pattern: #"\bPMAK-[0-9a-f]{24}-[0-9a-f]{34}\b"#,
      examples: ["PMAK-[0-9a-f]{24}-[0-9a-f]{34}"], nearMisses: ["PMAK-[0-9a-f]{24}", "PMAK-your-key"]),
    CredentialFormat(
      "launchdarkly-key", "a LaunchDarkly key",
      keywords: ["sdk-", "api-"],
      pattern: #"(?<![A-Za-z0-9_-])(?:sdk|api)-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\b"#,
      examples: [
        "sdk-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}",
        "api-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}",
      ],
      nearMisses: ["mob-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", "sdk-[0-9a-f]{8}"]),

    // Monitoring
    CredentialFormat(
      "new-relic-user-key", "a New Relic user key",
      keywords: ["nrak-"], pattern: #"\bNRAK-[A-Z0-9]{27}\b"#,
      examples: ["NRAK-[A-Z0-9]{27}"], nearMisses: ["NRAK-[A-Z0-9]{8}", "NRJS-[0-9a-f]{19}", "NRAK-XXXX"]),
    CredentialFormat(
      "new-relic-insights-key", "a New Relic insights key",
      keywords: ["nrii-", "nriq-"], pattern: #"\bNRI[IQ]-[A-Za-z0-9_-]{32}(?![A-Za-z0-9_-])"#,
      examples: ["NRII-[A-Za-z0-9_-]{32}", "NRIQ-[A-Za-z0-9_-]{32}"], nearMisses: ["NRII-[A-Za-z0-9]{8}", "NRII-key"]),
    CredentialFormat(
      "new-relic-license-key", "a New Relic license key",
      keywords: ["nral"],
      pattern: #"\b(?:[0-9a-f]{36}|eu01xx[0-9a-f]{30}|[0-9a-f]{32}FFFF|eu01xx[0-9a-f]{26}FFFF)NRAL\b"#,
      examples: ["[0-9a-f]{36}NRAL", "[0-9a-f]{32}FFFFNRAL", "eu01xx[0-9a-f]{30}NRAL"],
      nearMisses: ["[0-9a-f]{12}NRAL", "MINERAL"]),
    CredentialFormat(
      "grafana-service-account-token", "a Grafana service account's token",
      keywords: ["glsa_"], pattern: #"\bglsa_[A-Za-z0-9]{32}_[0-9a-f]{8}\b"#, check: .grafanaChecksum,
      examples: ["<checked-grafana:glsa_[A-Za-z0-9]{32}>"], nearMisses: ["glsa_[A-Za-z0-9]{32}", "glsa_token_12345678"]),
    CredentialFormat(
      "grafana-cloud-token", "a Grafana Cloud access policy token",
      keywords: ["glc_eyj"], pattern: #"\bglc_eyJ[A-Za-z0-9+/]{40,400}={0,2}(?![A-Za-z0-9+/=])"#,
      examples: [#"glc_<base64:{"o":"[1-9][0-9]{5}","n":"stack-metrics","k":"[A-Za-z0-9]{24}","m":{"r":"eu"}}>"#],
      nearMisses: ["glc_eyJvIjoi", "glc_token"]),
    CredentialFormat(
      "grafana-api-key", "a Grafana API key",
      keywords: ["eyjrijoi"],
      pattern: #"(?<![A-Za-z0-9+/._-])eyJrIjoi[A-Za-z0-9+/]{60,400}={0,2}(?![A-Za-z0-9+/=._-])"#,
      examples: [#"<base64:{"k":"[A-Za-z0-9]{32}","n":"reports","id":1}>"#],
      nearMisses: ["eyJrIjoi", "eyJrIjoi[A-Za-z0-9]{20}"]),
    CredentialFormat(
      "sentry-token", "a Sentry auth token",
      keywords: ["sntrys_", "sntryu_"],
      pattern: #"\b(?:sntryu_[0-9a-f]{64}|sntrys_eyJ[A-Za-z0-9+/=]{60,400}_[A-Za-z0-9+/]{43})(?![A-Za-z0-9+/=])"#,
      examples: [
        "sntryu_[0-9a-f]{64}",
        #"sntrys_<base64:{"iat":17[0-9]{8}.[0-9]{6},"url":"https://sentry.io","region_url":"https://us.sentry.io","org":"acme"}>_[A-Za-z0-9+/]{43}"#,
      ],
      nearMisses: ["sntryu_[0-9a-f]{8}", "https://[0-9a-f]{32}@o1.ingest.sentry.io/2"]),
    CredentialFormat(
      "dynatrace-token", "a Dynatrace token",
      keywords: ["dt0c01.", "dt0s01.", "dt0s02.", "dt0s16."],
      pattern: #"\bdt0(?:c01|s01|s02|s16)\.[A-Z0-9]{8,24}\.[A-Z0-9]{64}\b"#,
      examples: ["dt0c01.[A-Z2-7]{24}.[A-Z2-7]{64}"], nearMisses: ["dt0c01.[A-Z2-7]{24}", "dt0c01.TOKEN.SECRET"]),
    CredentialFormat(
      "honeycomb-key", "a Honeycomb API key",
      keywords: ["hcaik_", "hcbik_", "hcxik_", "hcamk_"], pattern: #"\bhc(?:aik|bik|xik|amk)_[A-Za-z0-9]{58}\b"#,
      check: .rare,
      examples: ["hcaik_[A-Za-z0-9]{58}"], nearMisses: ["hcaik_[A-Za-z0-9]{8}", "hcaik_key"]),
    CredentialFormat(
      "axiom-token", "an Axiom token",
      keywords: ["xaat-", "xapt-"],
      pattern: #"\bxa[ap]t-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b"#,
      examples: ["xaat-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"],
      nearMisses: ["xaat-xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx", "xaat-[0-9a-f]{8}"]),
    CredentialFormat(
      "pagerduty-key", "a PagerDuty API key",
      keywords: ["token=u+", "token=y_"],
      pattern: #"(?i:Token token=)\K(?:u\+|y_)[A-Za-z0-9_+-]{17,18}(?![A-Za-z0-9_+-])"#, check: .rare,
      examples: ["Authorization: Token token=u+[A-Za-z0-9_+-]{18}", "Token token=y_[A-Za-z0-9_-]{18}"],
      nearMisses: ["Token token=u+key", "Token token=API_KEY"]),
    CredentialFormat(
      "rootly-key", "a Rootly API key",
      keywords: ["rootly_"], pattern: #"\brootly_[0-9a-f]{64}\b"#,
      examples: ["rootly_[0-9a-f]{64}"], nearMisses: ["rootly_[0-9a-f]{8}", "rootly_api_key"]),

    // Secret managers and sign-on
    CredentialFormat(
      "vault-token", "a HashiCorp Vault token",
      keywords: ["hvs.", "hvb.", "hvr."],
      pattern: #"\bhv[sbr]\.(?=[A-Za-z0-9_-]{0,80}\d)[A-Za-z0-9_-]{24,300}(?![A-Za-z0-9_.-])"#, check: .rare,
      examples: ["hvs.CAESI[0-9][A-Za-z0-9_-]{84}", "hvs.[A-Z][0-9][A-Za-z0-9]{22}"],
      nearMisses: ["hvs.[A-Za-z0-9]{8}", "hvs.token"]),
    CredentialFormat(
      "vault-legacy-token", "a HashiCorp Vault token of the old kind",
      keywords: ["vault"],
      pattern:
        #"(?i:vault)[^\r\n]{0,60}?\K(?<![A-Za-z0-9_.])s\.(?=[A-Za-z]{0,23}\d)(?=[a-z0-9]{0,23}[A-Z])[A-Za-z0-9]{24}(?![A-Za-z0-9_.])"#,
      check: .rare,
      examples: ["X-Vault-Token: s.[A-Z][0-9][A-Za-z0-9]{22}"],
      nearMisses: ["X-Vault-Token: s.token", "s.[A-Za-z0-9]{24}"]),
    CredentialFormat(
      "terraform-cloud-token", "a Terraform Cloud token",
      keywords: [".atlasv1."], pattern: #"\b[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_=-]{60,70}(?![A-Za-z0-9_=-])"#,
      examples: ["[A-Za-z0-9]{14}.atlasv1.[A-Za-z0-9]{67}"],
      nearMisses: ["xxxxxx.atlasv1.zzzzzzzzzzzzz", "[A-Za-z0-9]{14}.atlasv1.[A-Za-z0-9]{10}"]),
    CredentialFormat(
      "pulumi-token", "a Pulumi access token",
      keywords: ["pul-"], pattern: #"\bpul-[0-9a-f]{40}\b"#,
      examples: ["pul-[0-9a-f]{40}"], nearMisses: ["pul-[0-9a-f]{8}", "pul-token"]),
    CredentialFormat(
      "doppler-token", "a Doppler token",
      keywords: ["dp.pt.", "dp.st.", "dp.ct.", "dp.sa."],
      pattern: #"\bdp\.(?:pt|ct|sa|st(?:\.[a-z0-9_-]{2,35})?)\.[A-Za-z0-9]{40,44}\b"#, check: .rare,
      examples: ["dp.pt.[A-Za-z0-9]{43}", "dp.st.prd.[A-Za-z0-9]{43}"],
      nearMisses: ["dp.pt.[A-Za-z0-9]{8}", "dp.st.prd"]),
    CredentialFormat(
      "doppler-scim-token", "a Doppler SCIM or audit token",
      keywords: ["dp.scim.", "dp.audit."], pattern: #"\bdp\.(?:scim|audit)\.[A-Za-z0-9]{40,44}\b"#, check: .rare,
      examples: ["dp.scim.[A-Za-z0-9]{43}"], nearMisses: ["dp.scim.[A-Za-z0-9]{8}", "dp.audit.log"]),
    CredentialFormat(
      "infisical-token", "an Infisical service token",
      keywords: ["st."],
      pattern: #"\bst\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\.[0-9a-f]{32}\.[0-9a-f]{32}\b"#,
      examples: ["st.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}.[0-9a-f]{32}.[0-9a-f]{32}"],
      nearMisses: ["st.[0-9a-f]{24}", "test.st.token"]),
    CredentialFormat(
      "onepassword-service-token", "a 1Password service account's token",
      keywords: ["ops_eyj"], pattern: #"\bops_eyJ[A-Za-z0-9+/_-]{250,1500}={0,3}(?![A-Za-z0-9+/_=-])"#,
      examples: ["ops_eyJ[A-Za-z0-9]{600}"], nearMisses: ["ops_eyJ[A-Za-z0-9]{20}", "ops_token"]),
    CredentialFormat(
      "onepassword-secret-key", "a 1Password secret key",
      keywords: ["a3-"],
      pattern: #"\bA3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}\b"#,
      check: .rare,
      examples: ["A3-[A-Z0-9]{6}-[A-Z0-9]{6}-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}"],
      nearMisses: ["A3-[A-Z0-9]{6}", "A3-PAPER-SIZE"]),
    CredentialFormat(
      "okta-api-token", "an Okta API token",
      keywords: ["ssws "], pattern: #"(?i:\bSSWS )\K00[A-Za-z0-9_-]{40}(?![A-Za-z0-9_-])"#, check: .rare,
      examples: ["Authorization: SSWS 00[A-Za-z0-9_-]{40}"],
      nearMisses: ["SSWS ${token}", "SSWS 00[A-Za-z0-9]{8}", "00u[A-Za-z0-9]{17}"]),
    CredentialFormat(
      "workos-api-key", "a WorkOS API key",
      keywords: ["sk_live_a2v5", "sk_test_a2v5"],
      pattern: #"\bsk_(?:live|test)_a2V5X[A-Za-z0-9+/]{40,120}={0,2}(?![A-Za-z0-9+/=])"#,
      examples: ["sk_live_<base64:key_[0-9A-Z]{26},[A-Za-z0-9]{25}>"],
      nearMisses: ["sk_live_a2V5X", "pk_live_[A-Za-z0-9]{40}"]),
    CredentialFormat(
      "stytch-secret", "a Stytch secret",
      keywords: ["secret-live-", "secret-test-"],
      pattern: #"\bsecret-(?:live|test)-[A-Za-z0-9_-]{35}=(?![A-Za-z0-9=])"#,
      examples: ["secret-live-[A-Za-z0-9_-]{35}="],
      nearMisses: ["secret-live-[A-Za-z0-9]{8}", "public-token-live-[0-9a-f]{8}"]),

    // Infrastructure
    CredentialFormat(
      "tailscale-key", "a Tailscale key",
      keywords: ["tskey-"],
      pattern: #"\btskey-(?:api|auth|client|scim|webhook)-[A-Za-z0-9]{6,30}-[A-Za-z0-9]{20,64}\b"#, check: .rare,
      examples: [
        "tskey-auth-k[A-Za-z0-9]{10}CNTRL-[A-Za-z0-9]{32}", "tskey-api-k[A-Za-z0-9]{10}CNTRL-[A-Za-z0-9]{32}",
      ],
      nearMisses: ["tskey-auth-xxxx", "tskey-[A-Za-z0-9]{8}"]),
    CredentialFormat(
      "ngrok-token", "an ngrok token",
      keywords: ["ngrok"], pattern: #"(?i:ngrok)[^\r\n]{0,100}?\K\b[12][A-Za-z0-9]{26}_\d[A-Za-z0-9]{20}\b"#,
      examples: ["ngrok authtoken 2[A-Za-z0-9]{26}_7[A-Za-z0-9]{20}"],
      nearMisses: ["ngrok authtoken TOKEN", "2[A-Za-z0-9]{26}_7[A-Za-z0-9]{20}"]),
    CredentialFormat(
      "prefect-token", "a Prefect API key",
      keywords: ["pnu_", "pnb_"], pattern: #"\bpn[ub]_[A-Za-z0-9]{36}\b"#, check: .rare,
      examples: ["pnu_[A-Za-z0-9]{36}"], nearMisses: ["pnu_[A-Za-z0-9]{8}", "pnu_key"]),
    CredentialFormat(
      "infracost-key", "an Infracost API key",
      keywords: ["ico-"], pattern: #"\bico-[A-Za-z0-9]{32}\b"#, check: .rare,
      examples: ["ico-[A-Z][0-9][A-Za-z0-9]{30}"], nearMisses: ["ico-[a-z]{6}", "ico-arrow-right-circle"]),
    CredentialFormat(
      "defined-networking-key", "a Defined Networking API key",
      keywords: ["dnkey-"], pattern: #"\bdnkey-[A-Z0-9]{26}-[A-Z0-9]{52}\b"#,
      examples: ["dnkey-[A-Z2-7]{26}-[A-Z2-7]{52}"], nearMisses: ["dnkey-[A-Z2-7]{8}", "dnkey-key"]),
    CredentialFormat(
      "dependency-track-key", "a Dependency-Track API key",
      keywords: ["odt_"], pattern: #"\bodt_(?:[A-Za-z0-9]{8}_)?[A-Za-z0-9]{32,40}\b"#, check: .rare,
      examples: ["odt_[A-Za-z0-9]{32}", "odt_[A-Za-z0-9]{8}_[A-Za-z0-9]{32}"],
      nearMisses: ["odt_[A-Za-z0-9]{8}", "odt_document"]),
    CredentialFormat(
      "stackhawk-key", "a StackHawk API key",
      keywords: ["hawk."], pattern: #"\bhawk\.[A-Za-z0-9_-]{20}\.[A-Za-z0-9_-]{20}(?![A-Za-z0-9_-])"#, check: .rare,
      examples: ["hawk.[A-Za-z0-9_-]{20}.[A-Za-z0-9_-]{20}"], nearMisses: ["hawk.[a-z]{5}.[a-z]{5}", "hawk.key"]),
    CredentialFormat(
      "endor-labs-key", "an Endor Labs API key",
      keywords: ["endr+"], pattern: #"\bendr\+[A-Za-z0-9-]{16}(?![A-Za-z0-9-])"#, check: .rare,
      examples: ["endr+[A-Za-z0-9]{16}"], nearMisses: ["endr+[A-Za-z0-9]{4}", "sender+reply"]),
    CredentialFormat(
      "settlemint-token", "a SettleMint access token",
      keywords: ["sm_pat_", "sm_aat_", "sm_sat_"], pattern: #"\bsm_[pas]at_[A-Za-z0-9]{16}\b"#, check: .rare,
      examples: ["sm_pat_[A-Za-z0-9]{16}"], nearMisses: ["sm_pat_[A-Za-z0-9]{4}", "sm_aat_token"]),
    CredentialFormat(
      "authress-key", "an Authress service client's key",
      keywords: [".acc_", ".acc-"],
      pattern:
        #"\b(?:sc|ext|scauth|authress)_[A-Za-z0-9]{5,30}\.[A-Za-z0-9]{4,6}\.acc[_-][A-Za-z0-9-]{10,32}\.[A-Za-z0-9+/_=-]{30,120}"#,
      examples: ["sc_[a-z0-9]{20}.[a-z0-9]{4}.acc-[a-z0-9]{16}.[A-Za-z0-9+/]{60}"],
      nearMisses: ["sc_[a-z0-9]{20}.acc_x", "my.acc_id"]),
  ]
}
