/// The lists of a template, joined with ours.
struct TemplateNumbering {
  private(set) var bytes: [UInt8]
  /// Our lists count on from this number.
  private(set) var firstList = 0

  init(_ part: [UInt8], adding lists: [WordList]) throws(OfficeFault) {
    let outline = try XMLOutline(part)
    guard outline.root.namespace == WordNames.main else { throw .strict }
    var firstAbstract = 0
    var forms = outline.end
    var instances = outline.end
    for piece in outline.pieces {
      switch piece.start.local {
      case "abstractNum":
        firstAbstract = max(firstAbstract, Self.number(piece.start.attribute("w:abstractNumId")) + 1)
      case "num":
        firstList = max(firstList, Self.number(piece.start.attribute("w:numId")))
        forms = min(forms, piece.range.lowerBound)
      case "numIdMacAtCleanup":
        forms = min(forms, piece.range.lowerBound)
        instances = min(instances, piece.range.lowerBound)
      default: break
      }
    }
    // Word wants all forms before all instances.
    var abstracts = XMLWriter(declaration: false)
    WordNumbering.abstracts(&abstracts, first: firstAbstract)
    var nums = XMLWriter(declaration: false)
    WordNumbering.instances(&nums, lists, firstAbstract: firstAbstract, firstList: firstList)
    bytes = part[..<forms] + abstracts.bytes
    bytes += part[forms..<instances] + nums.bytes
    bytes += part[instances...]
  }

  /// Ids from outside stay within what we can count on from.
  private static func number(_ text: String?) -> Int {
    min(max(text.flatMap { Int($0) } ?? 0, 0), 1_000_000)
  }
}
