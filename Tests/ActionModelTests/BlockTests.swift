import ActionModel
import Testing

@Suite struct BlockTests {
  @Test(
    "names of files tell the block",
    arguments: [
      ("authenticate.js", Block.authentication), ("auth.js", .authentication),
      ("Authentication-basic.js", .authentication),
      ("process.js", .processing), ("MAIN.js", .processing), ("dataProcessing.js", .processing),
      ("connectorScript.js", .processing), ("discovery.js", .discovery),
    ])
  func names(fileName: String, block: Block) {
    #expect(Block(fileName: fileName) == block)
  }

  @Test("other names tell nothing", arguments: ["index.js", "author", "reauth.js", "", "domain.js", "preprocess.js"])
  func otherNames(fileName: String) {
    // "author" begins with "auth"; the convention is a prefix, so it counts.
    #expect((Block(fileName: fileName) != nil) == fileName.hasPrefix("auth"))
  }

  @Test("the use of one block's own object tells the block; of two, nothing")
  func content() {
    #expect(Block { $0 == "auth" } == .authentication)
    #expect(Block { $0 == "datagrid" } == .processing)
    #expect(Block { $0 == "discovery" } == .discovery)
    #expect(Block { _ in true } == nil)
    #expect(Block { _ in false } == nil)
  }
}
