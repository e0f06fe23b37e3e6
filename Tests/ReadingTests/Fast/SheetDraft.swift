import RubricModel

/// A sheet as tokens, so that it can be laid out in many ways and damaged where it hurts.
struct SheetDraft {
  /// How text is laid out.
  enum Layout: CaseIterable { case compact, python, pretty, ragged }

  let rubric: Rubric
  var random: SplitMix

  /// A valid sheet: keys in any order, any form of answer, any layout.
  mutating func valid() -> [UInt8] {
    let layout = pick(Layout.allCases)
    var members = [
      "\"format\"|:|\"samodiag.answers/1\"", "\"rubric\"|:|\"\(rubric.id)\"",
      "\"wave\"|:|\"20\(two(0...99))-\(two(1...12))\"",
      "\"school\"|:|\(school(layout))", "\"answers\"|:|\(answers(layout))",
    ]
    if happens(3) { members.append("\"submitted\"|:|\"2024-\(two(1...12))-\(two(1...28))\"") }
    if happens(3) { members.append("\"comment\"|:|\(text(layout))") }
    if happens(2) { members.shuffle(using: &random) }
    return lay(object(members), layout)
  }

  private mutating func school(_ layout: Layout) -> String {
    let ids = ["\"1026500000009\"", "\"6501000002\"", "\"Школа-7\"", "\"sakh/12\"", "\"\\u0448-1\""]
    var members = ["\"id\"|:|\(pick(ids))", "\"name\"|:|\(text(layout))"]
    if happens(2) {
      members.append("\"municipality\"|:|{|\"oktmo\"|:|\"64701000\(pick(["", "001"]))\"|,|\"name\"|:|\(text(layout))|}")
    }
    let levels = ["\"primary\"", "\"basic\"", "\"secondary\""].shuffled(using: &random).prefix(
      Int.random(in: 1...3, using: &random))
    members.append("\"educationLevels\"|:|[|\(levels.joined(separator: "|,|"))|]")
    members.append("\"specialNeeds\"|:|\(pick(["true", "false"]))")
    members.append("\"kind\"|:|\"\(pick(rubric.schoolKinds).id)\"")
    return object(members.shuffled(using: &random))
  }

  private mutating func answers(_ layout: Layout) -> String {
    var members: [String] = []
    for indicator in rubric.indicators where !happens(6) {
      members.append("\"\(indicator.id)\"|:|\(answer(indicator, layout))")
    }
    return object(members.shuffled(using: &random))
  }

  private mutating func answer(_ indicator: Indicator, _ layout: Layout) -> String {
    if happens(10) { return "null" }
    var members: [String]
    let points = pick(indicator.scale.options).points
    if happens(10) {
      members = ["\"unknown\"|:|true"]
    } else if indicator.mayExclude != nil, happens(6) {
      members = ["\"notApplicable\"|:|\(text(layout))"]
    } else {
      switch indicator.scale.shape {
      case _ where happens(4): return "\(points)"
      case .choice: members = ["\"points\"|:|\(points)"]
      case .count: members = ["\"count\"|:|\(pick([0, 1, 2, 3, 99, 999_999, 1_000_000, 999_999_999]))"]
      case .share where happens(3):
        members = [
          "\"percent\"|:|\"\(pick(["0", "9.999999", "48.75", "77", "76.9", "100", "100.000000", "0.000001"]))\""
        ]
      case .share:
        let whole = pick([1, 2, 3, 640, 10_000, 999_999_999])
        members = ["\"part\"|:|\(Int.random(in: 0...whole, using: &random))", "\"of\"|:|\(whole)"]
      }
    }
    if happens(2) { members.append("\"comment\"|:|\(text(layout))") }
    if happens(2) {
      let texts = (0..<Int.random(in: 0...3, using: &random)).map { _ in text(layout) }
      members.append("\"evidence\"|:|[|\(texts.joined(separator: "|,|"))|]")
    }
    return object(members.shuffled(using: &random))
  }

  private func object(_ members: [String]) -> String {
    members.isEmpty ? "{|}" : "{|\(members.joined(separator: "|,|"))|}"
  }
}

extension SheetDraft {
  private static let words = [
    "Приказ", "от", "05.09.2023", "№", "12", "«Точка", "роста»", "—", "school", "https://example.org/a?b=c", "😀", "½",
    "ёжик", "x", "\u{7F}",
    "\u{1F469}\u{200D}\u{1F52C}", "\u{FFFD}", "東京",
  ]

  private mutating func text(_ layout: Layout) -> String {
    var text = "ш"
    for _ in 0..<Int.random(in: 0...12, using: &random) { text += pick([" ", "", ", "]) + pick(Self.words) }
    return "\"\(layout == .python ? escaped(text) : text)\(pick(["", "", "\\n", "\\\"", "\\\\", "\\u0451\\/"]))\""
  }

  private func escaped(_ text: String) -> String {
    text.utf16.map { unit in
      guard unit >= 0x80 else { return String(Unicode.Scalar(UInt8(unit))) }
      let hex = String(unit, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
    }.joined()
  }

  /// Puts white space between tokens.
  private mutating func lay(_ text: String, _ layout: Layout) -> [UInt8] {
    var bytes: [UInt8] = []
    var depth = 0
    for token in text.utf8.split(separator: 0x7C) {
      let first = token.first ?? 0
      if layout == .pretty, first == 0x7D || first == 0x5D { depth -= 1 }
      if layout == .pretty,
        bytes.last == 0x2C || bytes.last == 0x7B || bytes.last == 0x5B || first == 0x7D || first == 0x5D
      {
        bytes += [0x0A] + [UInt8](repeating: 0x20, count: 2 * depth)
      } else if layout == .python || layout == .pretty, bytes.last == 0x3A || bytes.last == 0x2C {
        bytes.append(0x20)
      } else if layout == .ragged {
        for _ in 0..<Int.random(in: 0...3, using: &random) { bytes.append(pick([0x20, 0x0A, 0x0D, 0x09])) }
      }
      if layout == .pretty, first == 0x7B || first == 0x5B { depth += 1 }
      bytes += token
    }
    return bytes
  }

  mutating func pick<T>(_ values: [T]) -> T { values[Int.random(in: 0..<values.count, using: &random)] }
  /// True once in `times`.
  mutating func happens(_ times: Int) -> Bool { Int.random(in: 0..<times, using: &random) == 0 }
  private mutating func two(_ range: ClosedRange<Int>) -> String {
    let number = Int.random(in: range, using: &random)
    return number < 10 ? "0\(number)" : "\(number)"
  }
}
