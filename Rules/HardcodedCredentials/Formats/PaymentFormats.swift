extension CredentialFormat {
  /// Payments, billing, banking and shipping. Publishable keys (`pk_live_…`, `rzp_live_…` alone, `sq0idp-…`, `FLWPUBK-…`) are public.
  static let payment: [CredentialFormat] = [
    // Kinds with Stripe's prefix and another length or alphabet stand in front of Stripe's.
    CredentialFormat(
      "paystack-secret-key", "a Paystack secret key",
      keywords: ["sk_live_", "sk_test_"], pattern: #"\bsk_(?:live|test)_[0-9a-f]{40}\b"#,
      examples: ["sk_live_[0-9a-f]{40}"], nearMisses: ["pk_live_[0-9a-f]{40}", "sk_live_[0-9a-f]{20}"]),
    CredentialFormat(
      "stripe-secret-key", "a Stripe secret key",
      keywords: ["sk_live_", "sk_test_"],
      pattern: #"\bsk_(?:live|test)_(?:[A-Za-z0-9]{24}|5[1-9][A-Za-z0-9]{60,245})\b"#, check: .rare,
      examples: ["sk_live_[A-Za-z0-9]{24}", "sk_test_51[A-Za-z0-9]{97}"],
      nearMisses: ["pk_live_[A-Za-z0-9]{24}", "sk_live_your_key", "sk_test_[A-Za-z0-9]{8}"]),
    // Clerk, PayMongo and others took over the prefix.
    CredentialFormat(
      "other-secret-key", "a provider's secret key",
      keywords: ["sk_live_", "sk_test_"],
      pattern: #"\bsk_(?:live|test)_(?!a2V5X)(?=[A-Za-z]{0,60}\d)[A-Za-z0-9]{20,247}(?![A-Za-z0-9_=+/-])"#,
      check: .rare,
      examples: ["sk_live_[A-Z][0-9][A-Za-z0-9]{38}"],
      nearMisses: ["pk_live_[A-Za-z0-9]{40}", "sk_live_[A-Za-z0-9]{8}"]),
    CredentialFormat(
      "stripe-restricted-key", "a restricted Stripe key",
      keywords: ["rk_live_", "rk_test_"], pattern: #"\brk_(?:live|test)_[A-Za-z0-9]{24,247}\b"#, check: .rare,
      examples: ["rk_live_[A-Za-z0-9]{24}", "rk_test_51[A-Za-z0-9]{97}"],
      nearMisses: ["rk_live_[A-Za-z0-9]{8}", "pk_test_[A-Za-z0-9]{24}"]),
    CredentialFormat(
      "stripe-webhook-secret", "a webhook's signing secret",
      keywords: ["whsec_"], pattern: #"\bwhsec_(?:[A-Za-z0-9]{32,64}|[A-Za-z0-9+/]{32,88}={0,2})(?![A-Za-z0-9+/=])"#,
      check: .rare,
      examples: ["whsec_[A-Za-z0-9]{32}", "whsec_[A-Za-z0-9+/]{43}="],
      nearMisses: ["whsec_[A-Za-z0-9]{8}", "whsec_your_secret"]),
    CredentialFormat(
      "stripe-payment-client-secret", "the client secret of a Stripe payment",
      keywords: ["_secret_"], pattern: #"\b(?:pi|seti)_[A-Za-z0-9]{24}_secret_[A-Za-z0-9]{25}\b"#,
      examples: ["pi_[A-Za-z0-9]{24}_secret_[A-Za-z0-9]{25}"],
      nearMisses: ["pi_[A-Za-z0-9]{24}", "pi_[A-Za-z0-9]{24}_secret_xyz"]),
    CredentialFormat(
      "square-access-token", "a Square access token",
      keywords: ["eaaa"],
      pattern: #"(?<![A-Za-z0-9_-])EAAA(?=[A-Za-z0-9_-]{0,50}\d)[A-Za-z0-9_-]{60}(?![A-Za-z0-9_-])"#, check: .rare,
      examples: ["EAAAE[A-Za-z0-9_-]{58}[A-Za-z0-9]"], nearMisses: ["EAAA[A-Za-z0-9]{20}", "EAAA[A-Za-z0-9]{90}"]),
    CredentialFormat(
      "square-personal-token", "a Square personal access token",
      keywords: ["sq0atp-"], pattern: #"\bsq0atp-[A-Za-z0-9_-]{22}(?![A-Za-z0-9_-])"#,
      examples: ["sq0atp-[A-Za-z0-9_-]{22}"], nearMisses: ["sq0atp-[A-Za-z0-9]{8}", "sq0idp-[A-Za-z0-9_-]{22}"]),
    CredentialFormat(
      "square-application-secret", "a Square application secret",
      keywords: ["sq0csp-", "sq0csb-"], pattern: #"\bsq0cs[pb]-[A-Za-z0-9_-]{40,50}(?![A-Za-z0-9_-])"#,
      examples: ["sq0csp-[A-Za-z0-9_-]{43}"], nearMisses: ["sq0csp-[A-Za-z0-9]{8}", "sq0idp-[A-Za-z0-9_-]{22}"]),
    CredentialFormat(
      "braintree-access-token", "a Braintree access token",
      keywords: ["access_token$"], pattern: #"\baccess_token\$(?:production|sandbox)\$[0-9a-z]{16}\$[0-9a-f]{32}\b"#,
      examples: ["access_token$production$[0-9a-z]{16}$[0-9a-f]{32}"],
      nearMisses: ["access_token$production$merchant$token", "access_token$sandbox$[0-9a-z]{16}"]),
    CredentialFormat(
      "paypal-credentials-url", "a PayPal client secret",
      keywords: ["paypal.com"],
      pattern: #"\bhttps://A[A-Za-z0-9_-]{79}:E[A-Za-z0-9_-]{79}@api(?:-m)?(?:\.sandbox)?\.paypal\.com\b"#,
      examples: ["https://A[A-Za-z0-9_-]{79}:E[A-Za-z0-9_-]{79}@api-m.paypal.com/v1/oauth2/token"],
      nearMisses: [
        "https://CLIENT_ID:SECRET@api-m.paypal.com/v1/oauth2/token", "https://api-m.paypal.com/v1/oauth2/token",
      ]),
    CredentialFormat(
      "adyen-api-key", "an Adyen API key",
      keywords: ["aqe"],
      pattern:
        #"(?<![A-Za-z0-9+/])AQE[a-z]h[A-Za-z0-9+/]{60,220}={0,2}-[A-Za-z0-9+/]{30,80}={0,2}-[^\s"'`<>\\]{16}(?![A-Za-z0-9+/=])"#,
      examples: ["AQEyhmfxL[A-Za-z0-9+/]{90}=-[A-Za-z0-9+/]{43}=-[A-Za-z0-9]{16}"],
      nearMisses: ["AQEyhmfxL[A-Za-z0-9+/]{20}", "AQE[A-Za-z0-9]{40}"]),
    CredentialFormat(
      "plaid-access-token", "a Plaid access token",
      keywords: ["access-production-", "access-sandbox-", "access-development-"],
      pattern:
        #"\baccess-(?:production|sandbox|development)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b"#,
      examples: ["access-production-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"],
      nearMisses: [
        "access-production-token", "public-production-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
      ]),
    // Razorpay's key ID alone is public; with its secret it is a credential.
    CredentialFormat(
      "razorpay-key-pair", "a Razorpay key with its secret",
      keywords: ["rzp_live_", "rzp_test_"],
      pattern: #"\brzp_(?:live|test)_[A-Za-z0-9]{14}["']?[\s:,;|]{1,4}["']?[A-Za-z0-9]{24}\b"#, check: .rare,
      examples: ["rzp_live_[A-Za-z0-9]{14}:[A-Za-z0-9]{24}"],
      nearMisses: ["rzp_live_[A-Za-z0-9]{14}", "rzp_live_[A-Za-z0-9]{14}:secret"]),
    CredentialFormat(
      "flutterwave-secret-key", "a Flutterwave secret key",
      keywords: ["flwseck"], pattern: #"\bFLWSECK(?:_TEST)?-[0-9a-z]{12}(?:[0-9a-z]{20}-X)?(?![A-Za-z0-9-])"#,
      examples: ["FLWSECK-[0-9a-z]{32}-X", "FLWSECK_TEST-[0-9a-f]{32}-X", "FLWSECK_TEST-[0-9a-f]{12}"],
      nearMisses: ["FLWPUBK-[0-9a-z]{32}-X", "FLWSECK-your-key"]),
    CredentialFormat(
      "mollie-api-key", "a Mollie API key",
      keywords: ["live_", "test_"],
      pattern: #"(?<![A-Za-z0-9_-])(?:live|test)_(?=[A-Za-z]{0,28}\d)(?=[a-z0-9]{0,28}[A-Z])[A-Za-z0-9]{30}\b"#,
      check: .rare,
      examples: ["live_[A-Z]{2}[0-9]{2}[A-Za-z0-9]{26}"],
      nearMisses: ["live_[A-Za-z0-9]{12}", "pk_live_[A-Za-z0-9]{30}", "live_[a-z]{30}"]),
    CredentialFormat(
      "lob-api-key", "a Lob API key",
      keywords: ["live_", "test_"], pattern: #"(?<![A-Za-z0-9_-])(?:live|test)_[0-9a-f]{35}\b"#,
      examples: ["live_[0-9a-f]{35}"], nearMisses: ["live_pub_[0-9a-f]{31}", "live_[0-9a-f]{10}"]),
    CredentialFormat(
      "gocardless-access-token", "a GoCardless access token",
      keywords: ["live_"],
      pattern:
        #"(?<![A-Za-z0-9_-])live_(?=[A-Za-z_-]{0,38}\d)(?=[a-z0-9_-]{0,38}[A-Z])[A-Za-z0-9_-]{40}(?![A-Za-z0-9_-])"#,
      check: .rare,
      examples: ["live_[A-Z]{2}[0-9]{2}[A-Za-z0-9_-]{35}[A-Za-z0-9]"],
      nearMisses: ["live_[a-z]{40}", "live_[A-Za-z0-9]{10}", "sk_live_[A-Za-z0-9]{40}"]),
    CredentialFormat(
      "quickbooks-refresh-token", "a QuickBooks refresh token",
      keywords: ["rt1-"], pattern: #"\bRT1-\d{1,4}-H\d-\d{10}[a-z0-9]{18,30}\b"#,
      examples: ["RT1-[1-9][0-9]{2}-H0-17[0-9]{8}[a-z0-9]{20}"],
      nearMisses: ["RT1-refresh-secret", "RT1-[0-9]{3}-H0-17[0-9]{8}"]),
    CredentialFormat(
      "shippo-token", "a Shippo API token",
      keywords: ["shippo_live_", "shippo_test_"], pattern: #"\bshippo_(?:live|test)_[a-fA-F0-9]{40}\b"#,
      examples: ["shippo_live_[a-f0-9]{40}"], nearMisses: ["shippo_live_[a-f0-9]{10}", "shippo_test_token"]),
    CredentialFormat(
      "easypost-api-key", "an EasyPost API key",
      keywords: ["ezak", "eztk"], pattern: #"\bEZ[AT]K[A-Za-z0-9]{54}\b"#,
      examples: ["EZAK[A-Za-z0-9]{54}", "EZTK[A-Za-z0-9]{54}"], nearMisses: ["EZAK[A-Za-z0-9]{12}", "EZTK_KEY"]),
    CredentialFormat(
      "paddle-api-key", "a Paddle API key",
      keywords: ["pdl_live_apikey_", "pdl_sdbx_apikey_"],
      pattern: #"\bpdl_(?:live|sdbx)_apikey_[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}\b"#,
      examples: ["pdl_live_apikey_[a-z0-9]{26}_[A-Za-z0-9]{22}_[A-Za-z0-9]{3}"],
      nearMisses: ["pdl_live_apikey_[a-z0-9]{10}", "live_[a-z0-9]{27}"]),
    CredentialFormat(
      "polar-access-token", "a Polar access token",
      keywords: ["polar_oat_", "polar_pat_", "polar_at_"],
      pattern: #"\bpolar_(?:oat|pat|at_[ou])_[A-Za-z0-9_-]{30,100}(?![A-Za-z0-9_-])"#, check: .rare,
      examples: ["polar_oat_[A-Za-z0-9]{43}"], nearMisses: ["polar_oat_[A-Za-z0-9]{8}", "polar_oat_your_token"]),
    CredentialFormat(
      "recharge-api-token", "a Recharge API token",
      keywords: ["x1_", "x2_", "x3_"], pattern: #"\bsk(?:_test)?_(?:1|2|3|5|10)x[123]_[0-9a-f]{64}\b"#,
      examples: ["sk_1x1_[0-9a-f]{64}"], nearMisses: ["sk_1x1_[0-9a-f]{12}", "sk_2x_small"]),
    CredentialFormat(
      "checkout-secret-key", "a Checkout.com secret key",
      keywords: ["sk_"],
      pattern:
        #"\bsk_(?:test_|sbox_)?(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b|(?<=sbox_)[a-z0-9]{26,28}\b)"#,
      check: .rare,
      examples: ["sk_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "sk_sbox_[a-z0-9]{27}"],
      nearMisses: ["pk_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "sk_sbox_key"]),
    CredentialFormat(
      "ramp-client-secret", "a Ramp client secret",
      keywords: ["ramp_sec_"], pattern: #"\bramp_sec_[A-Za-z0-9]{48}\b"#, check: .rare,
      examples: ["ramp_sec_[A-Za-z0-9]{48}"], nearMisses: ["ramp_id_[A-Za-z0-9]{40}", "ramp_sec_[A-Za-z0-9]{8}"]),
    CredentialFormat(
      "brex-token", "a Brex user token",
      keywords: ["bxt_"], pattern: #"\bbxt_[A-Za-z0-9]{32,44}\b"#, check: .rare,
      examples: ["bxt_[A-Za-z0-9]{36}"], nearMisses: ["bxt_[A-Za-z0-9]{8}", "bxt_token"]),
    CredentialFormat(
      "mercury-token", "a Mercury API token",
      keywords: ["secret-token:mercury_"], pattern: #"\bsecret-token:mercury_[a-z]{4,12}_[A-Za-z0-9_]{20,80}\b"#,
      check: .rare,
      examples: ["secret-token:mercury_production_wma_[A-Za-z0-9]{40}_yrucrem"],
      nearMisses: ["secret-token:mercury_production", "secret-token:mercury"]),
    CredentialFormat(
      "pagarme-key", "a Pagar.me API key",
      keywords: ["ak_live_", "ak_test_"], pattern: #"\bak_(?:live|test)_[A-Za-z0-9]{30}\b"#, check: .rare,
      examples: ["ak_live_[A-Za-z0-9]{30}"], nearMisses: ["ek_live_[A-Za-z0-9]{30}", "ak_live_[A-Za-z0-9]{8}"]),
    CredentialFormat(
      "xendit-secret-key", "a Xendit secret key",
      keywords: ["xnd_production_", "xnd_development_"],
      pattern: #"\bxnd_(?:production|development)_[A-Za-z0-9]{40,80}\b"#, check: .rare,
      examples: ["xnd_production_[A-Za-z0-9]{60}"],
      nearMisses: ["xnd_public_production_[A-Za-z0-9]{60}", "xnd_production_key"]),
    CredentialFormat(
      "duffel-token", "a Duffel access token",
      keywords: ["duffel_live_", "duffel_test_"],
      pattern: #"\bduffel_(?:live|test)_[A-Za-z0-9_=-]{43}(?![A-Za-z0-9_=-])"#, check: .rare,
      examples: ["duffel_live_[A-Za-z0-9_-]{43}"], nearMisses: ["duffel_live_[A-Za-z0-9]{8}", "duffel_test_token"]),
    CredentialFormat(
      "flexport-token", "a Flexport API token",
      keywords: ["shltm_"], pattern: #"\bshltm_[A-Za-z0-9_-]{40}(?![A-Za-z0-9_-])"#, check: .rare,
      examples: ["shltm_[A-Za-z0-9_-]{40}"], nearMisses: ["shltm_[A-Za-z0-9]{8}"]),
    CredentialFormat(
      "coinbase-api-key-name", "the private key of a Coinbase API key",
      keywords: ["/apikeys/"],
      pattern:
        #"\borganizations/[0-9a-f-]{36}/apiKeys/[0-9a-f-]{36}"[^{}]{0,80}?-----BEGIN EC PRIVATE KEY-----[A-Za-z0-9+/=\s\\]{64,1000}+-----END EC PRIVATE KEY-----"#,
      examples: [
        #"organizations/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/apiKeys/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "privateKey": "-----BEGIN EC PRIVATE KEY-----\n[A-Za-z0-9+/]{64}\n[A-Za-z0-9+/]{64}\n-----END EC PRIVATE KEY-----"#
      ],
      nearMisses: [
        "organizations/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/apiKeys/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
      ]),
  ]
}
