extension CredentialFormat {
  /// Source hosting and reviews. GitHub's and GitLab's client IDs (`Iv1.…`) are public.
  static let sourceHosting: [CredentialFormat] = [
    // GitHub: the last six characters are a checksum of the thirty (or seventy) in front of them
    CredentialFormat(
      "github-personal-access-token", "a GitHub personal access token",
      keywords: ["ghp_"], pattern: #"\bghp_[A-Za-z0-9]{36}\b"#, check: .gitHubChecksum,
      examples: ["<checked:ghp_[A-Za-z0-9]{30}>"], nearMisses: ["ghp_[A-Za-z0-9]{12}", "ghp_token_goes_here"]),
    CredentialFormat(
      "github-oauth-token", "a GitHub OAuth access token",
      keywords: ["gho_"], pattern: #"\bgho_[A-Za-z0-9]{36}\b"#, check: .gitHubChecksum,
      examples: ["<checked:gho_[A-Za-z0-9]{30}>"], nearMisses: ["gho_[A-Za-z0-9]{35}", "gho_access_token"]),
    CredentialFormat(
      "github-app-user-token", "a GitHub App's user token",
      keywords: ["ghu_"], pattern: #"\bghu_[A-Za-z0-9]{36}\b"#, check: .gitHubChecksum,
      examples: ["<checked:ghu_[A-Za-z0-9]{30}>"], nearMisses: ["ghu_[A-Za-z0-9]{37}", "ghu_user_token"]),
    CredentialFormat(
      "github-app-installation-token", "a GitHub App's installation token",
      keywords: ["ghs_"], pattern: #"\bghs_[A-Za-z0-9]{36}\b"#, check: .gitHubChecksum,
      examples: ["<checked:ghs_[A-Za-z0-9]{30}>"], nearMisses: ["ghs_[A-Za-z0-9]{20}", "ghs_installation"]),
    // Since 2026: a JSON web token of about 520 characters behind the prefix and the app's number
    CredentialFormat(
      "github-app-stateless-token", "a GitHub App's stateless installation token",
      keywords: ["ghs_"],
      pattern:
        #"\bghs_(?:[A-Za-z0-9]{1,20}_){0,2}eyJ[A-Za-z0-9_-]{20,800}\.eyJ[A-Za-z0-9_-]{20,1500}\.[A-Za-z0-9_-]{40,700}(?![A-Za-z0-9_-])"#,
      examples: [
        #"ghs_[0-9]{7}_<base64url:{"alg":"ES256","typ":"JWT"}>.<base64url:{"iss":"github","sub":"[0-9]{12}"}>.[A-Za-z0-9_-]{86}"#
      ],
      nearMisses: ["ghs_eyJ[A-Za-z0-9]{40}", "ghs_[A-Za-z0-9]{36}"]),
    CredentialFormat(
      "github-refresh-token", "a GitHub refresh token",
      keywords: ["ghr_"], pattern: #"\bghr_[A-Za-z0-9]{36}(?:[A-Za-z0-9]{40})?\b"#, check: .gitHubChecksum,
      examples: ["<checked:ghr_[A-Za-z0-9]{70}>", "<checked:ghr_[A-Za-z0-9]{30}>"],
      nearMisses: ["ghr_[A-Za-z0-9]{40}", "ghr_refresh"]),
    CredentialFormat(
      "github-fine-grained-token", "a fine-grained GitHub personal access token",
      keywords: ["github_pat_"], pattern: #"\bgithub_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}\b"#, check: .rare,
      examples: ["github_pat_11[A-Z0-9]{20}_[A-Za-z0-9]{59}"],
      nearMisses: ["github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{20}", "github_pat_your_token_here"]),

    // GitLab: routable tokens end in a dot, two digits of length and a checksum of seven in base 36
    CredentialFormat(
      "gitlab-personal-access-token", "a GitLab personal access token",
      keywords: ["glpat-"],
      pattern:
        #"\bglpat-(?:[A-Za-z0-9_-]{27,300}\.(?:[0-9a-z]{2}\.)?[0-9a-z]{9}|[A-Za-z0-9_-]{20,22})(?![A-Za-z0-9_.-])"#,
      check: .rare,
      examples: [
        "glpat-[A-Za-z0-9_]{20}", "glpat-[A-Za-z0-9_]{44}.[0-9a-z]{9}", "glpat-[A-Za-z0-9_]{44}.01.[0-9a-z]{9}",
      ],
      nearMisses: ["glpat-[A-Za-z0-9]{8}", "glpat-your-access-token", "glpat-xxxx"]),
    CredentialFormat(
      "gitlab-deploy-token", "a GitLab deploy token",
      keywords: ["gldt-"], pattern: #"\bgldt-[A-Za-z0-9_-]{20}(?![A-Za-z0-9_-])"#, check: .rare,
      examples: ["gldt-[A-Za-z0-9_]{20}"], nearMisses: ["gldt-deploy-token", "gldt-[A-Za-z0-9]{40}"]),
    CredentialFormat(
      "gitlab-runner-token", "a GitLab runner's authentication token",
      keywords: ["glrt-", "glrtr-"],
      pattern:
        #"\bglrtr?-(?:t\d_[A-Za-z0-9_-]{20,300}(?:\.(?:[0-9a-z]{2}\.)?[0-9a-z]{9})?|[A-Za-z0-9_-]{20})(?![A-Za-z0-9_.-])"#,
      check: .rare,
      examples: ["glrt-[A-Za-z0-9_]{20}", "glrt-t1_[A-Za-z0-9_]{27}.[0-9a-z]{9}"],
      nearMisses: ["glrt-runner", "glrt-[A-Za-z0-9]{10}"]),
    CredentialFormat(
      "gitlab-runner-registration-token", "a GitLab runner's registration token",
      keywords: ["gr1348941"], pattern: #"\bGR1348941[A-Za-z0-9_-]{20}(?![A-Za-z0-9_-])"#,
      examples: ["GR1348941[A-Za-z0-9_-]{20}"], nearMisses: ["GR1348941[A-Za-z0-9]{5}", "GR1348941"]),
    CredentialFormat(
      "gitlab-job-token", "a GitLab job token",
      keywords: ["glcbt-"], pattern: #"\bglcbt-(?:[A-Za-z0-9]{1,5}_)?[A-Za-z0-9_-]{20}(?![A-Za-z0-9_-])"#, check: .rare,
      examples: ["glcbt-64_[A-Za-z0-9]{20}"], nearMisses: ["glcbt-64_[A-Za-z0-9]{6}", "glcbt-token"]),
    CredentialFormat(
      "gitlab-trigger-token", "a GitLab pipeline trigger token",
      keywords: ["glptt-"], pattern: #"\bglptt-[0-9a-f]{40}\b"#,
      examples: ["glptt-[0-9a-f]{40}"], nearMisses: ["glptt-[0-9a-f]{20}", "glptt-trigger"]),
    CredentialFormat(
      "gitlab-feed-token", "a GitLab feed token",
      keywords: ["glft-"],
      pattern: #"\bglft-(?:[0-9a-f]{64}-\d{1,12}|[A-Za-z0-9_-]{20})(?![A-Za-z0-9_-])"#, check: .rare,
      examples: ["glft-[A-Za-z0-9_]{20}", "glft-[0-9a-f]{64}-[0-9]{4}"],
      nearMisses: ["glft-feed", "glft-[A-Za-z0-9]{8}"]),
    CredentialFormat(
      "gitlab-mail-token", "a GitLab incoming mail token",
      keywords: ["glimt-"], pattern: #"\bglimt-[A-Za-z0-9_-]{25}(?![A-Za-z0-9_-])"#, check: .rare,
      examples: ["glimt-[a-z0-9]{25}"], nearMisses: ["glimt-mail", "glimt-[a-z0-9]{10}"]),
    CredentialFormat(
      "gitlab-scim-token", "a GitLab SCIM token",
      keywords: ["glsoat-"], pattern: #"\bglsoat-[A-Za-z0-9_-]{20}(?![A-Za-z0-9_-])"#, check: .rare,
      examples: ["glsoat-[A-Za-z0-9_]{20}"], nearMisses: ["glsoat-scim", "glsoat-[A-Za-z0-9]{10}"]),
    CredentialFormat(
      "gitlab-agent-token", "a GitLab agent's token for Kubernetes",
      keywords: ["glagent-"], pattern: #"\bglagent-[A-Za-z0-9_-]{50}(?![A-Za-z0-9_-])"#, check: .rare,
      examples: ["glagent-[A-Za-z0-9_]{50}"], nearMisses: ["glagent-[A-Za-z0-9]{12}", "glagent-token"]),
    CredentialFormat(
      "gitlab-oauth-secret", "a GitLab OAuth application secret",
      keywords: ["gloas-"], pattern: #"\bgloas-[0-9a-f]{64}\b"#,
      examples: ["gloas-[0-9a-f]{64}"], nearMisses: ["gloas-[0-9a-f]{20}", "gloas-secret"]),
    CredentialFormat(
      "gitlab-feature-flag-token", "a GitLab feature flags client token",
      keywords: ["glffct-"], pattern: #"\bglffct-[A-Za-z0-9_-]{20}(?![A-Za-z0-9_-])"#, check: .rare,
      examples: ["glffct-[A-Za-z0-9_]{20}"], nearMisses: ["glffct-flags", "glffct-[A-Za-z0-9]{10}"]),
    CredentialFormat(
      "gitlab-workspace-token", "a GitLab workspace token",
      keywords: ["glwt-"], pattern: #"\bglwt-[A-Za-z0-9_-]{20,40}(?![A-Za-z0-9_-])"#, check: .rare,
      examples: ["glwt-[A-Za-z0-9_]{20}"], nearMisses: ["glwt-token", "glwt-[A-Za-z0-9]{10}"]),

    // Atlassian: the last eight characters are a checksum
    CredentialFormat(
      "atlassian-api-token", "an Atlassian API token",
      keywords: ["atatt3"],
      pattern: #"\bATATT3[A-Za-z0-9_=-]{100,240}[0-9A-F]{8}(?![A-Za-z0-9_=-])"#, check: .atlassianChecksum,
      examples: ["<checked-atlassian:ATATT3xFfGF0[A-Za-z0-9_-]{171}=>"],
      nearMisses: ["ATATT3xFfGF0[A-Za-z0-9]{30}", "ATATT3your-token"]),
    CredentialFormat(
      "bitbucket-access-token", "a Bitbucket access token",
      keywords: ["atctt3"],
      pattern: #"\bATCTT3[A-Za-z0-9_=-]{100,240}[0-9A-F]{8}(?![A-Za-z0-9_=-])"#, check: .atlassianChecksum,
      examples: ["<checked-atlassian:ATCTT3xFfGN0[A-Za-z0-9_-]{171}=>"],
      nearMisses: ["ATCTT3xFfGN0[A-Za-z0-9]{30}", "ATCTT3..."]),
    CredentialFormat(
      "bitbucket-app-password", "a Bitbucket app password",
      keywords: ["atbb"], pattern: #"\bATBB[A-Za-z0-9]{24}[0-9A-F]{8}\b"#, check: .rare,
      examples: ["ATBB[A-Za-z0-9]{24}[0-9A-F]{8}"],
      nearMisses: ["ATBB[A-Za-z0-9]{10}", "ATBB_APP_PASSWORD"]),
    CredentialFormat(
      "bitbucket-data-center-token", "a Bitbucket Data Center access token",
      keywords: ["bbdc-"], pattern: #"\bBBDC-[A-Za-z0-9+/@_-]{40,50}(?![A-Za-z0-9+/@_-])"#,
      examples: ["BBDC-[A-Za-z0-9+/]{44}"], nearMisses: ["BBDC-[A-Za-z0-9]{10}", "BBDC-token"]),
    CredentialFormat(
      "sourcegraph-token", "a Sourcegraph access token",
      keywords: ["sgp_", "slk_"],
      pattern: #"\b(?:sgp_(?:(?:[a-fA-F0-9]{16}|local)_)?[a-fA-F0-9]{40}|slk_[a-f0-9]{64})\b"#,
      examples: ["sgp_[a-f0-9]{16}_[a-f0-9]{40}", "sgp_[a-f0-9]{40}", "slk_[a-f0-9]{64}"],
      nearMisses: ["sgp_[a-f0-9]{20}", "sgp_local_token"]),
    CredentialFormat(
      "git-remote-token", "an access token in the address of a Git repository",
      keywords: [".git"],
      pattern:
        #"\bhttps://[A-Za-z0-9._~%-]{1,64}:(?=[A-Za-z0-9_-]{0,80}\d)[A-Za-z0-9_-]{20,120}@[A-Za-z0-9.-]{3,100}(?::\d{2,5})?/[A-Za-z0-9._~/-]{1,200}\.git\b"#,
      examples: ["https://ci:9[a-f0-9]{39}@git.example.net/team/app.git"],
      nearMisses: ["https://git.example.net/team/app.git", "https://user:password@git.example.net/team/app.git"]),
  ]
}
