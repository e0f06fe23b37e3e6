/// What stood on the command line after the command's name, checked against the options it takes.
package struct Arguments: Sendable {
  /// A mistake on the command line, in Russian; ends with status 64.
  package struct Mistake: Error {
    package let message: String
  }

  /// Files, folders and other words, in order; `-` is standard input.
  package private(set) var words: [String] = []
  private var values: [String: [String]] = [:]

  /// Parses; everything after `--` is a word. Throws the first mistake.
  package init(_ raw: [String], options: [OptionSpec]) throws(Mistake) {
    var index = 0
    var onlyWords = false
    while index < raw.count {
      let word = raw[index]
      index += 1
      if onlyWords || word == "-" || !word.hasPrefix("-") {
        words.append(word)
      } else if word == "--" {
        onlyWords = true
      } else {
        let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        guard let option = options.first(where: { $0.name == parts[0] }) else {
          throw Self.unknown(parts[0], options)
        }
        let value = try Self.value(of: option, inline: parts.count == 2 ? parts[1] : nil, raw, &index)
        if values[option.name] != nil && !option.repeats {
          throw Mistake(message: "Ключ \(option.name) указан дважды. Оставьте один.")
        }
        values[option.name, default: []].append(value)
      }
    }
  }

  /// Whether a switch or an option was given.
  package func has(_ option: OptionSpec) -> Bool { values[option.name] != nil }
  /// The value of an option, if it was given.
  package func value(_ option: OptionSpec) -> String? { values[option.name]?.last }
  /// All values of an option that repeats, in order.
  package func all(_ option: OptionSpec) -> [String] { values[option.name] ?? [] }

  private static func value(
    of option: OptionSpec, inline: String?, _ raw: [String], _ index: inout Int
  ) throws(Mistake) -> String {
    guard let placeholder = option.value else {
      if inline != nil { throw Mistake(message: "Ключу \(option.name) значение не нужно: уберите «=…».") }
      return ""
    }
    var value = inline
    if value == nil, index < raw.count, raw[index] == "-" || !raw[index].hasPrefix("--") {
      value = raw[index]
      index += 1
    }
    guard let value, !value.isEmpty else {
      throw Mistake(message: "После ключа \(option.name) нужно значение: \(option.name) \(placeholder).")
    }
    guard option.choices.isEmpty || option.choices.contains(value) else {
      let allowed = option.choices.joined(separator: ", ")
      throw Mistake(message: "Ключ \(option.name) не знает значения «\(value)». Можно: \(allowed).")
    }
    return value
  }

  private static func unknown(_ name: String, _ options: [OptionSpec]) -> Mistake {
    let known = options.map(\.name).sorted().joined(separator: ", ")
    return Mistake(message: "Ключа \(name) нет. Есть: \(known), --help.")
  }
}
