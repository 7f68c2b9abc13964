import Files
import Testing

@Suite struct ImportTests {
  @Test("a target imports only targets above it in Package.swift")
  func upwardImports() throws {
    let package = try PackageLayout()
    #expect(package.targets.count > 20)
    for (index, target) in package.targets.enumerated() {
      let above = Set(package.targets[..<index].map(\.name))
      for name in try package.imports(of: target) where package.names.contains(name) {
        #expect(above.contains(name), "\(target.name) imports \(name), which is not above it")
      }
    }
  }

  @Test("only the C border is unsafe by attribute, and nothing imports all of Foundation")
  func foundation() throws {
    let package = try PackageLayout()
    for target in package.targets where target.name != "EmbedRuleDocuments" && target.name != "embed-rule-documents" {
      #expect(try !package.imports(of: target).contains("Foundation"), "\(target.name)")
    }
  }
}
