/// One option a command takes, as its help and its parser see it.
package struct OptionSpec: Sendable {
  /// With its dashes: `--format`.
  package let name: String
  /// Placeholder of the value in help, for example `ПАПКА`; nil for a switch.
  package let value: String?
  /// The only values allowed; empty means any.
  package let choices: [String]
  package let repeats: Bool
  /// Whether the value names a file or folder that the command reads, and so must not write to.
  package let reads: Bool
  /// What it does, in Russian.
  package let help: String

  package init(
    _ name: String, value: String? = nil, choices: [String] = [], repeats: Bool = false, reads: Bool = false,
    _ help: String
  ) {
    self.name = name
    self.value = value
    self.choices = choices
    self.repeats = repeats
    self.reads = reads
    self.help = help
  }
}

/// Options that several commands share, worded once.
package enum CommonOptions {
  package static let rubric = OptionSpec(
    "--rubric", value: "ПУТЬ", reads: true, "своя методика: папка или файл вместо той, что названа в листе")
  package static let rubrics = OptionSpec(
    "--rubrics", value: "ПАПКА", reads: true, "где лежат методики (иначе SAMODIAG_RUBRICS, папка рядом с программой)")
  package static let out = OptionSpec("--out", value: "ФАЙЛ", "записать сюда, а не на экран")
  package static func format(_ choices: [String], _ help: String) -> OptionSpec {
    OptionSpec("--format", value: choices.joined(separator: "|"), choices: choices, help)
  }
}
