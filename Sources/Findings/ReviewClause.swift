/// One thing that the platform's review checks, with the phase that checks it.
///
/// Source: "Review Process" and "Best Practices" of the page "Domo Actions (Beta)".
public enum ReviewClause: String, Sendable, CaseIterable {
  case syntax
  case smokeTest = "smoke-test"
  case noXMLHttpRequest = "no-xmlhttprequest"
  case notMinified = "not-minified"
  case noHardCodedCredentials = "no-hard-coded-credentials"
  case noExternalRedirection = "no-external-redirection"
  case security
  case performance
  case readability
  case strictMode = "strict-mode"
  case errorHandling = "error-handling"
  case requiredFields = "required-fields"

  /// The review phase, as the page numbers them, or the part of the page that asks for the clause.
  public var phase: Phase {
    switch self {
    case .syntax, .smokeTest, .noXMLHttpRequest, .notMinified, .noHardCodedCredentials, .noExternalRedirection:
      .automatedTests
    case .security: .securityTest
    case .performance: .performanceTests
    case .readability: .codeReview
    case .strictMode, .errorHandling: .bestPractices
    case .requiredFields: .submission
    }
  }

  /// The clause in the page's words, shortened.
  public var title: String {
    switch self {
    case .syntax: "The code is syntax checked"
    case .smokeTest: "The code is smoke tested"
    case .noXMLHttpRequest: "XMLHttpRequest is not used"
    case .notMinified: "Code is not minified"
    case .noHardCodedCredentials: "Credentials are not hard coded"
    case .noExternalRedirection: "Information is not redirected to an external API"
    case .security: "Security protocols are followed"
    case .performance: "Over 1,000 records per 5 minutes"
    case .readability: "The code is readable and clean"
    case .strictMode: "The script runs in strict mode"
    case .errorHandling: "Requests are in a try-catch block"
    case .requiredFields: "Required fields and icons are there"
    }
  }

  /// A phase of the review.
  public enum Phase: String, Sendable, CaseIterable {
    case submission = "Submission"
    case automatedTests = "1. Automated tests"
    case securityTest = "2. Security test"
    case performanceTests = "3. Performance tests"
    case codeReview = "4. Code review"
    case bestPractices = "Best practices"
  }
}
