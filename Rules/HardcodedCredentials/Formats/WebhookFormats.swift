extension CredentialFormat {
  /// Addresses that are credentials: who knows one may post, run a workflow or read a feed. They stand in front of the other formats,
  /// because some contain a token of another kind.
  static let webhook: [CredentialFormat] = [
    // Domo's own
    CredentialFormat(
      "domo-webhook", "a Domo webhook's address",
      keywords: ["/api/iot/v1/webhook/data/"],
      pattern:
        #"\bhttps://[a-z0-9-]{1,63}\.domo\.com/api/iot/v1/webhook/data/eyJ[A-Za-z0-9_-]{10,200}\.eyJ[A-Za-z0-9_-]{20,600}\.[A-Za-z0-9_-]{20,200}"#,
      examples: [
        #"https://acme.domo.com/api/iot/v1/webhook/data/<base64url:{"alg":"HS256"}>.<base64url:{"stream":"[0-9a-f]{32}:mmmm-0044-0574:[1-9][0-9]{8}"}>.[A-Za-z0-9_-]{43}"#
      ],
      nearMisses: [
        "https://acme.domo.com/api/iot/v1/webhook/data/TOKEN", "https://acme.domo.com/api/iot/v1/webhook/data/...",
      ]),

    // Chats
    CredentialFormat(
      "slack-webhook", "a Slack webhook's address",
      keywords: ["hooks.slack.com/services/", "hooks.slack-gov.com/"],
      pattern:
        #"\bhttps?://hooks\.slack(?:-gov)?\.com/services/T[A-Z0-9]{7,12}/B[A-Z0-9]{7,12}/(?!X{20})[A-Za-z0-9]{20,26}(?![A-Za-z0-9])"#,
      examples: ["https://hooks.slack.com/services/T[A-Z0-9]{8}/B[A-Z0-9]{10}/[A-Za-z0-9]{24}"],
      nearMisses: [
        "https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX",
        "https://hooks.slack.com/services/your/webhook/url",
      ]),
    CredentialFormat(
      "slack-workflow-webhook", "a Slack workflow's address",
      keywords: ["hooks.slack.com/workflows/", "hooks.slack.com/triggers/"],
      pattern:
        #"\bhttps?://hooks\.slack\.com/(?:workflows/T[A-Z0-9]{7,12}/A[A-Z0-9]{7,12}/\d{15,20}/[A-Za-z0-9]{20,26}|triggers/[TE][A-Z0-9]{7,12}/\d{10,20}/[0-9a-f]{32})\b"#,
      examples: [
        "https://hooks.slack.com/workflows/T[A-Z0-9]{8}/A[A-Z0-9]{10}/[1-9][0-9]{17}/[A-Za-z0-9]{24}",
        "https://hooks.slack.com/triggers/T[A-Z0-9]{8}/[1-9][0-9]{12}/[0-9a-f]{32}",
      ],
      nearMisses: ["https://hooks.slack.com/workflows/T123/A123/1/x", "https://hooks.slack.com/triggers/"]),
    CredentialFormat(
      "discord-webhook", "a Discord webhook's address",
      keywords: ["/api/webhooks/"],
      pattern:
        #"\bhttps?://(?:ptb\.|canary\.)?discord(?:app)?\.com/api/(?:v\d{1,2}/)?webhooks/\d{17,20}/[A-Za-z0-9_-]{60,80}(?![A-Za-z0-9_-])"#,
      examples: ["https://discord.com/api/webhooks/[1-9][0-9]{18}/[A-Za-z0-9_-]{68}"],
      nearMisses: [
        "https://discord.com/api/webhooks/[1-9][0-9]{18}/token", "https://discord.com/api/webhooks/id/token",
      ]),
    CredentialFormat(
      "teams-webhook", "a Microsoft Teams webhook's address",
      keywords: ["incomingwebhook"],
      pattern:
        #"\bhttps://(?:[a-z0-9-]{1,63}\.webhook\.office\.com/webhookb2|outlook\.office(?:365)?\.com/webhook)/[0-9a-f-]{36}@[0-9a-f-]{36}/IncomingWebhook/[0-9a-f]{32}/[0-9a-f-]{36}(?:/[A-Za-z0-9_-]{20,80})?"#,
      examples: [
        "https://acme.webhook.office.com/webhookb2/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}@[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/IncomingWebhook/[0-9a-f]{32}/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
      ],
      nearMisses: [
        "https://acme.webhook.office.com/webhookb2/xxxx/IncomingWebhook/yyyy", "https://outlook.office.com/webhook/",
      ]),
    CredentialFormat(
      "google-chat-webhook", "a Google Chat webhook's address",
      keywords: ["chat.googleapis.com"],
      pattern:
        #"\bhttps://chat\.googleapis\.com/v1/spaces/[A-Za-z0-9_-]{6,20}/messages\?(?=[^\s"'`<>]{0,200}key=AIza[A-Za-z0-9_-]{35})[^\s"'`<>]{0,200}?token=[A-Za-z0-9_%-]{30,80}(?:=|%3[Dd])?(?:&[^\s"'`<>]{1,200})?"#,
      examples: [
        "https://chat.googleapis.com/v1/spaces/AAAA[A-Za-z0-9]{7}/messages?key=AIza[A-Za-z0-9_-]{35}&token=[A-Za-z0-9_-]{42}%3D"
      ],
      nearMisses: [
        "https://chat.googleapis.com/v1/spaces/AAAA[A-Za-z0-9]{7}/messages",
        "https://chat.googleapis.com/v1/spaces/SPACE_ID/messages?key=KEY&token=TOKEN",
      ]),
    CredentialFormat(
      "mattermost-webhook", "a Mattermost webhook's address",
      keywords: ["/hooks/"],
      pattern:
        #"\bhttps?://[A-Za-z0-9.-]{3,100}(?::\d{2,5})?(?:/[a-z0-9_-]{1,30})?/hooks/(?=[a-z]{0,25}\d)[ybndrfg8ejkmcpqxot1uwisza345h769]{26}(?![A-Za-z0-9/_-])"#,
      examples: ["https://chat.acme.example/hooks/[abcdefghijk]{3}[1345679][ybndrfg8ejkmcpqxot1uwisza345h769]{22}"],
      nearMisses: ["https://chat.acme.example/hooks/xxx-generatedkey-xxx", "https://hooks.acme.example/hooks/[a-z]{8}"]),
    CredentialFormat(
      "rocket-chat-webhook", "a Rocket.Chat webhook's address",
      keywords: ["/hooks/"],
      pattern:
        #"\bhttps?://[A-Za-z0-9.-]{3,100}(?::\d{2,5})?/hooks/[A-Za-z0-9]{17,24}/[A-Za-z0-9]{40,80}(?![A-Za-z0-9/_-])"#,
      examples: ["https://rocket.acme.example/hooks/[0-9a-f]{24}/[A-Za-z0-9]{64}"],
      nearMisses: ["https://rocket.acme.example/hooks/[0-9a-f]{24}", "https://hooks.zapier.com/hooks/catch/[0-9]{7}/"]),
    CredentialFormat(
      "telegram-bot-url", "a Telegram bot's address",
      keywords: ["api.telegram.org"],
      pattern: #"\bhttps?://api\.telegram\.org/(?:file/)?bot\d{8,10}:[A-Za-z0-9_-]{35}(?:/[A-Za-z0-9_/-]{1,60})?"#,
      examples: ["https://api.telegram.org/bot[1-9][0-9]{9}:AA[A-Za-z0-9_-]{33}/sendMessage"],
      nearMisses: [
        "https://api.telegram.org/bot<token>/sendMessage", "https://api.telegram.org/bot123456:ABC-DEF/getMe",
      ]),
    CredentialFormat(
      "webex-webhook", "a Webex webhook's address",
      keywords: ["/v1/webhooks/incoming/"],
      pattern:
        #"\bhttps://(?:webexapis\.com|api\.ciscospark\.com)/v1/webhooks/incoming/Y2lzY29z[A-Za-z0-9+/_=-]{60,160}"#,
      examples: ["https://webexapis.com/v1/webhooks/incoming/Y2lzY29z[A-Za-z0-9]{100}"],
      nearMisses: ["https://webexapis.com/v1/webhooks/incoming/TOKEN", "https://webexapis.com/v1/webhooks"]),
    CredentialFormat(
      "lark-webhook", "a Lark webhook's address",
      keywords: ["/open-apis/bot/"],
      pattern:
        #"\bhttps://open\.(?:feishu\.cn|larksuite\.com)/open-apis/bot/(?:v2/)?hook/[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}\b"#,
      examples: [
        "https://open.feishu.cn/open-apis/bot/v2/hook/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
      ],
      nearMisses: [
        "https://open.feishu.cn/open-apis/bot/v2/hook/xxxx", "https://open.larksuite.com/open-apis/bot/v2/hook/",
      ]),
    CredentialFormat(
      "dingtalk-webhook", "a DingTalk webhook's address",
      keywords: ["oapi.dingtalk.com"],
      pattern: #"\bhttps://oapi\.dingtalk\.com/robot/send\?access_token=[0-9a-f]{64}\b"#,
      examples: ["https://oapi.dingtalk.com/robot/send?access_token=[0-9a-f]{64}"],
      nearMisses: ["https://oapi.dingtalk.com/robot/send?access_token=xxxx", "https://oapi.dingtalk.com/gettoken"]),
    CredentialFormat(
      "wecom-webhook", "a WeCom webhook's address",
      keywords: ["qyapi.weixin.qq.com"],
      pattern:
        #"\bhttps://qyapi\.weixin\.qq\.com/cgi-bin/webhook/send\?key=[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b"#,
      examples: [
        "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
      ],
      nearMisses: [
        "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=xxxx", "https://qyapi.weixin.qq.com/cgi-bin/gettoken",
      ]),
    CredentialFormat(
      "zoho-webhook", "a Zoho webhook's address",
      keywords: ["zapikey="],
      pattern:
        #"\bhttps://[a-z.]{1,40}\.?zoho\.(?:com|eu|in|com\.au|jp|ca|sa)/[^\s"'`<>]{1,300}?[?&]zapikey=1001\.[0-9a-f]{32}\.[0-9a-f]{32}"#,
      examples: [
        "https://flow.zoho.com/[1-9][0-9]{8}/flow/webhook/incoming?zapikey=1001.[0-9a-f]{32}.[0-9a-f]{32}&isdebug=false"
      ],
      nearMisses: [
        "https://flow.zoho.com/1/flow/webhook/incoming?zapikey=KEY", "https://cliq.zoho.com/api/v2/bots/domo/message",
      ]),

    // Workflows
    CredentialFormat(
      "power-automate-webhook", "the address of a Power Automate flow or a Logic App",
      keywords: ["/triggers/"],
      pattern:
        #"\bhttps://[a-z0-9.-]{3,120}\.(?:logic\.azure\.com|api\.powerplatform\.com|azurewebsites\.net|azure-apihub\.net)(?::443)?/[^\s"'`<>?]{0,120}?(?:workflows/[0-9a-f]{32}|api/[A-Za-z0-9_-]{1,80})/triggers/[A-Za-z0-9_-]{1,80}/(?:paths/)?invoke\?[^\s"'`<>]{0,200}?sig=[A-Za-z0-9_-]{43}(?![A-Za-z0-9_-])"#,
      examples: [
        "https://prod-42.westeurope.logic.azure.com:443/workflows/[0-9a-f]{32}/triggers/manual/paths/invoke?api-version=2016-06-01&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=[A-Za-z0-9_-]{43}",
        "https://default[0-9a-f]{30}.36.environment.api.powerplatform.com:443/powerautomate/automations/direct/workflows/[0-9a-f]{32}/triggers/manual/paths/invoke?api-version=1&sp=%2Ftriggers%2Fmanual%2Frun&sv=1.0&sig=[A-Za-z0-9_-]{43}",
      ],
      nearMisses: [
        "https://prod-42.westeurope.logic.azure.com/workflows/[0-9a-f]{32}/triggers/manual/paths/invoke?api-version=1&sig=SIG",
        "https://prod-42.westeurope.logic.azure.com/workflows/[0-9a-f]{32}/triggers/manual/paths/invoke",
      ]),
    CredentialFormat(
      "zapier-webhook", "a Zapier webhook's address",
      keywords: ["hooks.zapier.com"],
      pattern:
        #"\bhttps?://hooks\.zapier\.com/hooks/(?:catch|standard)/\d{4,9}/(?:v2/)?[A-Za-z0-9]{5,40}(?![A-Za-z0-9])"#,
      examples: ["https://hooks.zapier.com/hooks/catch/[1-9][0-9]{6}/[a-z0-9]{7}/"],
      nearMisses: ["https://hooks.zapier.com/hooks/catch/", "https://hooks.zapier.com/hooks/catch/account/hook"]),
    CredentialFormat(
      "make-webhook", "a Make webhook's address",
      keywords: [".make.com/", ".make.celonis.com", "integromat."],
      pattern:
        #"\bhttps://hook\.(?:[a-z]{2}\d\.)?(?:make\.com|make\.celonis\.com|integromat\.com|integromat\.celonis\.com)/(?!x{20})[a-z0-9]{32}\b"#,
      examples: ["https://hook.eu1.make.com/[a-z0-9]{32}", "https://hook.integromat.com/[a-z0-9]{32}"],
      nearMisses: ["https://hook.eu1.make.com/your-webhook", "https://www.make.com/en/help/tools/webhooks"]),
    CredentialFormat(
      "ifttt-webhook", "an IFTTT webhook's address",
      keywords: ["maker.ifttt.com"],
      pattern:
        #"\bhttps?://maker\.ifttt\.com/(?:trigger/[A-Za-z0-9_-]{1,80}/(?:json/)?with/key|use)/[A-Za-z0-9_-]{20,60}(?![A-Za-z0-9_-])"#,
      examples: [
        "https://maker.ifttt.com/trigger/report_done/with/key/[A-Za-z0-9_-]{22}",
        "https://maker.ifttt.com/trigger/a/json/with/key/d[A-Za-z0-9_-]{42}",
      ],
      nearMisses: [
        "https://maker.ifttt.com/trigger/{event}/with/key/{key}", "https://maker.ifttt.com/trigger/a/with/key/KEY",
      ]),
    CredentialFormat(
      "workato-webhook", "a Workato webhook's address",
      keywords: ["workato.com/webhooks/"],
      pattern:
        #"\bhttps://[a-z0-9.-]{2,40}\.workato\.com/webhooks/(?:rest|notify)/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?:/[A-Za-z0-9_.-]{1,100})?"#,
      examples: [
        "https://www.workato.com/webhooks/rest/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/orders",
        "https://webhooks.eu.workato.com/webhooks/rest/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/orders",
      ],
      nearMisses: ["https://webhooks.workato.com/webhooks/rest/YOUR_TOKEN_HERE", "https://www.workato.com/webhooks"]),
    CredentialFormat(
      "n8n-webhook", "an n8n webhook's address",
      keywords: ["/webhook/", "/webhook-test/"],
      pattern:
        #"\bhttps?://(?:[A-Za-z0-9-]{1,60}\.app\.n8n\.cloud|[A-Za-z0-9.-]{0,60}n8n[A-Za-z0-9.-]{1,60}(?::\d{2,5})?)/webhook(?:-test)?/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b"#,
      examples: [
        "https://acme.app.n8n.cloud/webhook/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
        "https://n8n.acme.example/webhook/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
      ],
      nearMisses: ["https://acme.app.n8n.cloud/webhook/orders", "https://acme.example/webhook/[0-9a-f]{8}"]),
    CredentialFormat(
      "pipedream-webhook", "a Pipedream workflow's address",
      keywords: [".m.pipedream.net"],
      pattern: #"\bhttps://(?:e[no](?=[a-z]{0,13}\d)[a-z0-9]{12,16}|[0-9a-f]{32})\.m\.pipedream\.net\b"#,
      examples: ["https://eo[a-z]{3}[0-9][a-z0-9]{9}.m.pipedream.net"],
      nearMisses: ["https://your-endpoint.m.pipedream.net", "https://pipedream.com/workflows"]),
    CredentialFormat(
      "tines-webhook", "a Tines webhook's address",
      keywords: [".tines.com/webhook/", ".tines.io/webhook/"],
      pattern: #"\bhttps://[a-z0-9.-]{1,80}\.tines\.(?:com|io)/webhook/[0-9a-z]{32}/[0-9a-z]{32}\b"#,
      examples: ["https://acme.tines.com/webhook/[0-9a-f]{32}/[0-9a-f]{32}"],
      nearMisses: ["https://acme.tines.com/webhook/path/secret", "https://www.tines.com/docs/"]),
    CredentialFormat(
      "tray-webhook", "a Tray workflow's address",
      keywords: [".trayapp.io"],
      pattern: #"\bhttps://[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\.trayapp\.io\b"#,
      examples: ["https://[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}.trayapp.io"],
      nearMisses: ["https://webhook.trayapp.io", "https://[0-9a-f]{8}.trayapp.io"]),
    CredentialFormat(
      "airtable-webhook", "an Airtable automation's address",
      keywords: ["hooks.airtable.com"],
      pattern:
        #"\bhttps://hooks\.airtable\.com/workflows/v1/genericWebhook/app[A-Za-z0-9]{14}/wfl[A-Za-z0-9]{14}/wtr[A-Za-z0-9]{14}\b"#,
      examples: [
        "https://hooks.airtable.com/workflows/v1/genericWebhook/app[A-Za-z0-9]{14}/wfl[A-Za-z0-9]{14}/wtr[A-Za-z0-9]{14}"
      ],
      nearMisses: [
        "https://hooks.airtable.com/workflows/v1/genericWebhook/appId/wflId/wtrId", "https://hooks.airtable.com/",
      ]),
    CredentialFormat(
      "jira-automation-webhook", "a Jira automation's address",
      keywords: ["automation.atlassian.com", "automation.codebarrel.io"],
      pattern: #"\bhttps://automation\.(?:atlassian\.com|codebarrel\.io)/pro/hooks/[0-9a-f]{40}\b"#,
      examples: ["https://automation.atlassian.com/pro/hooks/[0-9a-f]{40}"],
      nearMisses: [
        "https://automation.atlassian.com/pro/hooks/YOUR-JIRA-WEBHOOK-KEY",
        "https://automation.atlassian.com/pro/hooks/[0-9a-f]{8}",
      ]),
    CredentialFormat(
      "retool-webhook", "a Retool workflow's address",
      keywords: ["workflowapikey="],
      pattern:
        #"\bhttps://api\.retool\.com/v1/workflows/[0-9a-f-]{36}/startTrigger\?workflowApiKey=retool_wk_[0-9a-f]{32}\b"#,
      examples: [
        "https://api.retool.com/v1/workflows/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/startTrigger?workflowApiKey=retool_wk_[0-9a-f]{32}"
      ],
      nearMisses: [
        "https://api.retool.com/v1/workflows/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/startTrigger",
        "https://api.retool.com/v1/workflows/id/startTrigger?workflowApiKey=KEY",
      ]),
    CredentialFormat(
      "azure-function-url", "the address of an Azure function with its key",
      keywords: [".azurewebsites.net"],
      pattern:
        #"\bhttps://[a-z0-9.-]{2,100}\.azurewebsites\.net/api/[^\s"'`<>?]{1,120}\?(?:[A-Za-z0-9_.-]{1,40}=[^\s"'`<>&]{0,100}&){0,6}?code=[A-Za-z0-9_%/+-]{40,80}(?:==?|%3[Dd]){0,2}"#,
      examples: [
        "https://acme-prod.azurewebsites.net/api/Export?code=[A-Za-z0-9_-]{44}AzFu[A-Za-z0-9_-]{6}==",
        "https://acme.azurewebsites.net/api/run?id=7&code=[A-Za-z0-9]{54}==",
      ],
      nearMisses: [
        "https://acme-prod.azurewebsites.net/api/Export?code=CODE", "https://acme-prod.azurewebsites.net/api/Export",
      ]),
    CredentialFormat(
      "azure-automation-webhook", "an Azure Automation webhook's address",
      keywords: [".azure-automation.net"],
      pattern:
        #"\bhttps://[a-z0-9.-]{2,120}\.azure-automation\.net/webhooks\?token=[A-Za-z0-9%+/_-]{40,80}(?:=|%3[Dd]){0,2}"#,
      examples: [
        "https://[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}.webhook.we.azure-automation.net/webhooks?token=[A-Za-z0-9]{42}%3d"
      ],
      nearMisses: [
        "https://s1events.azure-automation.net/webhooks?token=TOKEN", "https://s1events.azure-automation.net/webhooks",
      ]),

    // Monitoring and feeds
    CredentialFormat(
      "sumo-logic-source", "a Sumo Logic source's address",
      keywords: ["/receiver/v1/http/"],
      pattern: #"\bhttps://[a-z0-9.-]{4,60}\.sumologic\.com/receiver/v1/http/[A-Za-z0-9_+/-]{60,140}={0,2}"#,
      examples: ["https://endpoint4.collection.eu.sumologic.com/receiver/v1/http/[A-Za-z0-9_-]{86}=="],
      nearMisses: [
        "https://endpoint4.collection.eu.sumologic.com/receiver/v1/http/TOKEN", "https://api.eu.sumologic.com/api/v1/",
      ]),
    CredentialFormat(
      "loggly-input", "a Loggly input's address",
      keywords: ["loggly.com"],
      pattern:
        #"\bhttps?://logs-01\.loggly\.com/(?:inputs|bulk)/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b"#,
      examples: [
        "https://logs-01.loggly.com/inputs/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/tag/http/"
      ],
      nearMisses: ["https://logs-01.loggly.com/inputs/TOKEN/tag/http/", "https://www.loggly.com/docs/"]),
    CredentialFormat(
      "datadog-intake-url", "a Datadog API key in an address",
      keywords: ["datadoghq."],
      pattern:
        #"\bhttps://[a-z0-9.-]{2,60}\.datadoghq\.(?:com|eu)(?=/)[^\s"'`<>]{0,200}?(?:/v1/input/|[?&](?:api_key|dd-api-key)=)\K[0-9a-f]{32}\b"#,
      examples: [
        "https://http-intake.logs.datadoghq.com/v1/input/[0-9a-f]{32}",
        "https://api.datadoghq.eu/api/v1/events?api_key=[0-9a-f]{32}",
      ],
      nearMisses: [
        "https://api.datadoghq.com/api/v1/events?api_key=API_KEY",
        "https://browser-intake-datadoghq.com/api/v2/rum?dd-api-key=pub[0-9a-f]{32}",
      ]),
    CredentialFormat(
      "new-relic-intake-url", "a New Relic key in an address",
      keywords: ["newrelic.com", "nr-data.net"],
      pattern:
        #"\bhttps://[a-z0-9.-]{2,60}(?:newrelic\.com|nr-data\.net)/[^\s"'`<>]{0,200}?[?&]Api-Key=\K[A-Za-z0-9-]{32,44}(?![A-Za-z0-9-])"#,
      check: .rare,
      examples: ["https://log-api.eu.newrelic.com/log/v1?Api-Key=[0-9a-f]{36}NRAL"],
      nearMisses: ["https://log-api.newrelic.com/log/v1?Api-Key=KEY", "https://log-api.newrelic.com/log/v1"]),
    CredentialFormat(
      "pagerduty-integration-url", "a PagerDuty integration's address",
      keywords: ["events.pagerduty.com", "events.eu.pagerduty.com"],
      pattern:
        #"\bhttps://events\.(?:eu\.)?pagerduty\.com/(?:integration/[0-9a-zA-Z]{32}/enqueue|x-ere/[0-9A-Z]{32})\b"#,
      examples: ["https://events.pagerduty.com/integration/[0-9a-f]{32}/enqueue"],
      nearMisses: ["https://events.pagerduty.com/v2/enqueue", "https://events.pagerduty.com/integration/KEY/enqueue"]),
    CredentialFormat(
      "grafana-oncall-url", "a Grafana OnCall integration's address",
      keywords: ["/integrations/v1/"],
      pattern:
        #"\bhttps://oncall-[a-z0-9-]{2,60}\.grafana\.net/oncall/integrations/v1/[a-z_]{3,40}/[A-Za-z0-9]{20,40}/?"#,
      examples: [
        "https://oncall-prod-us-central-0.grafana.net/oncall/integrations/v1/formatted_webhook/[A-Za-z0-9]{25}/"
      ],
      nearMisses: [
        "https://oncall-prod-us-central-0.grafana.net/oncall/integrations/v1/formatted_webhook/TOKEN/",
        "https://grafana.com/docs/oncall/latest/integrations/v1/",
      ]),
    CredentialFormat(
      "healthchecks-ping-url", "a Healthchecks ping address",
      keywords: ["hc-ping.com"],
      pattern:
        #"\bhttps://hc-ping\.com/(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[A-Za-z0-9_-]{22}/[a-z0-9_-]{1,100})"#,
      examples: ["https://hc-ping.com/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"],
      nearMisses: ["https://hc-ping.com/your-uuid-here", "https://hc-ping.com/"]),
    CredentialFormat(
      "better-stack-heartbeat", "a Better Stack heartbeat's address",
      keywords: ["/api/v1/heartbeat/"],
      pattern:
        #"\bhttps://(?:uptime\.betterstack\.com|betteruptime\.com|uptime\.betteruptime\.com)/api/v1/heartbeat/[A-Za-z0-9]{20,32}\b"#,
      examples: ["https://uptime.betterstack.com/api/v1/heartbeat/[A-Za-z0-9]{24}"],
      nearMisses: [
        "https://uptime.betterstack.com/api/v1/heartbeat/TOKEN", "https://uptime.betterstack.com/api/v2/heartbeats",
      ]),
    CredentialFormat(
      "google-calendar-feed", "the secret address of a Google calendar",
      keywords: ["calendar.google.com/calendar/ical"],
      pattern:
        #"\bhttps://calendar\.google\.com/calendar/ical/[^\s"'`<>/]{3,200}/private-[0-9a-f]{32}/[a-z]{3,20}\.ics\b"#,
      examples: ["https://calendar.google.com/calendar/ical/team%40acme.example/private-[0-9a-f]{32}/basic.ics"],
      nearMisses: [
        "https://calendar.google.com/calendar/ical/team%40acme.example/public/basic.ics",
        "https://calendar.google.com/calendar/ical/a/private-KEY/basic.ics",
      ]),
    CredentialFormat(
      "outlook-calendar-feed", "the address of a published Outlook calendar",
      keywords: ["/owa/calendar/"],
      pattern:
        #"\bhttps://outlook\.(?:office365|office|live)\.com/owa/calendar/[0-9a-f-]{32,36}(?:@[A-Za-z0-9.-]{3,100})?/[0-9a-f]{30,80}/(?:calendar|reachcalendar)\.(?:ics|html)"#,
      examples: ["https://outlook.office365.com/owa/calendar/[0-9a-f]{32}@acme.example/[0-9a-f]{42}/calendar.ics"],
      nearMisses: [
        "https://outlook.office365.com/owa/calendar/ID/KEY/calendar.ics", "https://outlook.office365.com/owa/",
      ]),
  ]
}
