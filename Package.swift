// swift-tools-version: 6.2
import PackageDescription

// A target imports only targets above it in this list; `ArchitectureTests` holds every import against it.
let package = Package(
  name: "ActionReview",
  products: [
    .executable(name: "action-review", targets: ["action-review"]),
    .library(name: "ReviewPipeline", targets: ["ReviewPipeline"]),
  ],
  targets: [
    // C libraries of the system
    .systemLibrary(name: "CPCRE2", pkgConfig: "libpcre2-8", providers: [.apt(["libpcre2-dev"])]),
    .systemLibrary(name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),
    .systemLibrary(
      name: "CPublicSuffix", pkgConfig: "libpsl",
      providers: [.apt(["libpsl-dev", "libidn2-dev", "libunistring-dev"])]),

    // C code: the arena is ours; the folders `Runtime`, `Grammar`, `Engine` and `Parser` are fetched by Scripts/bootstrap
    .target(name: "CArena"),
    .target(
      name: "CTreeSitter",
      dependencies: ["CArena"],
      exclude: ["Runtime"],
      // The parser's small functions return structures; inlining them takes 5 % off a parse.
      cSettings: [
        .headerSearchPath("Runtime/include"), .headerSearchPath("Runtime/src"),
        .unsafeFlags(["-w", "-O3", "-mllvm", "-inline-threshold=1000"]),
      ]),
    .target(
      name: "TreeSitterJavaScript",
      exclude: ["Grammar"],
      cSettings: [.headerSearchPath("Grammar"), .unsafeFlags(["-w", "-O3"])]),
    .target(
      name: "CQuickJS",
      dependencies: ["CArena"],
      exclude: ["Engine"],
      cSettings: [
        .headerSearchPath("Engine"), .define("_GNU_SOURCE"), .define("QUICKJS_NG_BUILD"), .unsafeFlags(["-w", "-O3"]),
      ],
      linkerSettings: [.linkedLibrary("m")]),
    .target(
      name: "CAdaURL",
      exclude: ["Parser"],
      cxxSettings: [.define("ADA_INCLUDE_URL_PATTERN", to: "0"), .unsafeFlags(["-std=c++20", "-w", "-O3"])]),

    // From bytes to findings
    .target(name: "Files"),
    .target(name: "Hosts", dependencies: ["CAdaURL", "CPublicSuffix"]),
    .target(name: "Source", dependencies: ["CSodium"]),
    .target(name: "Findings", dependencies: ["Source"]),
    .target(name: "Patterns", dependencies: ["CPCRE2"]),
    .target(
      name: "JavaScriptSyntax", dependencies: ["Source", "CArena", "CTreeSitter", "TreeSitterJavaScript", "CQuickJS"]),
    .target(name: "JavaScriptSemantics", dependencies: ["Source", "Patterns", "JavaScriptSyntax"]),
    .target(
      name: "ActionModel", dependencies: ["Hosts", "Source", "Findings", "JavaScriptSyntax", "JavaScriptSemantics"]),
    .target(
      name: "RuleEngine",
      dependencies: ["Source", "Findings", "JavaScriptSyntax", "JavaScriptSemantics", "ActionModel"]),
    .target(
      name: "Rules",
      dependencies: [
        "Hosts", "Source", "Findings", "Patterns", "JavaScriptSyntax", "JavaScriptSemantics", "ActionModel",
        "RuleEngine",
      ],
      path: "Rules",
      plugins: ["EmbedRuleDocuments"]),

    // From findings to reports
    .target(name: "Reporting", dependencies: ["Source", "Findings"]),
    .target(
      name: "ReviewPipeline",
      dependencies: [
        "Files", "Source", "Findings", "JavaScriptSyntax", "JavaScriptSemantics", "ActionModel", "RuleEngine",
      ]),

    // What tests and the developers' command share
    .target(
      name: "ReviewTesting",
      dependencies: ["Files", "Source", "Findings", "RuleEngine", "Reporting", "ReviewPipeline"]),

    // Programs
    .target(name: "CommandLineInterface", dependencies: ["Files", "Source", "Findings", "ActionModel"]),
    .executableTarget(
      name: "action-review",
      dependencies: [
        "CommandLineInterface", "Source", "Findings", "ActionModel", "RuleEngine", "Rules", "Reporting",
        "ReviewPipeline",
      ]),
    .executableTarget(
      name: "action-review-dev",
      dependencies: [
        "CTreeSitter", "TreeSitterJavaScript", "Files", "Hosts",
        "Source", "Findings", "JavaScriptSyntax", "JavaScriptSemantics", "ActionModel", "RuleEngine", "Rules",
        "Reporting", "ReviewPipeline", "ReviewTesting",
      ]),

    // Build tools
    .plugin(
      name: "EmbedRuleDocuments", capability: .buildTool(), dependencies: ["embed-rule-documents"],
      path: "Sources/EmbedRuleDocuments"),
    .executableTarget(name: "embed-rule-documents"),

    // Tests
    .testTarget(name: "ArchitectureTests", dependencies: ["Findings", "Rules", "RuleEngine", "ReviewTesting"]),
    .testTarget(name: "HostsTests", dependencies: ["Hosts"]),
    .testTarget(name: "SourceTests", dependencies: ["Source"]),
    .testTarget(
      name: "ActionModelTests", dependencies: ["ActionModel", "JavaScriptSemantics", "JavaScriptSyntax", "Source"]),
    .testTarget(
      name: "ReviewPipelineTests",
      dependencies: ["ReviewPipeline", "Files", "Source", "Findings", "ActionModel", "Rules", "ReviewTesting"]),
    .testTarget(
      name: "ReportingTests",
      dependencies: [
        "Reporting", "Files", "Source", "Findings", "ReviewPipeline", "RuleEngine", "Rules", "ReviewTesting",
      ]),
    .testTarget(
      name: "CommandLineInterfaceTests",
      dependencies: ["CommandLineInterface", "Files", "Source", "Findings", "ActionModel", "ReviewTesting"]),
    .testTarget(name: "JavaScriptSyntaxTests", dependencies: ["JavaScriptSyntax", "Source", "ReviewTesting"]),
    .testTarget(
      name: "JavaScriptSemanticsTests",
      dependencies: ["ActionModel", "JavaScriptSemantics", "JavaScriptSyntax", "Source"]),
    .testTarget(
      name: "RulesTests",
      dependencies: ["RuleEngine", "Findings", "Rules", "ReviewPipeline", "ReviewTesting", "Source"]),
  ],
  swiftLanguageModes: [.v6]
)

let swiftTargetTypes: Set<Target.TargetType> = [.regular, .executable, .test]
let cTargets: Set<String> = ["CArena", "CTreeSitter", "TreeSitterJavaScript", "CQuickJS", "CAdaURL"]
for target in package.targets where swiftTargetTypes.contains(target.type) && !cTargets.contains(target.name) {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
    .unsafeFlags(["-cross-module-optimization"], .when(configuration: .release)),
  ]
}
