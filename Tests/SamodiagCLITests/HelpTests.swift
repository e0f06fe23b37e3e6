import RussianText
import SamodiagCLI
import Testing

/// Help, and what a person is told who mistypes.
@Suite struct HelpTests {
  @Test(
    "Without words, and asked for help, the tool lists every command", arguments: [[], ["--help"], ["-h"], ["help"]])
  func overview(words: [String]) {
    let session = Session(words)
    #expect(session.status == .done && session.errors.isEmpty)
    for command in CommandList.all {
      #expect(session.output.contains("\n  \(command.name) "), "\(command.name)")
      #expect(session.output.contains(command.summary))
    }
  }

  @Test("Every command explains itself in Russian, with all its options", arguments: CommandList.all.map(\.name))
  func everyCommand(name: String) throws {
    let command = try #require(CommandList.all.first { $0.name == name })
    let session = Session(name.split(separator: " ").map(String.init) + ["--help"])
    #expect(session.status == .done && session.errors.isEmpty)
    #expect(session.output.hasPrefix("samodiag \(name) — "))
    #expect(session.output.contains("Как вызвать:\n  samodiag \(name)"))
    for option in command.options {
      #expect(session.output.contains("\n  \(option.name)"), "\(option.name)")
      #expect(option.help.unicodeScalars.contains { (0x430...0x44F).contains($0.value) }, "\(option.name)")
    }
    #expect(session.output.contains("\n  --help"))
    for line in session.output.split(separator: "\n") {
      #expect(line.count <= 132, "\(line)")
      #expect(line.last != " ", "\(line)")
    }
  }

  @Test(
    "In a terminal help is folded between words and says the same", arguments: CommandList.all.map(\.name) + [""])
  func folded(name: String) {
    let words = name.split(separator: " ").map(String.init) + ["--help"]
    let whole = Session(words).output
    for width in [40, 80, 100] {
      let folded = Session(words, width: width).output
      #expect(folded.split { $0 == " " || $0 == "\n" } == whole.split { $0 == " " || $0 == "\n" })
      for line in folded.split(separator: "\n") {
        let isWord = line.drop { $0 == " " }.split(separator: " ").count <= 2
        #expect(displayWidth(String(line)) <= width || isWord, "\(width): \(line)")
        #expect(line.last != " ", "\(line)")
      }
    }
  }

  @Test(
    "Help comes even when the rest of the line makes no sense",
    arguments: [
      ["score", "--frob", "--help"], ["report", "--format", "--help"], ["rubric", "show", "-h", "x", "y", "z"],
    ])
  func helpWins(words: [String]) {
    let session = Session(words)
    #expect(session.status == .done && session.output.contains("Как вызвать:"))
  }

  @Test func aFamilyOfCommandsListsItsMembers() {
    let bare = Session("rubric")
    #expect(bare.status == .usage && bare.output.isEmpty)
    let help = Session("rubric", "--help")
    #expect(help.status == .done)
    for text in [bare.errors, help.output] {
      for name in ["rubric list", "rubric show", "rubric lint"] { #expect(text.contains("samodiag \(name)")) }
      #expect(!text.split(separator: "\n").contains { $0.last == " " })
    }
  }

  @Test("A mistake on the command line ends with 64, says what is wrong and where help is", arguments: mistakes)
  func mistake(_ mistake: Mistake) {
    let session = Session(mistake.words)
    #expect(session.status == .usage)
    #expect(session.output.isEmpty)
    #expect(session.errors.contains(mistake.says), "\(session.errors)")
    #expect(session.errors.contains("Справка: samodiag"))
  }

  struct Mistake: Sendable, CustomTestStringConvertible {
    let words: [String]
    let says: String
    var testDescription: String { words.joined(separator: " ") }

    init(_ words: String..., says: String) { (self.words, self.says) = (words, says) }
  }

  static let mistakes = [
    Mistake("frobnicate", says: "Команды «frobnicate» нет. Есть: score, report, explain"),
    Mistake("--verbose", says: "Команды «--verbose» нет"),
    Mistake("score", says: "Какие листы посчитать?"),
    Mistake("score", "x.json", "--formt", "json", says: "Ключа --formt нет. Есть: --format"),
    Mistake("score", "x.json", "--format", "yaml", says: "не знает значения «yaml». Можно: text, json, csv"),
    Mistake("score", "x.json", "--format", says: "После ключа --format нужно значение"),
    Mistake("score", "x.json", "--out=", says: "После ключа --out нужно значение"),
    Mistake("score", "x.json", "--format", "json", "--format", "csv", says: "Ключ --format указан дважды"),
    Mistake("report", Repository.everyForm, says: "Нужен ключ --out ПАПКА"),
    Mistake("report", "--out", "x", says: "По каким листам"),
    Mistake("report", Repository.everyForm, "--out", "x", "--format", "pdf", says: "Вида отчёта «pdf» нет"),
    Mistake("report", Repository.everyForm, "--out", "x", "--format", ",", says: "html, docx, md, txt"),
    Mistake("report", Repository.everyForm, "--out", "x", "--template", "t.docx", says: "добавьте --format docx"),
    Mistake("report", Repository.everyForm, "--out", "x", "--force=yes", says: "--force значение не нужно"),
    Mistake("explain", says: "Назовите один лист"),
    Mistake("explain", "a", "b", "c", says: "Назовите один лист"),
    Mistake(
      "explain", Repository.everyForm, "XX-01", says: "«XX-01» — ни направление, ни показатель методики smp-2023"),
    Mistake("verify", "certificate.json", says: "Нужны два файла"),
    Mistake("rubric", "lint", says: "Какую методику проверить?"),
    Mistake("rubric", "show", says: "Назовите методику"),
    Mistake("rubric", "show", "smp-2023", "XX-01", says: "нет показателя «XX-01»"),
    Mistake("rubric", "delete", says: "Что сделать с «rubric»?"),
    Mistake("sample", says: "Назовите папку"),
  ]
}
