extension CredentialFormat {
  /// Keys and credentials of open formats. They stand behind the providers' formats, which are more specific.
  static let key: [CredentialFormat] = [
    // Private keys as PEM; the line ends may be written as `\n`. Certificates and public keys are public.
    CredentialFormat(
      "rsa-private-key", "an RSA private key",
      keywords: ["begin rsa private"],
      pattern:
        #"-----BEGIN RSA PRIVATE KEY-----(?![^-]{0,60}-----END)[A-Za-z0-9+/=\s\\:,.]{0,16000}+(?:-(?!-)[A-Za-z0-9+/=\s\\:,.]{0,16000}+){0,8}+-----END RSA PRIVATE KEY-----"#,
      check: .privateKey,
      examples: ["<pem:RSA PRIVATE KEY>", "<pem-lines:RSA PRIVATE KEY>"],
      nearMisses: [
        "-----BEGIN RSA PRIVATE KEY-----",
        #"-----BEGIN RSA PUBLIC KEY-----\n[A-Za-z0-9+/]{64}\n-----END RSA PUBLIC KEY-----"#,
      ]),
    CredentialFormat(
      "ec-private-key", "an elliptic curve's private key",
      keywords: ["begin ec private"],
      pattern:
        #"-----BEGIN EC PRIVATE KEY-----(?![^-]{0,60}-----END)[A-Za-z0-9+/=\s\\:,.]{0,4000}+(?:-(?!-)[A-Za-z0-9+/=\s\\:,.]{0,4000}+){0,8}+-----END EC PRIVATE KEY-----"#,
      check: .privateKey,
      examples: ["<pem:EC PRIVATE KEY>", "<pem-lines:EC PRIVATE KEY>"],
      nearMisses: ["-----BEGIN EC PRIVATE KEY-----", "-----BEGIN EC PARAMETERS-----"]),
    CredentialFormat(
      "openssh-private-key", "an OpenSSH private key",
      keywords: ["begin openssh private"],
      pattern: #"-----BEGIN OPENSSH PRIVATE KEY-----[A-Za-z0-9+/=\s\\]{64,16000}+-----END OPENSSH PRIVATE KEY-----"#,
      check: .privateKey,
      examples: ["<pem:OPENSSH PRIVATE KEY>", "<pem-lines:OPENSSH PRIVATE KEY>"],
      nearMisses: ["-----BEGIN OPENSSH PRIVATE KEY-----", "ssh-rsa AAAAB3NzaC1yc2E[A-Za-z0-9+/]{200}"]),
    CredentialFormat(
      "encrypted-private-key", "an encrypted private key",
      keywords: ["begin encrypted private"],
      pattern:
        #"-----BEGIN ENCRYPTED PRIVATE KEY-----[A-Za-z0-9+/=\s\\]{64,16000}+-----END ENCRYPTED PRIVATE KEY-----"#,
      check: .privateKey,
      examples: ["<pem:ENCRYPTED PRIVATE KEY>"],
      nearMisses: ["-----BEGIN ENCRYPTED PRIVATE KEY-----", "-----BEGIN ENCRYPTED DATA-----"]),
    CredentialFormat(
      "private-key", "a private key",
      keywords: ["private key-----"],
      pattern:
        #"-----BEGIN (?:(?!RSA |EC |OPENSSH |ENCRYPTED |PGP )[A-Z0-9]{2,16} ){0,3}PRIVATE KEY-----(?![^-]{0,60}-----END)[A-Za-z0-9+/=\s\\:,.]{0,16000}+(?:-(?!-)[A-Za-z0-9+/=\s\\:,.]{0,16000}+){0,8}+-----END [A-Z0-9 ]{0,48}PRIVATE KEY-----"#,
      check: .privateKey,
      examples: ["<pem:PRIVATE KEY>", "<pem-lines:DSA PRIVATE KEY>", "<pem:ANY PRIVATE KEY>"],
      nearMisses: [
        #"-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----"#,
        #"-----BEGIN CERTIFICATE-----\n[A-Za-z0-9+/]{64}\n-----END CERTIFICATE-----"#,
      ]),
    CredentialFormat(
      "ssh2-private-key", "an SSH2 private key",
      keywords: ["begin ssh2 encrypted private"],
      pattern:
        #"---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----[^-]{64,8000}+(?:-[^-]{1,8000}+){0,8}+---- END SSH2 ENCRYPTED PRIVATE KEY ----"#,
      examples: [
        #"---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\nComment: "key"\n[A-Za-z0-9+/]{400}=\n---- END SSH2 ENCRYPTED PRIVATE KEY ----"#
      ],
      nearMisses: ["---- BEGIN SSH2 PUBLIC KEY ----", "---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----"]),
    CredentialFormat(
      "pgp-private-key", "a PGP private key",
      keywords: ["begin pgp private"],
      pattern:
        #"-----BEGIN PGP PRIVATE KEY BLOCK-----[^-]{64,16000}+(?:-(?!-)[^-]{0,16000}+){0,8}+-----END PGP PRIVATE KEY BLOCK-----"#,
      examples: ["<pem:PGP PRIVATE KEY BLOCK>", "<pem-lines:PGP PRIVATE KEY BLOCK>"],
      nearMisses: [
        "-----BEGIN PGP PUBLIC KEY BLOCK-----", "-----BEGIN PGP PRIVATE KEY BLOCK-----", "-----BEGIN PGP MESSAGE-----",
      ]),
    CredentialFormat(
      "putty-private-key", "a PuTTY private key",
      keywords: ["putty-user-key-file-"],
      pattern:
        #"PuTTY-User-Key-File-[23]: [a-z0-9@.-]{3,40}(?:\s|\\r|\\n){1,4}Encryption: [a-z0-9-]{3,20}(?:\s|\\r|\\n){1,4}Comment: [^\r\n\\]{0,200}(?:\s|\\r|\\n){1,4}Public-Lines: [^-]{20,8000}+(?<=Private)-Lines: \d{1,3}[A-Za-z0-9+/=\s\\]{40,8000}+(?:-MAC: [0-9a-f]{40,64})?"#,
      examples: [
        #"PuTTY-User-Key-File-2: ssh-rsa\nEncryption: none\nComment: imported\nPublic-Lines: 2\n[A-Za-z0-9+/]{64}\n[A-Za-z0-9+/]{64}\nPrivate-Lines: 2\n[A-Za-z0-9+/]{64}\n[A-Za-z0-9+/]{64}\nPrivate-MAC: [0-9a-f]{40}"#
      ],
      nearMisses: ["PuTTY-User-Key-File-2: ssh-rsa", "PuTTY-User-Key-File-3"]),
    CredentialFormat(
      "base64-private-key", "a private key in base 64",
      keywords: ["ls0tls1crudjtib"],
      pattern:
        #"(?<![A-Za-z0-9+/])LS0tLS1CRUdJTiB(?:SU0EgUFJJVkFURSBLRVkt|QUklWQVRFIEtFWS0t|FQyBQUklWQVRFIEtFWS0t|PUEVOU1NIIFBSSVZBVEUgS0VZ|EU0EgUFJJVkFURSBLRVkt|FTkNSWVBURUQgUFJJVkFURSBLRVkt|QR1AgUFJJVkFURSBLRVkg)[A-Za-z0-9+/\s\\]{80,24000}+={0,2}"#,
      examples: [
        "<base64:<pem-lines:RSA PRIVATE KEY>>", "<base64:<pem-lines:PRIVATE KEY>>",
        "<base64:<pem-lines:OPENSSH PRIVATE KEY>>",
      ],
      nearMisses: ["<base64:-----BEGIN CERTIFICATE-----[A-Za-z0-9+/]{200}>", "LS0tLS1CRUdJTiBQUklWQVRFIEtFWS0tLS0t"]),
    CredentialFormat(
      "pkcs12-file", "a PKCS #12 file with a private key",
      keywords: ["ibazcc"],
      pattern: #"(?<![A-Za-z0-9+/])MI[I-L][A-Za-z0-9+/]{2}[AQgw]IBAzCC[A-Za-z0-9+/]{300,20000}+={0,2}"#,
      examples: ["MIIK[A-Za-z0-9+/]QIBAzCC[A-Za-z0-9+/]{900}=="],
      nearMisses: ["MIIKAQIBAzCC[A-Za-z0-9+/]{40}", "MIIDdzCCAl+gAwIBAgIE[A-Za-z0-9+/]{300}"]),

    // JSON web keys and tokens
    CredentialFormat(
      "jwk-private-key", "a private JSON web key",
      keywords: [#""kty""#],
      pattern:
        #""kty"\s{0,4}:\s{0,4}"(?:RSA|EC|OKP)"[^{}]{0,3000}?"d"\s{0,4}:\s{0,4}"\K[A-Za-z0-9_-]{42,700}(?=")|"d"\s{0,4}:\s{0,4}"\K[A-Za-z0-9_-]{42,700}(?="[^{}]{0,3000}?"kty"\s{0,4}:\s{0,4}"(?:RSA|EC|OKP)")"#,
      examples: [
        #"{"kty":"EC","crv":"P-256","x":"[A-Za-z0-9_-]{43}","y":"[A-Za-z0-9_-]{43}","d":"[A-Za-z0-9_-]{43}"}"#,
        #"{"d":"[A-Za-z0-9_-]{43}","kty":"OKP","crv":"Ed25519","x":"[A-Za-z0-9_-]{43}"}"#,
      ],
      nearMisses: [
        #"{"kty":"EC","crv":"P-256","x":"[A-Za-z0-9_-]{43}","y":"[A-Za-z0-9_-]{43}"}"#,
        #"{"kty":"RSA","n":"[A-Za-z0-9_-]{342}","e":"AQAB"}"#,
      ]),
    CredentialFormat(
      "jwk-symmetric-key", "a symmetric JSON web key",
      keywords: [#""oct""#],
      pattern:
        #""kty"\s{0,4}:\s{0,4}"oct"[^{}]{0,1000}?"k"\s{0,4}:\s{0,4}"\K[A-Za-z0-9_-]{16,200}(?=")|"k"\s{0,4}:\s{0,4}"\K[A-Za-z0-9_-]{16,200}(?="[^{}]{0,1000}?"kty"\s{0,4}:\s{0,4}"oct")"#,
      examples: [#"{"kty":"oct","alg":"HS256","k":"[A-Za-z0-9_-]{43}"}"#],
      nearMisses: [#"{"kty":"oct","alg":"HS256"}"#, #"{"month":"oct","k":"value"}"#]),
    // The example of jwt.io (John Doe, 1234567890) and the public `anon` keys of Supabase are no secrets.
    CredentialFormat(
      "json-web-token", "a JSON web token",
      keywords: ["eyj"],
      pattern:
        #"(?<![A-Za-z0-9_.-])eyJ[A-Za-z0-9_-]{14,2000}\.(?!eyJzdWIiOiIxMjM0NTY3ODkwIi)(?!eyJpc3MiOiJzdXBhYmFzZSIsInJlZiI6I[A-Za-z0-9_-]{27}Iiwicm9sZSI6ImFub24i)eyJ[A-Za-z0-9_-]{8,6000}\.[A-Za-z0-9_-]{22,1400}(?![A-Za-z0-9_-])"#,
      check: .jsonWebToken,
      examples: [
        #"<base64url:{"alg":"HS256","typ":"JWT"}>.<base64url:{"sub":"svc-domo","iat":17[0-9]{8}}>.[A-Za-z0-9_-]{43}"#,
        #"<base64url:{"alg":"RS256","kid":"[0-9a-f]{8}"}>.<base64url:{"iss":"https://login.acme.example","exp":19[0-9]{8}}>.[A-Za-z0-9_-]{342}"#,
      ],
      nearMisses: [
        #"<base64url:{"alg":"HS256","typ":"JWT"}>.<base64url:{"sub":"1234567890","name":"John Doe","iat":1516239022}>.[A-Za-z0-9_-]{43}"#,
        #"<base64url:{"alg":"none"}>.<base64url:{"sub":"a"}>."#, "eyJhbGciOiJIUzI1NiJ9",
      ]),
    CredentialFormat(
      "json-web-encryption", "an encrypted JSON web token",
      keywords: ["eyj"],
      pattern:
        #"(?<![A-Za-z0-9_.-])eyJ[A-Za-z0-9_-]{14,1000}\.[A-Za-z0-9_-]{0,700}\.[A-Za-z0-9_-]{12,24}\.[A-Za-z0-9_-]{20,6000}\.[A-Za-z0-9_-]{22,44}(?![A-Za-z0-9_.-])"#,
      check: .jsonWebToken,
      examples: [#"<base64url:{"alg":"dir","enc":"A256GCM"}>..[A-Za-z0-9_-]{16}.[A-Za-z0-9_-]{120}.[A-Za-z0-9_-]{22}"#],
      nearMisses: [#"<base64url:{"alg":"dir","enc":"A256GCM"}>..iv.text.tag"#, "eyJhbGciOiJkaXIifQ..a.b.c"]),

    // Others
    CredentialFormat(
      "age-secret-key", "an age secret key",
      keywords: ["age-secret-key-1"], pattern: #"\bAGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}\b"#,
      examples: ["AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}"],
      nearMisses: ["age1[qpzry9x8gf2tvdw0s3jn54khce6mua7l]{58}", "AGE-SECRET-KEY-1XXXX"]),
    CredentialFormat(
      "wireguard-private-key", "a WireGuard private key",
      keywords: ["privatekey", "presharedkey"],
      pattern:
        #"(?:^|[\n;,\[{]\s{0,8}|\bInterface\]\s{1,8})(?:PrivateKey|PresharedKey)\s{0,4}=\s{0,4}\K[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=(?![A-Za-z0-9+/=])"#,
      examples: ["PrivateKey = [A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]="],
      nearMisses: ["PublicKey = [A-Za-z0-9+/]{42}A=", "PrivateKey = <key>"]),
    CredentialFormat(
      "ansible-vault", "an Ansible vault",
      keywords: ["$ansible_vault;"],
      pattern: #"\$ANSIBLE_VAULT;[0-9.]{3,5};AES256[^\s\\]{0,60}[0-9a-f\s\\nr]{80,20000}+"#,
      examples: [#"$ANSIBLE_VAULT;1.1;AES256\n[0-9a-f]{80}\n[0-9a-f]{80}"#],
      nearMisses: ["$ANSIBLE_VAULT;1.1;AES256", "$ANSIBLE_VAULT"]),
    // The value is base 64 of ASCII (so every fourth letter is one of I…Z, a…f) with a colon, whose letters depend on its place.
  ]
}
