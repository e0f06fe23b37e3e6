/// Gives files of one folder names that every system takes and no two of which are equal, whatever the case.
///
/// A name is at most 80 small Latin letters, digits and hyphens; never one that Windows keeps for devices. The same
/// titles in the same order give the same names.
package struct FileNaming: Sendable {
  /// Longest name without its ending.
  package static let limit = 80

  private var taken: Set<String>
  /// How many were asked for each name, so that a thousand schools of one name are not counted through each time.
  private var last: [String: Int] = [:]

  /// - Parameter taken: names, without endings, that stand in the folder already.
  package init(taken: some Sequence<String> = []) {
    self.taken = Set(taken.map { $0.lowercased() })
  }

  /// A name for a title, without an ending, not given before.
  ///
  /// - Parameter fallback: what a title without a single letter or digit is called.
  package mutating func name(for title: String, fallback: String = "otchet") -> String {
    let stem = Self.stem(title, fallback: fallback)
    var name = stem
    var number = last[stem, default: 1]
    while taken.contains(name) {
      number += 1
      let tail = "-\(number)"
      name = Self.cut(stem, to: Self.limit - tail.utf8.count) + tail
    }
    last[stem] = number
    taken.insert(name)
    return name
  }

  private static func stem(_ title: String, fallback: String) -> String {
    let slug = cut(Transliteration.slug(title), to: limit)
    guard !slug.isEmpty else { return fallback }
    return reserved.contains(slug) ? slug + "-" + fallback : slug
  }

  /// Cut at a hyphen where one is near the end.
  private static func cut(_ slug: String, to limit: Int) -> String {
    guard slug.utf8.count > limit else { return slug }
    let head = slug.prefix(limit)
    let word = head.lastIndex(of: "-").map { head[..<$0] } ?? head
    var result = String(word.utf8.count > limit * 2 / 3 ? word : head)
    while result.last == "-" { result.removeLast() }
    return result
  }

  /// Devices of Windows, which no file may be called with any ending.
  private static let reserved: Set<String> = Set(
    ["con", "prn", "aux", "nul", "conin", "conout", "clock"] + (0...9).flatMap { ["com\($0)", "lpt\($0)"] })
}
