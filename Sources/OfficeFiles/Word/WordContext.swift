/// What a body needs of the package around it, and what it adds to it while it is written.
struct WordContext {
  /// Ids under which the package knows our styles; ours where it says nothing.
  var styles: [String: String] = [:]
  /// Numbers below these are taken by a template.
  var firstBookmark = 0
  var firstPicture = 0
  var firstList = 0
  /// Relationships of the document part; grows by links and pictures.
  var links = Relationships()
  /// Names of parts that are taken, in lower case.
  var taken: Set<String> = []
  /// Pictures to be stored, by the path from the root of the package.
  private(set) var media: [(name: String, type: String, bytes: [UInt8])] = []

  func styleID(_ id: String) -> String { styles[id] ?? id }

  /// Numbering instances count from 1.
  func listID(_ index: Int) -> Int { firstList + index + 1 }

  mutating func link(to address: String) -> String {
    links.add(type: Relationships.officeType("hyperlink"), target: address, isExternal: true)
  }

  /// Stores both forms of a picture.
  mutating func add(_ picture: WordPicture) -> (png: String, svg: String) {
    (store(picture.png, "png", "image/png"), store(picture.svg, "svg", "image/svg+xml"))
  }

  private mutating func store(_ bytes: [UInt8], _ ending: String, _ type: String) -> String {
    var name = "chart\(media.count / 2 + 1).\(ending)"
    while taken.contains("word/media/" + name) { name = "report-" + name }
    media.append(("word/media/" + name, type, bytes))
    return links.add(type: Relationships.officeType("image"), target: "media/" + name)
  }
}
