/// The beginnings of SHA-256 digests of secrets that public documents show: RFC 5849, 6238, 6749, 6750, 7519 and 7617, and
/// the documents of Domo, AWS, Azure's storage emulator, Mailgun and Stripe. Digests, so that no scanner takes this file for a leak.
extension Placeholder {
  static let documentedExamples: Set<String> = [
    "0011cc25eb432071", "00cf4c781dc37003", "0e9d220616f08345", "1152fc4f2e4289d3",
    "1a5d44a2dca19669", "1c78a21e0f4ea75d", "293257ab6495ebb1", "2cafc0970149a84f",
    "330baa25a1833fae", "41ef4bb0b23661e6", "53f5da0aaa93d64c", "649e1f5c769e718b",
    "6c96130f130ab0d6", "73f71af093fdf154", "78314b11be2e5815", "7f75367e78812551",
    "8be5d113c0871ce1", "9b8e70ac168207f6", "9c846fdf0fa8955c", "9fdb2e159e0f26a9",
    "ad71fb4165536675", "b8e148545b13c78b", "bb9b1163338b2a51", "bdfeaef44475711c",
    "c6ea27c534f993d3", "c70776c1ab86c4d2", "ca7459e2b26776de", "cb87c87e4a138d9a",
    "cf4d418ed3de92d7", "da816f9f2c16e6c5", "e21b597ba6b9cafa", "e4da07ad200089ce",
    "e9974c507d2a8021", "f2d6ca16515033e5", "f7d838701b86c5df",
  ]
}
