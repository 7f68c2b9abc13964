extension CredentialFormat {
  /// Chat, mail, push and text messages.
  static let messaging: [CredentialFormat] = [
    // Slack
    CredentialFormat(
      "slack-bot-token", "a Slack bot token",
      keywords: ["xoxb-"],
      pattern: #"\bxoxb-\d{8,14}-(?:\d{8,14}-[A-Za-z0-9]{18,34}|[A-Za-z0-9]{18,34})(?![A-Za-z0-9-])"#, check: .rare,
      examples: ["xoxb-[1-9][0-9]{11}-[1-9][0-9]{12}-[A-Za-z0-9]{24}", "xoxb-[1-9][0-9]{11}-[A-Za-z0-9]{24}"],
      nearMisses: ["xoxb-your-token", "xoxb-000000000000-xxxx", "xoxb-[0-9]{12}"]),
    CredentialFormat(
      "slack-user-token", "a Slack user token",
      keywords: ["xoxp-"], pattern: #"\bxoxp-(?:\d{8,14}-){2,3}[A-Za-z0-9]{24,40}(?![A-Za-z0-9-])"#, check: .rare,
      examples: ["xoxp-[1-9][0-9]{11}-[1-9][0-9]{11}-[1-9][0-9]{12}-[a-f0-9]{32}"],
      nearMisses: ["xoxp-your-token", "xoxp-[0-9]{12}-[0-9]{12}"]),
    CredentialFormat(
      "slack-app-token", "a Slack app-level token",
      keywords: ["xapp-"], pattern: #"\bxapp-\d-[A-Z0-9]{8,14}-\d{8,14}-[a-f0-9]{64}\b"#,
      examples: ["xapp-1-A[A-Z0-9]{10}-[1-9][0-9]{12}-[a-f0-9]{64}"],
      nearMisses: ["xapp-1-token", "xapp-1-A[A-Z0-9]{10}"]),
    CredentialFormat(
      "slack-configuration-token", "a Slack configuration token",
      keywords: ["xoxe"], pattern: #"\bxoxe(?:\.xox[bp])?-\d-[A-Za-z0-9]{140,180}(?![A-Za-z0-9-])"#,
      examples: ["xoxe.xoxp-1-[A-Za-z0-9]{166}", "xoxe-1-[A-Za-z0-9]{147}"],
      nearMisses: ["xoxe-1-token", "xoxe.xoxp-1-[A-Za-z0-9]{20}"]),
    CredentialFormat(
      "slack-legacy-token", "a Slack legacy token",
      keywords: ["xoxa-", "xoxo-", "xoxr-", "xoxs-"],
      pattern: #"\bxox[aors]-(?:\d-)?(?:\d{8,14}-){1,3}[a-zA-Z0-9]{24,64}(?![A-Za-z0-9-])"#, check: .rare,
      examples: [
        "xoxs-[1-9][0-9]{10}-[1-9][0-9]{10}-[1-9][0-9]{10}-[a-f0-9]{32}", "xoxa-2-[1-9][0-9]{11}-[a-f0-9]{32}",
      ],
      nearMisses: ["xoxs-token", "xoxr-[0-9]{12}"]),
    CredentialFormat(
      "slack-client-token", "a Slack browser session token",
      keywords: ["xoxc-", "xoxd-"],
      pattern: #"\b(?:xoxc-(?:\d{8,14}-){2,3}[a-f0-9]{64}|xoxd-[A-Za-z0-9%+/]{80,400}={0,2})(?![A-Za-z0-9%+/=-])"#,
      examples: ["xoxc-[1-9][0-9]{11}-[1-9][0-9]{11}-[1-9][0-9]{12}-[a-f0-9]{64}", "xoxd-[A-Za-z0-9%]{120}"],
      nearMisses: ["xoxc-token", "xoxd-cookie"]),

    // Other chats
    // The first part is the bot's number in base 64, which makes its first two letters one of these.
    CredentialFormat(
      "discord-bot-token", "a Discord bot token",
      keywords: ["discord", "bot m", "bot n", "bot o"],
      pattern:
        #"(?:(?i:discord)[^\r\n]{0,100}?|\bBot )\K(?<![A-Za-z0-9_.-])[MNO][A-Za-z0-9_-]{23,27}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,38}(?![A-Za-z0-9_.-])"#,
      examples: [
        "discord: M[A-Za-z0-9]{23}.[A-Za-z0-9]{6}.[A-Za-z0-9_-]{38}",
        "Bot <base64url:[1-9][0-9]{17}>.[A-Za-z0-9]{6}.[A-Za-z0-9_-]{27}",
      ],
      nearMisses: ["Bot MTIz.token.secret", "discord client id [0-9]{18}"]),
    CredentialFormat(
      "telegram-bot-token", "a Telegram bot token",
      keywords: [":aa"], pattern: #"(?<![A-Za-z0-9_:.-])\d{8,10}:AA[A-Za-z0-9_-]{33}(?![A-Za-z0-9_-])"#, check: .rare,
      examples: ["[1-9][0-9]{9}:AA[A-Za-z0-9_-]{32}[A-Za-z0-9]"],
      nearMisses: ["123456:ABC-[A-Za-z0-9]{31}", "[0-9]{10}:AA[A-Za-z0-9]{10}", "12:AA:[0-9A-F]{2}"]),
    CredentialFormat(
      "line-channel-token", "a LINE channel access token",
      keywords: ["1o/w1cdnyilfu="],
      pattern: #"(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{140,170}1O/w1cDnyilFU=(?![A-Za-z0-9+/=])"#,
      examples: ["[A-Za-z0-9+/]{158}1O/w1cDnyilFU="], nearMisses: ["[A-Za-z0-9+/]{20}1O/w1cDnyilFU=", "1O/w1cDnyilFU="]),
    CredentialFormat(
      "webex-bot-token", "a Webex access token",
      keywords: ["_pf84_", "_pe93_", "_p0a1_"],
      pattern: #"\b[A-Za-z0-9]{64}_(?:PF84|PE93|P0A1)_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b"#,
      examples: ["[A-Za-z0-9]{64}_PF84_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"],
      nearMisses: ["[A-Za-z0-9]{20}_PF84_[0-9a-f]{8}", "C[a-f0-9]{64}"]),
    CredentialFormat(
      "matrix-access-token", "a Matrix access token",
      keywords: ["syt_", "mdaxy"],
      pattern:
        #"\b(?:syt_[A-Za-z0-9+/=]{1,80}_[A-Za-z]{20}_[A-Za-z0-9]{6}|MDAxY[A-Za-z0-9_-]{150,400})(?![A-Za-z0-9_-])"#,
      examples: ["syt_[A-Za-z0-9]{12}_[A-Za-z]{20}_[A-Za-z0-9]{6}", "MDAxY[A-Za-z0-9_-]{200}"],
      nearMisses: ["syt_user_token", "MDAxY[A-Za-z0-9]{20}"]),
    CredentialFormat(
      "sendbird-api-token", "a Sendbird API token",
      keywords: ["sendbird"],
      pattern: #"(?i:sendbird)[^\r\n]{0,100}?(?i:token|secret|api.?key)[^\r\n]{0,20}?\K\b[0-9a-f]{40}\b"#,
      examples: ["api-ABC.sendbird.com Api-Token: [0-9a-f]{40}"],
      nearMisses: ["api-ABC.sendbird.com Api-Token: token", "[0-9a-f]{40}"]),

    // Mail
    CredentialFormat(
      "sendgrid-api-key", "a SendGrid API key",
      keywords: ["sg."], pattern: #"\bSG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])"#,
      examples: ["SG.[A-Za-z0-9_-]{22}.[A-Za-z0-9_-]{43}"],
      nearMisses: ["SG.[A-Za-z0-9]{5}.[A-Za-z0-9]{5}", "SG.YOUR_API_KEY"]),
    CredentialFormat(
      "mailgun-api-key", "a Mailgun API key",
      keywords: ["key-"], pattern: #"(?<![A-Za-z0-9_-])key-[0-9a-f]{32}\b"#,
      examples: ["key-[0-9a-f]{32}"],
      nearMisses: ["pubkey-[0-9a-f]{32}", "key-[0-9a-f]{8}", "key-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]),
    CredentialFormat(
      "mailgun-signing-key", "a Mailgun key",
      keywords: ["mailgun"],
      pattern:
        #"(?i:mailgun)[^\r\n]{0,120}?\K\b[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}\b|\b[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}(?=@[a-z.]{0,20}mailgun\.net)"#,
      examples: [
        "mailgun: [0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}", "api:[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}@api.mailgun.net",
      ],
      nearMisses: ["[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{8}", "mailgun: [0-9a-f]{32}"]),
    CredentialFormat(
      "brevo-api-key", "a Brevo API key",
      keywords: ["xkeysib-", "xsmtpsib-"], pattern: #"\bx(?:key|smtp)sib-[a-f0-9]{64}-[A-Za-z0-9]{16}\b"#,
      examples: ["xkeysib-[a-f0-9]{64}-[A-Za-z0-9]{16}", "xsmtpsib-[a-f0-9]{64}-[A-Za-z0-9]{16}"],
      nearMisses: ["xkeysib-[a-f0-9]{12}", "xkeysib-your-api-key"]),
    CredentialFormat(
      "resend-api-key", "a Resend API key",
      keywords: ["re_"], pattern: #"(?<![A-Za-z0-9_])re_[1-9A-HJ-NP-Za-km-z]{8}_[1-9A-HJ-NP-Za-km-z]{24}\b"#,
      check: .rare,
      examples: ["re_[1-9A-HJ-NP-Za-km-z]{8}_[1-9A-HJ-NP-Za-km-z]{24}"],
      nearMisses: ["re_123456789", "re_[a-z]{6}_[a-z]{6}", "pre_[1-9A-HJ-NP-Za-km-z]{8}_[1-9A-HJ-NP-Za-km-z]{24}"]),
    CredentialFormat(
      "mailersend-token", "a MailerSend API token",
      keywords: ["mlsn."], pattern: #"\bmlsn\.[0-9a-f]{64}\b"#,
      examples: ["mlsn.[0-9a-f]{64}"], nearMisses: ["mlsn.[0-9a-f]{8}", "mlsn.token"]),
    CredentialFormat(
      "courier-auth-token", "a Courier authorization token",
      keywords: ["pk_prod_"], pattern: #"\bpk_prod_[A-Z0-9]{28}\b"#, check: .rare,
      examples: ["pk_prod_[A-Z0-9]{28}"], nearMisses: ["pk_prod_[A-Z0-9]{6}", "pk_live_[A-Za-z0-9]{28}"]),
    CredentialFormat(
      "smtp-credentials-url", "a mail server's password",
      keywords: ["smtp://", "smtps://"],
      pattern:
        #"\bsmtps?://[^\s:@/"'`<>{}$]{1,100}:(?!(?i:password|passwd|pass|pwd|secret|xxx+|\*+|your[^@]{0,30})@)[^\s@/"'`<>{}$]{4,100}@[A-Za-z0-9.-]{3,100}(?::\d{2,5})?"#,
      examples: [
        "smtps://mailer:[A-Za-z0-9]{16}@smtp.example.net:465",
        "smtp://reports%40acme.example:Sommer2024!@mail.acme.example",
      ],
      nearMisses: [
        "smtp://user:password@smtp.example.com", "smtp://smtp.example.com:25",
        "smtp://${user}:${pass}@smtp.example.com",
      ]),

    // Text messages, calls and push
    CredentialFormat(
      "twilio-credentials-url", "a Twilio auth token",
      keywords: ["twilio.com"],
      pattern: #"\bhttps://(?:AC|SK)[0-9a-f]{32}:[A-Za-z0-9]{32}@[a-z0-9.-]{0,40}twilio\.com\b"#,
      examples: ["https://AC[0-9a-f]{32}:[0-9a-f]{32}@api.twilio.com/2010-04-01/Accounts.json"],
      nearMisses: [
        "https://api.twilio.com/2010-04-01/Accounts/AC[0-9a-f]{32}/Messages.json",
        "https://AC[0-9a-f]{32}:token@api.twilio.com",
      ]),
    CredentialFormat(
      "twilio-api-key", "a Twilio API key",
      keywords: ["twilio"], pattern: #"(?i:twilio)[^\r\n]{0,100}?\K\bSK[0-9a-f]{32}\b"#,
      examples: ["twilio key SK[0-9a-f]{32}"], nearMisses: ["twilio account AC[0-9a-f]{32}", "SK[0-9a-f]{32}"]),
    CredentialFormat(
      "onesignal-api-key", "a OneSignal API key",
      keywords: ["os_v2_app_", "os_v2_org_"], pattern: #"\bos_v2_(?:app|org)_[a-z2-7]{80,120}\b"#,
      examples: ["os_v2_app_[a-z2-7]{100}"], nearMisses: ["os_v2_app_[a-z2-7]{12}", "os_v2_app_your_key"]),
    CredentialFormat(
      "telnyx-api-key", "a Telnyx API key",
      keywords: ["key0"], pattern: #"\bKEY0[0-9A-F]{31}_[A-Za-z0-9]{22}\b"#,
      examples: ["KEY0[0-9A-F]{31}_[A-Za-z0-9]{22}"], nearMisses: ["KEY0[0-9A-F]{8}", "KEY01"]),
    CredentialFormat(
      "firebase-messaging-key", "a Firebase Cloud Messaging server key",
      keywords: ["aaaa"], pattern: #"\bAAAA[A-Za-z0-9_-]{7}:APA91b[A-Za-z0-9_-]{130,160}(?![A-Za-z0-9_-])"#,
      examples: ["AAAA[A-Za-z0-9_-]{7}:APA91b[A-Za-z0-9_-]{134}"],
      nearMisses: ["AAAA[A-Za-z0-9]{7}:APA91b[A-Za-z0-9]{12}", "AAAA1234567"]),
    CredentialFormat(
      "pushbullet-token", "a Pushbullet access token",
      keywords: ["pushbullet"], pattern: #"(?i:pushbullet)[^\r\n]{0,100}?\K\bo\.[A-Za-z0-9]{32}\b"#, check: .rare,
      examples: ["https://api.pushbullet.com/v2/pushes Access-Token: o.[A-Za-z0-9]{32}"],
      nearMisses: ["o.[A-Za-z0-9]{32}", "https://api.pushbullet.com/v2/pushes"]),
    CredentialFormat(
      "knock-secret-key", "a Knock secret key",
      keywords: ["api.knock.app"],
      pattern: #"api\.knock\.app[^\r\n]{0,160}?\K\bsk_(?:test_)?[A-Za-z0-9_-]{40,50}(?![A-Za-z0-9_-])"#, check: .rare,
      examples: ["https://api.knock.app/v1/workflows Authorization: Bearer sk_[A-Za-z0-9_-]{43}"],
      nearMisses: [
        "https://api.knock.app/v1/workflows Authorization: Bearer pk_[A-Za-z0-9_-]{43}",
        "https://api.knock.app/v1/workflows",
      ]),
    CredentialFormat(
      "vonage-api-secret", "a Vonage API secret",
      keywords: ["nexmo.com"],
      pattern: #"rest\.nexmo\.com/[^\s"'<>]{0,200}?api_secret=\K[A-Za-z0-9]{16}(?![A-Za-z0-9])"#, check: .rare,
      examples: ["https://rest.nexmo.com/sms/json?api_key=[a-f0-9]{8}&api_secret=[A-Za-z0-9]{16}&to=1"],
      nearMisses: [
        "https://rest.nexmo.com/sms/json?api_key=[a-f0-9]{8}", "https://rest.nexmo.com/sms/json?api_secret=SECRET",
      ]),
    CredentialFormat(
      "plivo-auth-token", "a Plivo auth token",
      keywords: ["plivo.com"],
      pattern: #"\bhttps://(?:MA|SA)[A-Z0-9]{18}:[A-Za-z0-9]{40}@api\.plivo\.com\b"#,
      examples: ["https://MA[A-Z0-9]{18}:[A-Za-z0-9]{40}@api.plivo.com/v1/Account/"],
      nearMisses: ["https://api.plivo.com/v1/Account/MA[A-Z0-9]{18}/", "https://MAXXXX:token@api.plivo.com"]),
  ]
}
