extension CredentialFormat {
  /// Cloud providers and hosting platforms. Firebase web configurations are public by design and are not here; their `AIza…` value
  /// is, because the same value opens every server API that the key is not restricted from.
  static let cloud: [CredentialFormat] = [
    // Amazon Web Services
    CredentialFormat(
      "aws-secret-access-key", "an AWS secret access key",
      keywords: ["secret_access_key", "secretaccesskey", "aws_secret", "aws-secret"],
      pattern:
        #"(?i:aws[_-]secret(?:[_-]access)?[_-]key|secret_access_key|secretaccesskey)["']?\s{0,4}(?:=>|[:=])\s{0,4}["']?\K(?![A-Za-z0-9/+]{0,37}EXAMPLE)[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])"#,
      check: .rare,
      examples: ["aws_secret_access_key = [A-Za-z0-9/+]{40}", #"{"secretAccessKey":"[A-Za-z0-9/+]{40}"}"#],
      nearMisses: [
        "aws_secret_access_key = your_secret_key_here", "aws_secret_access_key = [A-Za-z0-9/+]{30}EXAMPLEKEY",
        "aws_access_key_id = [A-Z2-7]{20}",
      ]),
    CredentialFormat(
      "aws-key-pair", "an AWS access key with its secret",
      keywords: ["akia", "asia"],
      pattern:
        #"\b(?:AKIA|ASIA)[A-Z2-7]{16}["']?[\s:;,|/]{1,4}["']?(?![A-Za-z0-9/+]{0,37}EXAMPLE)[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])"#,
      examples: ["AKIA[A-Z2-7]{16}:[A-Za-z0-9/+]{40}", "ASIA[A-Z2-7]{16}, [A-Za-z0-9/+]{40}"],
      nearMisses: ["AKIA[A-Z2-7]{16}:[A-Za-z0-9/+]{20}", "AKIA[A-Z2-7]{9}EXAMPLE:[A-Za-z0-9/+]{30}EXAMPLEKEY"]),
    CredentialFormat(
      "aws-access-key-id", "an AWS access key ID",
      keywords: ["akia", "asia", "abia", "acca"],
      pattern: #"(?<![A-Za-z0-9+/_-])(?:AKIA|ASIA|ABIA|ACCA)(?![A-Z2-7]{9}EXAMPLE)[A-Z2-7]{16}(?![A-Za-z0-9+/=_-])"#,
      check: .awsKeyID,
      examples: ["AKIA[A-Z2-7]{16}", "ASIA[A-Z2-7]{16}"],
      nearMisses: ["AKIA[A-Z2-7]{9}EXAMPLE", "AKIA[A-Z2-7]{12}", "AROA[A-Z2-7]{16}", "AKIA[A-Z2-7]{30}"]),
    CredentialFormat(
      "aws-session-token", "an AWS session token",
      keywords: ["iqojb3jpz2lu", "fwogzxivyxdz", "fqogzxivyxdz"],
      pattern: #"(?<![A-Za-z0-9+/])(?:IQoJb3JpZ2lu|F[wQ]oGZXIvYXdz)[A-Za-z0-9+/]{150,2000}={0,2}(?![A-Za-z0-9+/=])"#,
      examples: ["IQoJb3JpZ2lu[A-Za-z0-9+/]{300}", "FwoGZXIvYXdz[A-Za-z0-9+/]{200}=="],
      nearMisses: ["IQoJb3JpZ2lu[A-Za-z0-9+/]{40}", "IQoJb3JpZ2luX2VjE..."]),
    CredentialFormat(
      "aws-bedrock-api-key", "an Amazon Bedrock API key",
      keywords: ["absk", "bedrock-api-key-"],
      pattern:
        #"(?<![A-Za-z0-9+/_-])(?:ABSK[A-Za-z0-9+/]{109,269}={0,2}|bedrock-api-key-[A-Za-z0-9+/]{100,2000}={0,2})(?![A-Za-z0-9+/=])"#,
      examples: ["ABSK[A-Za-z0-9+/]{128}", "bedrock-api-key-[A-Za-z0-9+/]{400}=="],
      nearMisses: ["ABSK[A-Za-z0-9+/]{20}", "bedrock-api-key-goes-here"]),
    CredentialFormat(
      "amazon-marketplace-token", "an Amazon Marketplace Web Service token",
      keywords: ["amzn.mws."],
      pattern: #"\bamzn\.mws\.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b"#,
      examples: ["amzn.mws.[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"],
      nearMisses: ["amzn.mws.00000000", "amzn.mws.xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx"]),
    CredentialFormat(
      "amazon-login-client-secret", "a Login with Amazon client secret",
      keywords: ["amzn1.oa2-cs.v1."],
      pattern: #"\bamzn1\.oa2-cs\.v1\.[0-9a-f]{64}\b"#,
      examples: ["amzn1.oa2-cs.v1.[0-9a-f]{64}"],
      nearMisses: ["amzn1.application-oa2-client.[0-9a-f]{32}", "amzn1.oa2-cs.v1.[0-9a-f]{20}"]),
    CredentialFormat(
      "amazon-login-refresh-token", "a Login with Amazon refresh token",
      keywords: ["atzr|", "atza|"],
      pattern: #"\bAtz[ra]\|[A-Za-z0-9_-]{100,2000}(?![A-Za-z0-9_-])"#,
      examples: ["Atzr|[A-Za-z0-9_-]{320}"],
      nearMisses: ["Atzr|[A-Za-z0-9_-]{38}", "Atzr|xxxx"]),

    // Google
    CredentialFormat(
      "gcp-service-account-key", "the private key of a Google Cloud service account",
      keywords: ["private_key_id"],
      pattern:
        #""private_key_id"\s{0,4}:\s{0,4}"[0-9a-f]{40}"\s{0,8},\s{0,8}"private_key"\s{0,4}:\s{0,4}"-----BEGIN PRIVATE KEY-----[A-Za-z0-9+/=\s\\]{400,8000}+-----END PRIVATE KEY-----[\s\\n]{0,4}""#,
      examples: [#""private_key_id": "[0-9a-f]{40}", "private_key": "<pem:PRIVATE KEY>""#],
      nearMisses: [
        #""private_key_id": "[0-9a-f]{40}", "private_key": "-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----\n""#,
        #""private_key_id": "[0-9a-f]{40}", "client_email": "a@b.iam.gserviceaccount.com""#,
      ]),
    CredentialFormat(
      "google-oauth-client-secret", "a Google OAuth client secret",
      keywords: ["gocspx-"],
      pattern: #"\bGOCSPX-[A-Za-z0-9_-]{28}(?![A-Za-z0-9_-])"#, check: .rare,
      examples: ["GOCSPX-[A-Za-z0-9_-]{28}"],
      nearMisses: ["GOCSPX-your-client-secret", "[0-9]{12}-[a-z0-9]{32}.apps.googleusercontent.com"]),
    CredentialFormat(
      "google-oauth-refresh-token", "a Google OAuth refresh token",
      keywords: ["1//0"],
      pattern: #"(?<![A-Za-z0-9_/.-])1//0[A-Za-z0-9_-]{60,240}(?![A-Za-z0-9_-])"#, check: .rare,
      examples: ["1//0[A-Za-z0-9_-]{97}"],
      nearMisses: ["1//0example", "http://1//0[a-z]{8}/index.html", "1//[0-9]{60}"]),
    CredentialFormat(
      "google-oauth-access-token", "a Google OAuth access token",
      keywords: ["ya29."],
      pattern: #"\bya29\.(?:[a-z]\.)?[A-Za-z0-9_-]{40,1200}(?![A-Za-z0-9_-])"#, check: .rare,
      examples: ["ya29.a0[A-Za-z0-9_-]{160}", "ya29.c.[A-Za-z0-9_-]{210}"],
      nearMisses: ["ya29.token", "ya29.[A-Za-z0-9]{12}"]),
    CredentialFormat(
      "google-api-key", "a Google API key",
      keywords: ["aiza"],
      pattern: #"(?<![A-Za-z0-9_-])AIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])"#, check: .rare,
      examples: ["AIza[A-Za-z0-9_-]{34}[A-Za-z0-9]"],
      nearMisses: ["AIzaSyYOUR_API_KEY", "AIza[A-Za-z0-9]{20}", "6L[A-Za-z0-9_-]{38}"]),

    // Microsoft Azure (keys of storage accounts and queues are storage formats)
    CredentialFormat(
      "azure-client-secret", "a client secret of Microsoft Entra ID",
      keywords: ["7q~", "8q~"],
      pattern: #"(?<![A-Za-z0-9_~.-])[A-Za-z0-9_~.-]{3}[78]Q~[A-Za-z0-9_~.-]{31,34}(?![A-Za-z0-9_~.-])"#, check: .rare,
      examples: ["[A-Za-z0-9]{3}8Q~[A-Za-z0-9_~.-]{34}", "[A-Za-z0-9]{3}7Q~[A-Za-z0-9_~.-]{31}"],
      nearMisses: ["abc8Q~short", "[A-Za-z0-9]{3}8Q~[A-Za-z0-9]{60}"]),
    CredentialFormat(
      "microsoft-refresh-token", "a Microsoft refresh token",
      keywords: [".agab", "_bay.0.u.", "_bl2.0.u.", "_sn1.0.u."],
      pattern:
        #"\b(?:[01]\.A[A-Za-z0-9_-]{50,200}(?:\.\d)?\.AgAB[A-Za-z0-9_-]{200,1800}|M\.[CR]\d{1,4}_(?:BAY|BL2|SN1)\.0\.U\.(?:MsaArtifacts\.)?-[A-Za-z0-9!*$_-]{80,1800})(?![A-Za-z0-9!*$_-])"#,
      examples: [
        "0.A[A-Za-z0-9_-]{70}.AgAB[A-Za-z0-9_-]{600}", "1.A[A-Za-z0-9_-]{90}.AgAB[A-Za-z0-9_-]{900}",
        "M.C5[0-9]{2}_BAY.0.U.-C[A-Za-z0-9!*]{300}",
      ],
      nearMisses: ["0.A[A-Za-z0-9]{20}.AgAB[A-Za-z0-9]{20}", "M.C500_BAY.0.U.-token"]),
    CredentialFormat(
      "azure-annotated-key", "an annotated key of an Azure service",
      keywords: ["jqqj9"],
      pattern: #"\b[A-Za-z0-9]{52}JQQJ9[9DH][A-Za-z0-9][A-L][A-Za-z0-9]{24}(?:[A-Za-z0-9]{2}==)?(?![A-Za-z0-9=])"#,
      examples: ["[A-Za-z0-9]{52}JQQJ99[A-Z]B[A-Za-z0-9]{24}"],
      nearMisses: ["[A-Za-z0-9]{20}JQQJ99ABAC", "[A-Za-z0-9]{52}JQQJ99"]),
    CredentialFormat(
      "azure-identifiable-key", "a key of an Azure service",
      keywords: ["azse", "azca", "azfu", "azeg"],
      pattern:
        #"(?<![A-Za-z0-9+/_-])(?:[A-Za-z0-9]{42}AzSe[A-D][A-Za-z0-9]{5}|[A-Za-z0-9+/]{33}(?:AzCa|AZEG)[A-P][A-Za-z0-9+/]{5}=|[A-Za-z0-9_-]{44}AzFu[A-Za-z0-9_-]{5}[AQgw]==)(?![A-Za-z0-9+/_=-])"#,
      examples: [
        "[A-Za-z0-9]{42}AzSe[A-D][A-Za-z0-9]{5}", "[A-Za-z0-9+/]{33}AzCa[A-P][A-Za-z0-9+/]{5}=",
        "[A-Za-z0-9_-]{44}AzFu[A-Za-z0-9_-]{5}[AQgw]==",
      ],
      nearMisses: ["AzSeA[A-Za-z0-9]{5}", "[A-Za-z0-9]{10}AzFu[A-Za-z0-9]{6}=="]),
    CredentialFormat(
      "azure-devops-token", "an Azure DevOps personal access token",
      keywords: ["azdo"],
      pattern: #"\b[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}\b"#,
      examples: ["[A-Za-z0-9]{76}AZDO[A-Za-z0-9]{4}"],
      nearMisses: ["AZDO[A-Za-z0-9]{4}", "AZDO_PERSONAL_ACCESS_TOKEN"]),
    CredentialFormat(
      "azure-api-management-key", "an Azure API Management key",
      keywords: ["apim"],
      pattern: #"(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{76}APIM[A-Za-z0-9+/]{5}[AQgw]==(?![A-Za-z0-9+/=])"#,
      examples: ["[A-Za-z0-9+/]{76}APIM[A-Za-z0-9+/]{5}[AQgw]=="],
      nearMisses: ["APIM[A-Za-z0-9+/]{5}A==", "https://contoso-apim.azure-api.net/"]),

    // Other clouds
    CredentialFormat(
      "alibaba-access-key-id", "an Alibaba Cloud access key ID",
      keywords: ["ltai"],
      pattern: #"\bLTAI[A-Za-z0-9]{12,20}\b"#, check: .rare,
      examples: ["LTAI5t[A-Za-z0-9]{18}", "LTAI[A-Za-z0-9]{12}"],
      nearMisses: ["LTAI_ACCESS_KEY", "LTAI[A-Za-z0-9]{4}", "LTAI[A-Za-z0-9]{40}"]),
    CredentialFormat(
      "tencent-secret-id", "a Tencent Cloud secret ID",
      keywords: ["akid"],
      pattern: #"\bAKID[A-Za-z0-9]{32}\b"#, check: .rare,
      examples: ["AKID[A-Za-z0-9]{32}"],
      nearMisses: ["AKID[A-Za-z0-9]{8}", "AKIDEXAMPLE"]),
    CredentialFormat(
      "yandex-api-key", "a Yandex Cloud API key",
      keywords: ["aqvn"],
      pattern: #"\bAQVN[A-Za-z0-9_-]{35,38}(?![A-Za-z0-9_-])"#, check: .rare,
      examples: ["AQVN[A-Za-z0-9_-]{36}"],
      nearMisses: ["AQVN[A-Za-z0-9]{10}"]),
    CredentialFormat(
      "yandex-iam-token", "a Yandex Cloud IAM token",
      keywords: ["t1.9"],
      pattern: #"\bt1\.9[A-Za-z0-9_-]{20,400}={0,2}\.[A-Za-z0-9_-]{86}={0,2}(?![A-Za-z0-9_=-])"#,
      examples: ["t1.9eu[A-Za-z0-9_-]{90}.[A-Za-z0-9_-]{86}"],
      nearMisses: ["t1.9euelZq", "t1.[a-z]{8}.[a-z]{12}"]),
    CredentialFormat(
      "digitalocean-token", "a DigitalOcean token",
      keywords: ["dop_v1_", "doo_v1_", "dor_v1_"],
      pattern: #"\bdo[por]_v1_[a-f0-9]{64}\b"#,
      examples: ["dop_v1_[a-f0-9]{64}", "doo_v1_[a-f0-9]{64}"],
      nearMisses: ["dop_v1_[a-f0-9]{20}", "dop_v1_your_token"]),
    CredentialFormat(
      "heroku-api-key", "a Heroku API key",
      keywords: ["hrku-"],
      pattern:
        #"\bHRKU-(?:[A-Za-z0-9_-]{60}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?![A-Za-z0-9_-])"#,
      examples: ["HRKU-AA[A-Za-z0-9_-]{58}", "HRKU-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"],
      nearMisses: ["HRKU-your-api-key", "HRKU-[0-9a-f]{8}"]),
    CredentialFormat(
      "cloudflare-api-token", "a Cloudflare API token",
      keywords: ["cfut_", "cfat_", "cfk_"],
      pattern: #"\bcf(?:ut|at|k)_[A-Za-z0-9]{40}[a-f0-9]{8}\b"#,
      examples: ["cfut_[A-Za-z0-9]{40}[a-f0-9]{8}", "cfk_[A-Za-z0-9]{40}[a-f0-9]{8}"],
      nearMisses: ["cfut_[A-Za-z0-9]{20}", "cfat_your_token"]),
    CredentialFormat(
      "cloudflare-origin-ca-key", "a Cloudflare Origin CA key",
      keywords: ["v1.0-"],
      pattern: #"\bv1\.0-[a-f0-9]{24}-[a-f0-9]{146}\b"#,
      examples: ["v1.0-[a-f0-9]{24}-[a-f0-9]{146}"],
      nearMisses: ["v1.0-beta", "v1.0-[a-f0-9]{24}-[a-f0-9]{40}"]),
    CredentialFormat(
      "vercel-token", "a Vercel token",
      keywords: ["vcp_", "vci_", "vca_", "vck_"],
      pattern: #"\bvc[piak]_[A-Za-z0-9_-]{50}[A-Za-z0-9]{6}(?![A-Za-z0-9_-])"#, check: .rare,
      examples: ["vcp_[A-Za-z0-9]{56}", "vck_[A-Za-z0-9]{56}"],
      nearMisses: ["vcp_[A-Za-z0-9]{10}", "vcp_your_token_here"]),
    CredentialFormat(
      "netlify-token", "a Netlify access token",
      keywords: ["nfp_", "nfc_", "nfo_", "nfu_"],
      pattern: #"\bnf[pcou]_[A-Za-z0-9_]{36}\b"#, check: .rare,
      examples: ["nfp_[A-Za-z0-9]{36}"],
      nearMisses: ["nfp_[A-Za-z0-9]{8}", "nfp_your_netlify_token"]),
    CredentialFormat(
      "render-api-key", "a Render API key",
      keywords: ["rnd_"],
      pattern: #"\brnd_[A-Za-z0-9]{28,36}\b"#, check: .rare,
      examples: ["rnd_[A-Za-z0-9]{32}"],
      nearMisses: ["rnd_seed", "rnd_[A-Za-z0-9]{12}"]),
    CredentialFormat(
      "fly-access-token", "a Fly.io access token",
      keywords: ["fo1_", "fm1a_", "fm1r_", "fm2_"],
      pattern: #"\b(?:fo1_[A-Za-z0-9_-]{43}|fm(?:1[ar]|2)_[A-Za-z0-9+/]{100,2000}={0,3})(?![A-Za-z0-9+/_=-])"#,
      examples: ["fo1_[A-Za-z0-9_-]{43}", "fm2_[A-Za-z0-9+/]{300}=="],
      nearMisses: ["fo1_[A-Za-z0-9]{12}", "fm2_token"]),
    CredentialFormat(
      "scalingo-token", "a Scalingo API token",
      keywords: ["tk-us-"],
      pattern: #"\btk-us-[A-Za-z0-9_-]{48}(?![A-Za-z0-9_-])"#, check: .rare,
      examples: ["tk-us-[A-Za-z0-9_-]{47}[A-Za-z0-9]"],
      nearMisses: ["tk-us-east", "tk-us-[A-Za-z0-9]{12}"]),
    CredentialFormat(
      "openshift-token", "an OpenShift user token",
      keywords: ["sha256~"],
      pattern: #"\bsha256~[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])"#, check: .rare,
      examples: ["sha256~[A-Za-z0-9_-]{43}"],
      nearMisses: ["sha256~[A-Za-z0-9]{10}", "sha256:[a-f0-9]{64}"]),
    CredentialFormat(
      "deno-deploy-token", "a Deno Deploy token",
      keywords: ["ddp_", "ddw_", "ddo_"],
      pattern: #"\bdd[pwo]_[A-Za-z0-9]{36}\b"#, check: .rare,
      examples: ["ddp_[A-Za-z0-9]{36}"],
      nearMisses: ["ddp_[A-Za-z0-9]{12}", "ddp_your_token"]),
  ]
}
