extension CredentialFormat {
  /// Keys and signed addresses of storage and queues. The key of Azure's storage emulator (`Eby8vdM02x…`) is published and no secret.
  static let storage: [CredentialFormat] = [
    // Microsoft Azure
    CredentialFormat(
      "azure-storage-connection-string", "the access key of an Azure storage account",
      keywords: ["accountkey="],
      pattern: #"(?i:AccountKey=)\K(?!Eby8vdM02xNOcqFlq)[A-Za-z0-9+/]{86}==(?![A-Za-z0-9+/=])"#,
      examples: [
        "DefaultEndpointsProtocol=https;AccountName=acme;AccountKey=[A-Za-z0-9+/]{86}==;EndpointSuffix=core.windows.net",
        "AccountEndpoint=https://acme.documents.azure.com:443/;AccountKey=[A-Za-z0-9+/]{86}==;",
      ],
      nearMisses: [
        "AccountName=devstoreaccount1;AccountKey=Eby8vdM02xNOcqFlq[A-Za-z0-9+/]{69}==",
        "AccountName=acme;AccountKey=<key>",
      ]),
    CredentialFormat(
      "azure-storage-key", "the access key of an Azure storage account",
      keywords: ["+ast", "acdb", "+aba", "+amc"],
      pattern:
        #"(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{76}(?:\+ASt|ACDb|\+ABa|\+AMC)[A-Za-z0-9+/]{5}[AQgw]==(?![A-Za-z0-9+/=])"#,
      examples: ["[A-Za-z0-9+/]{76}+ASt[A-Za-z0-9+/]{5}[AQgw]==", "[A-Za-z0-9+/]{76}ACDb[A-Za-z0-9+/]{5}[AQgw]=="],
      nearMisses: ["[A-Za-z0-9+/]{30}+ASt[A-Za-z0-9+/]{5}A==", "ACDb"]),
    CredentialFormat(
      "azure-queue-key", "the shared access key of an Azure queue or hub",
      keywords: ["sharedaccesskey="],
      pattern: #"(?i:SharedAccessKey=)\K[A-Za-z0-9+/]{43}=(?![A-Za-z0-9+/=])"#,
      examples: [
        "Endpoint=sb://acme.servicebus.windows.net/;SharedAccessKeyName=RootManageSharedAccessKey;SharedAccessKey=[A-Za-z0-9+/]{43}=",
        "HostName=acme.azure-devices.net;DeviceId=d1;SharedAccessKey=[A-Za-z0-9+/]{43}=",
      ],
      nearMisses: [
        "Endpoint=sb://acme.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=<key>",
        "SharedAccessKeyName=RootManageSharedAccessKey",
      ]),
    CredentialFormat(
      "azure-messaging-key", "the shared access key of an Azure queue or hub",
      keywords: ["+asb", "+aeh", "+arm", "aiot"],
      pattern:
        #"(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{33}(?:\+ASb|\+AEh|\+ARm|AIoT)[A-P][A-Za-z0-9+/]{5}=(?![A-Za-z0-9+/=])"#,
      examples: ["[A-Za-z0-9+/]{33}+ASb[A-P][A-Za-z0-9+/]{5}=", "[A-Za-z0-9+/]{33}AIoT[A-P][A-Za-z0-9+/]{5}="],
      nearMisses: ["[A-Za-z0-9+/]{10}+ASb[A-P][A-Za-z0-9]{5}=", "AIoT"]),
    CredentialFormat(
      "azure-service-connection-string", "the access key of an Azure service",
      keywords: ["accesskey=", ".azconfig.io"],
      pattern:
        #"(?i)\bendpoint=https://(?:[a-z0-9.-]{3,100}/?;accesskey|[a-z0-9-]{1,63}\.azconfig\.io/?;id=[a-z0-9+/:=_-]{4,60};secret)=[A-Za-z0-9+/]{40,100}={0,2}(?![A-Za-z0-9+/=])"#,
      examples: [
        "Endpoint=https://acme.service.signalr.net;AccessKey=[A-Za-z0-9+/]{43}=;Version=1.0;",
        "Endpoint=https://acme.azconfig.io;Id=[A-Za-z0-9]{4}-l9-s0:[A-Za-z0-9+/]{20};Secret=[A-Za-z0-9+/]{43}=",
      ],
      nearMisses: [
        "Endpoint=https://acme.service.signalr.net;AccessKey=<key>;Version=1.0;",
        "Endpoint=https://acme.azconfig.io;Id=x;Secret=y",
      ]),
    // Logic Apps and Power Automate put the same `sig` on workflow addresses; those are webhook formats.
    CredentialFormat(
      "azure-sas-url", "a shared access signature of Azure storage",
      keywords: ["sig="],
      pattern:
        #"(?:https://[a-z0-9.-]{3,100}/[^\s"'`<>?]{0,300})?\??\bs[a-z]{1,4}=[^\s"'`<>&]{1,100}(?:&[a-z]{2,6}=[^\s"'`<>&]{1,200}){2,16}?&sig=[A-Za-z0-9%+/]{43,64}(?:=|%3[Dd])(?:&[a-z]{2,6}=[^\s"'`<>&]{1,100}){0,10}"#,
      examples: [
        "https://acme.blob.core.windows.net/exports/a.csv?sv=2023-11-03&st=2026-01-01T00%3A00%3A00Z&se=2027-01-01T00%3A00%3A00Z&sr=c&sp=rl&sig=[A-Za-z0-9]{40}%2B[A-Za-z0-9]{2}%3D",
        "sv=2022-11-02&ss=bfqt&srt=sco&sp=rwdlac&se=2027-01-01T00:00:00Z&spr=https&sig=[A-Za-z0-9]{43}%3D",
      ],
      nearMisses: [
        "https://acme.blob.core.windows.net/exports/a.csv?sv=2023-11-03&sr=c&sp=rl&sig=REDACTED",
        "https://acme.blob.core.windows.net/exports/a.csv",
      ]),
    CredentialFormat(
      "azure-shared-access-header", "a shared access signature of an Azure queue or hub",
      keywords: ["sharedaccesssignature sr="],
      pattern:
        #"\bSharedAccessSignature sr=[^\s"'`<>&]{3,200}&(?:[a-z]{2,4}=[^\s"'`<>&]{1,100}&){0,3}?sig=[A-Za-z0-9%+/]{43,64}(?:=|%3[Dd])(?:&[a-z]{2,4}=[^\s"'`<>&]{1,100}){0,3}"#,
      examples: [
        "SharedAccessSignature sr=acme.servicebus.windows.net%2Fq&sig=[A-Za-z0-9]{43}%3D&se=18[0-9]{8}&skn=send"
      ],
      nearMisses: [
        "SharedAccessSignature sr=acme.servicebus.windows.net&sig=<sig>&se=1", "SharedAccessSignature sr={resource}",
      ]),

    // Amazon S3 and what speaks its protocol
    CredentialFormat(
      "aws-presigned-url", "a presigned address of Amazon Web Services",
      keywords: ["x-amz-signature="],
      pattern:
        #"\bhttps?://[A-Za-z0-9.-]{3,200}(?::\d{2,5})?/[^\s"'`<>?]{0,600}\?(?:[^\s"'`<>&]{1,3000}&){1,14}?X-Amz-Signature=[0-9a-f]{64}(?:&[^\s"'`<>]{1,400})?"#,
      examples: [
        "https://acme.s3.eu-central-1.amazonaws.com/exports/a.csv?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIA[A-Z2-7]{16}%2F20260101%2Feu-central-1%2Fs3%2Faws4_request&X-Amz-Date=20260101T000000Z&X-Amz-Expires=604800&X-Amz-SignedHeaders=host&X-Amz-Signature=[0-9a-f]{64}"
      ],
      nearMisses: [
        "https://acme.s3.amazonaws.com/exports/a.csv",
        "https://acme.s3.amazonaws.com/a.csv?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Signature=EXAMPLE",
      ]),
    CredentialFormat(
      "s3-legacy-signed-url", "a signed address of S3",
      keywords: ["awsaccesskeyid="],
      pattern:
        #"\bhttps?://[A-Za-z0-9.-]{3,200}/[^\s"'`<>?]{0,600}\?(?=[^\s"'`<>]{0,600}Expires=\d)(?=[^\s"'`<>]{0,600}Signature=[A-Za-z0-9%+/]{27,44}(?:=|%3[Dd]))[^\s"'`<>]{0,600}?AWSAccessKeyId=A[A-Z2-7]{19}[^\s"'`<>]{0,600}"#,
      examples: [
        "https://acme.s3.amazonaws.com/a.csv?AWSAccessKeyId=AKIA[A-Z2-7]{16}&Expires=18[0-9]{8}&Signature=[A-Za-z0-9]{27}%3D"
      ],
      nearMisses: [
        "https://acme.s3.amazonaws.com/a.csv?AWSAccessKeyId=AKIA[A-Z2-7]{16}",
        "https://acme.s3.amazonaws.com/a.csv?Expires=1&Signature=x",
      ]),
    CredentialFormat(
      "cloudfront-signed-url", "a signed address of CloudFront",
      keywords: ["key-pair-id="],
      pattern:
        #"\bhttps?://[A-Za-z0-9.-]{3,200}/[^\s"'`<>?]{0,600}\?(?=[^\s"'`<>]{0,3000}Signature=[A-Za-z0-9~_-]{100,700})[^\s"'`<>]{0,3000}?Key-Pair-Id=[AK][A-Z0-9]{12,20}\b"#,
      examples: [
        "https://d111111abcdef8.cloudfront.net/a.csv?Expires=18[0-9]{8}&Signature=[A-Za-z0-9~_-]{342}__&Key-Pair-Id=K[A-Z0-9]{13}"
      ],
      nearMisses: [
        "https://d111111abcdef8.cloudfront.net/a.csv?Key-Pair-Id=K[A-Z0-9]{13}",
        "https://d111111abcdef8.cloudfront.net/a.csv",
      ]),

    // Others
    CredentialFormat(
      "gcs-signed-url", "a signed address of Google Cloud Storage",
      keywords: ["x-goog-signature="],
      pattern:
        #"\bhttps?://[A-Za-z0-9.-]{3,200}/[^\s"'`<>?]{0,600}\?(?:[^\s"'`<>&]{1,600}&){1,10}?X-Goog-Signature=[0-9a-f]{40,1024}(?:&[^\s"'`<>]{1,400})?"#,
      examples: [
        "https://storage.googleapis.com/acme/a.csv?X-Goog-Algorithm=GOOG4-RSA-SHA256&X-Goog-Credential=svc%40acme.iam.gserviceaccount.com%2F20260101%2Fauto%2Fstorage%2Fgoog4_request&X-Goog-Date=20260101T000000Z&X-Goog-Expires=604800&X-Goog-SignedHeaders=host&X-Goog-Signature=[0-9a-f]{512}"
      ],
      nearMisses: [
        "https://storage.googleapis.com/acme/a.csv",
        "https://storage.googleapis.com/acme/a.csv?X-Goog-Date=1&X-Goog-Signature=SIG",
      ]),
    CredentialFormat(
      "gcs-legacy-signed-url", "an old signed address of Google Cloud Storage",
      keywords: ["googleaccessid="],
      pattern:
        #"\bhttps?://[A-Za-z0-9.-]{3,200}/[^\s"'`<>?]{0,600}\?(?=[^\s"'`<>]{0,900}Signature=[A-Za-z0-9%+/]{60,600})[^\s"'`<>]{0,900}?GoogleAccessId=[A-Za-z0-9._%@-]{6,200}(?:&[^\s"'`<>]{1,900})?"#,
      examples: [
        "https://storage.googleapis.com/acme/a.csv?GoogleAccessId=svc@acme.iam.gserviceaccount.com&Expires=18[0-9]{8}&Signature=[A-Za-z0-9]{340}%3D%3D",
        "https://storage.googleapis.com/acme/b?Expires=18[0-9]{8}&Signature=[A-Za-z0-9]{340}&GoogleAccessId=svc@acme.iam.gserviceaccount.com",
      ],
      nearMisses: [
        "https://storage.googleapis.com/acme/a.csv?GoogleAccessId=svc@acme.iam.gserviceaccount.com",
        "https://storage.googleapis.com/acme/a.csv",
      ]),
    CredentialFormat(
      "gcs-hmac-key", "an HMAC key of Google Cloud Storage",
      keywords: ["goog1e"], pattern: #"\bGOOG1E[A-Z2-7]{55}\b"#,
      examples: ["GOOG1E[A-Z2-7]{55}"], nearMisses: ["GOOG1E[A-Z2-7]{12}", "GOOG1EXAMPLE"]),
    CredentialFormat(
      "alibaba-signed-url", "a signed address of Alibaba Cloud storage",
      keywords: ["ossaccesskeyid="],
      pattern:
        #"\bhttps?://[A-Za-z0-9.-]{3,200}/[^\s"'`<>?]{0,600}\?(?=[^\s"'`<>]{0,600}Signature=[A-Za-z0-9%+/]{27,44}(?:=|%3[Dd]))[^\s"'`<>]{0,600}?OSSAccessKeyId=(?:LTAI|STS\.|TMP\.)[A-Za-z0-9]{10,120}[^\s"'`<>]{0,600}"#,
      examples: [
        "https://acme.oss-cn-hangzhou.aliyuncs.com/a.csv?OSSAccessKeyId=LTAI[A-Za-z0-9]{20}&Expires=18[0-9]{8}&Signature=[A-Za-z0-9]{27}%3D"
      ],
      nearMisses: [
        "https://acme.oss-cn-hangzhou.aliyuncs.com/a.csv?OSSAccessKeyId=LTAI[A-Za-z0-9]{20}",
        "https://acme.oss-cn-hangzhou.aliyuncs.com/a.csv",
      ]),
    CredentialFormat(
      "tencent-signed-url", "a signed address of Tencent Cloud storage",
      keywords: ["q-signature="],
      pattern: #"\bq-sign-algorithm=sha1&q-ak=AKID[A-Za-z0-9_-]{10,80}&[^\s"'`<>]{0,600}?q-signature=[0-9a-f]{40}\b"#,
      examples: [
        "https://acme.cos.ap-guangzhou.myqcloud.com/a?q-sign-algorithm=sha1&q-ak=AKID[A-Za-z0-9]{32}&q-sign-time=1[0-9]{9};1[0-9]{9}&q-signature=[0-9a-f]{40}"
      ],
      nearMisses: ["q-sign-algorithm=sha1&q-ak=AKID[A-Za-z0-9]{32}", "q-sign-algorithm=sha1&q-ak=AKID&q-signature=x"]),
    CredentialFormat(
      "backblaze-application-key", "a Backblaze application key",
      keywords: ["k00"],
      pattern:
        #"(?<![A-Za-z0-9+/])K00[0-9](?=[A-Za-z+/]{0,26}\d)(?=[A-Z0-9+/]{0,26}[a-z])(?=[a-z0-9+/]{0,26}[A-Z])[A-Za-z0-9+/]{27}(?![A-Za-z0-9+/=])"#,
      check: .rare,
      examples: ["K004[A-Z]{2}[0-9]{2}[a-z]{2}[A-Za-z0-9+/]{21}"],
      nearMisses: ["K00[0-9]{5}", "K001[A-Z]{27}", "00[0-9a-f]{23}"]),
    CredentialFormat(
      "dropbox-token", "a Dropbox access token",
      keywords: ["sl."],
      pattern: #"(?<![A-Za-z0-9._-])sl\.(?:u\.)?(?=[A-Za-z0-9_-]{0,40}\d)[A-Za-z0-9_-]{130,1500}(?![A-Za-z0-9_.-])"#,
      check: .rare,
      examples: ["sl.[A-Z][0-9][A-Za-z0-9_-]{138}", "sl.u.A[0-9][A-Za-z0-9_-]{1200}"],
      nearMisses: ["sl.[A-Za-z0-9]{20}", "ssl.token"]),
    CredentialFormat(
      "dropbox-long-lived-token", "a Dropbox access token",
      keywords: ["aaaaaaaaaa"],
      pattern:
        #"(?<![A-Za-z0-9_-])(?=[A-Za-z0-9_-]{0,10}[B-Zb-z0-9])[A-Za-z0-9_-]{11}AAAAAAAAAA(?=[A-Za-z0-9_-]{0,41}\d)[A-Za-z0-9_-]{43}(?![A-Za-z0-9_=-])"#,
      examples: ["[B-Z][0-9][A-Za-z0-9]{9}AAAAAAAAAA[B-Z][0-9][A-Za-z0-9_-]{41}"],
      nearMisses: ["[B-Z][A-Za-z0-9]{10}AAAAAAAAAA[A-Za-z]{10}", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"]),
    CredentialFormat(
      "sftp-url", "a file server's password in an address",
      keywords: ["ftp://", "ftps://", "sftp://", "smb://"],
      pattern:
        #"(?i:\b(?:ftps?|sftp|smb))://[^\s:@/"'`<>{}$]{1,100}:(?!(?i:password|passwd|pass|pwd|secret|xxx+|\*+|anonymous|guest|your[^@]{0,30}|[^@]{0,40}@[a-z0-9.-]{1,40}@)@)[^\s@/"'`<>{}$]{3,200}@[A-Za-z0-9.-]{3,200}(?::\d{2,5})?"#,
      examples: [
        "sftp://domo:[A-Za-z0-9]{14}@files.acme.example:22/out", "ftp://export:Sommer2024!@ftp.acme.example/daily",
      ],
      nearMisses: [
        "ftp://anonymous:guest@ftp.acme.example", "sftp://files.acme.example/out", "ftp://user:password@host/",
      ]),
  ]
}
