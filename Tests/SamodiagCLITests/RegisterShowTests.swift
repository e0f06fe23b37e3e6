import FileSystem
import Reading
import SamodiagCLI
import TestSupport
import Testing

/// `register show`: whatever was sent can be got at again, and every figure traced.
@Suite struct RegisterShowTests {
  private let folder = TemporaryFolder()
  private var register: String { folder["р.sqlite"] }
  private let school = "1026500000120"

  private func submit(_ text: String, _ name: String) throws -> Session {
    try folder.write(text, name)
    return Session("submit", folder[name], "--register", register, "--who", "Петрова")
  }

  private func bytes(_ name: String) throws -> [UInt8] { try Files.read(folder[name]) }

  private func json(_ session: Session) throws -> JSONNode {
    let (root, problems) = JSONDocument.parse(Array(session.output.utf8), file: "")
    #expect(problems.isEmpty)
    return try #require(root)
  }

  /// 1 replaced by 2, which an expert has looked at; 3 the same in other bytes; 4 refused; 5 no JSON at all.
  private func fill() throws {
    let text = try Repository.text(Repository.sample(school))
    #expect(try submit(text, "1.json").status == .done)
    #expect(try submit(text.with("\"ZN-01\": 2", for: "\"ZN-01\": 3"), "2.json").status == .done)
    let verdict = ["--school", school, "--wave", "2023-11", "--indicator", "ZN-01", "--points", "0"]
    #expect(
      Session(
        ["register", "verify-expert", register] + verdict + ["--reason", "нет приказа", "--who", "Иванов"]
      ).status == .done)
    #expect(try submit(text.with("\"ZN-01\": 2", for: "\"ZN-01\": 3").with(" ", for: "\n"), "3.json").status == .done)
    #expect(try submit(text.with("\"ZN-1\": 3", for: "\"ZN-01\": 3"), "4.json").status == .dataErrors)
    #expect(try submit("{ не лист", "5.json").status == .dataErrors)
  }

  @Test func theCardTellsEverythingOfAVerifiedSheet() throws {
    try fill()
    let session = Session("register", "show", register, "2")
    #expect(session.status == .done && session.errors.isEmpty)
    let hash = SHA256.hex(of: try bytes("2.json"))
    for part in [
      "Поступление №\u{A0}2: лист исправлен экспертом, действует\n", "(\(school))",
      "Волна: ноябрь 2023\u{A0}г. (2023-11)",
      "отправлен школой  07.11.2023", "принял: Петрова", "из файла          \(folder["2.json"])", hash,
      "стоит вместо      №\u{A0}1 и №\u{A0}3", "По ответам школы", "Проверено экспертом", "Школа в целом",
      "  ZN-01: 0\u{A0}баллов, у школы: 2\u{A0}балла\n", "Иванов: нет приказа", "Петрова: лист принят",
      "внесено значений эксперта: 1; лист исправлен экспертом", "2 --certificate --out свидетельство.json",
    ] { #expect(session.output.contains(part), "\(part)\n\(session.output)") }
  }

  @Test func aValueThatWasTakenBackIsShownWithWhoDidItAndWhy() throws {
    try fill()
    let verdict = ["--school", school, "--wave", "2023-11", "--indicator", "ZN-01", "--points", "снято"]
    #expect(
      Session(
        ["register", "verify-expert", register] + verdict + ["--reason", "приказ нашёлся", "--who", "Сидоров"]
      ).status == .done)
    let session = Session("register", "show", register, "2")
    for part in [
      "Поступление №\u{A0}2: лист принят, действует\n", "  ZN-01: 0\u{A0}баллов, у школы: 2\u{A0}балла, снято\n",
      "Иванов: нет приказа", "Сидоров: приказ нашёлся", "снято значений эксперта: 1; лист принят",
    ] { #expect(session.output.contains(part), "\(part)\n\(session.output)") }
    #expect(!session.output.contains("Проверено экспертом"))
    let card = try json(Session("register", "show", register, "2", "--format", "json"))
    let value = try #require(card["values"]?.elements.first)
    #expect(value["state"]?.string == "takenBack")
    #expect(value["takenBack"]?["expert"]?.string == "Сидоров")
    #expect(card["trail"]?.elements.map { $0["retractions"]?.int } == [0, 0, 1])
  }

  @Test(
    "Earlier, repeated and refused sheets are shown as well",
    arguments: [
      ("1", ["лист не действует, вместо него №\u{A0}2", "лист заменён, действует №\u{A0}2"]),
      ("3", ["не действует, вместо него №\u{A0}2", "те же ответы", "лист сохранён, действует №\u{A0}2"]),
      ("4", ["лист не принят из-за ошибок", "ZN-1", "Уровней нет", "Проверка листа: "]),
      ("5", ["школу в листе не прочитать", "Волну не прочитать", "Уровней нет"]),
    ])
  func others(number: String, parts: [String]) throws {
    try fill()
    let session = Session("register", "show", register, number)
    #expect(session.status == .done)
    for part in parts { #expect(session.output.contains(part), "\(part)\n\(session.output)") }
  }

  @Test func theSheetComesBackByteForByte() throws {
    try fill()
    for number in ["1", "2", "3", "4", "5"] {
      #expect(
        Session("register", "show", register, number, "--sheet").output
          == (try Repository.text(folder[number + ".json"])))
      let written = Session("register", "show", register, number, "--sheet", "--out", folder["out-" + number])
      #expect(written.status == .done && written.output.contains("лист поступления №\u{A0}\(number)"))
      #expect(try bytes("out-" + number) == bytes(number + ".json"))
    }
  }

  @Test func theStoredCertificateIsConfirmedAgainstTheStoredSheet() throws {
    try fill()
    for number in ["1", "2"] {
      #expect(Session("register", "show", register, number, "--sheet", "--out", folder["s" + number]).status == .done)
      #expect(
        Session("register", "show", register, number, "--certificate", "--out", folder["c" + number]).status == .done)
    }
    #expect(Session("verify", folder["c1"], folder["s1"]).status == .done)
    #expect(Session("verify", folder["c2"], folder["s2"]).status == .done)
    #expect(Session("verify", folder["c1"], folder["s2"]).status == .dataErrors, "another sheet's certificate")
    let declared = try json(Session("register", "show", register, "2", "--evaluation"))
    let verified = try json(Session("register", "show", register, "2", "--evaluation", "--verified"))
    #expect(declared["format"]?.string == "samodiag.evaluation/1")
    #expect(declared["overall"]?["score"]?.int == verified["overall"]?["score"]?.int.map { $0 + 2 })
  }

  @Test func theHistoryNamesEverySubmissionOfTheSchool() throws {
    try fill()
    #expect(try submit(Repository.text(Repository.sample(school, wave: "2024-05")), "6.json").status == .done)
    let all = Session("register", "show", register, "--school", school)
    #expect(all.status == .done)
    for part in [
      "Ноябрь 2023\u{A0}г.: 4\u{A0}поступления", "Май 2024\u{A0}г.: 1\u{A0}поступление", "№\u{A0}6  лист принят",
    ] {
      #expect(all.output.contains(part), "\(all.output)")
    }
    let one = try json(
      Session("register", "show", register, "--school", school, "--wave", "2023-11", "--format", "json"))
    #expect(one["format"]?.string == "samodiag.submissions/1")
    let items = one["waves"]?.elements.flatMap { $0["submissions"]?.elements ?? [] } ?? []
    #expect(items.map { $0["number"]?.int } == [1, 2, 3, 4])
    #expect(items.map { $0["state"]?.string } == ["superseded", "expertCorrected", "superseded", "rejected"])
    #expect(items.map { $0["level"]?.kind } == [.object, .object, .object, .null])
    #expect(items.map { $0["verifiedLevel"]?.kind } == [.null, .object, .null, .null])
  }

  @Test func theCardForProgramsHasEveryKeyThatHelpNames() throws {
    try fill()
    let help = Session("register", "show", "--help").output
    for number in ["2", "5"] {
      let card = try json(Session("register", "show", register, number, "--format", "json"))
      #expect(card["format"]?.string == "samodiag.submission/1")
      let keys = card.members.map(\.key).filter { $0 != "format" }
      #expect(
        help.contains("ключами \(keys[..<8].joined(separator: ", "))") && keys.allSatisfy(help.contains), "\(keys)")
      #expect(keys.count == 22)
    }
    let card = try json(Session("register", "show", register, "2", "--format", "json"))
    #expect(card["replaces"]?.elements.compactMap(\.int) == [1, 3])
    #expect(card["results"]?.elements.map { $0["kind"]?.string } == ["declared", "verified"])
    #expect(card["values"]?.elements.first?["declared"]?.int == 2)
    #expect(card["trail"]?.elements.map { $0["action"]?.string } == ["accept", "verify"])
  }

  @Test(
    "What cannot be shown is said, with the right status",
    arguments: [
      (["99"], SamodiagCLI.ExitStatus.dataErrors, "поступления №\u{A0}99 в реестре нет"),
      (["99", "--sheet"], .dataErrors, "поступления №\u{A0}99 в реестре нет"),
      (["4", "--certificate"], .dataErrors, "этого в реестре нет: свидетельство поступления №\u{A0}4"),
      (["1", "--evaluation", "--verified"], .dataErrors, "расчёт с поправками эксперта поступления №\u{A0}1"),
      (["--school", "нет-такой"], .dataErrors, "от школы нет-такой ничего не поступало"),
      (["--school", "1026500000120", "--wave", "2030-11"], .dataErrors, "в волне 2030-11 ничего не поступало"),
      ([], .usage, "Что показать?"), (["1", "2"], .usage, "Что показать?"), (["x"], .usage, "целое число"),
      (["0"], .usage, "целое число"), (["1", "--wave", "2023-11"], .usage, "Что показать?"),
      (["1", "--sheet", "--certificate"], .usage, "Одно из двух"), (["1", "--verified"], .usage, "--verified"),
      (["1", "--school", "x"], .usage, "одно из двух"), (["--school", "x", "--sheet"], .usage, "нужен номер"),
      (["1", "--sheet", "--out", "/нет/такой/папки"], .cannotWrite, "как исправить"),
    ])
  func refusals(words: [String], status: SamodiagCLI.ExitStatus, says: String) throws {
    try fill()
    let session = Session(["register", "show", register] + words)
    #expect(session.status == status && session.output.isEmpty, "\(session.output)")
    #expect(session.errors.contains(says), "\(session.errors)")
  }

  @Test func aRegisterThatIsNotThereEndsWith66() {
    #expect(Session("register", "show", folder["нет.sqlite"], "1").status == .inputMissing)
  }

  @Test func aFileThatHoldsSomethingElseIsNotReplaced() throws {
    try fill()
    let session = Session("register", "show", register, "1", "--sheet", "--out", folder["2.json"])
    #expect(session.status == .cannotWrite && session.errors.contains("это имя уже занято"))
    #expect(Session("register", "show", register, "1", "--sheet", "--out", folder["1.json"]).status == .done)
    #expect(
      Session("register", "show", register, "1", "--sheet", "--out", register).errors.contains("там лежит реестр"))
  }

  @Test("Nothing in a name, a reason or a file name reaches the terminal as a command", arguments: hostileStrings)
  func hostile(name: String) throws {
    let quoted = name.unicodeScalars.reduce(into: "") { text, scalar in
      let hex = String(scalar.value, radix: 16)
      if scalar.value < 0x20 || scalar == "\"" || scalar == "\\" {
        text += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    let text = try Repository.text(Repository.sample(school)).with(
      "\"\(quoted)\"", for: "\"МБОУ СОШ № 1 (учебный пример)\""
    )
    .with("\"comment\": \"\(quoted)\", \"answers\"", for: "\"answers\"")
    try folder.write(text, "лист\u{1B}[31m\u{202E}.json")
    let who = name.utf8.contains(0) || name.isEmpty || name.hasPrefix("--") ? "Петрова" : name
    _ = Session("submit", folder["лист\u{1B}[31m\u{202E}.json"], "--register", register, "--who", who)
    let verdict = ["--school", school, "--wave", "2023-11", "--indicator", "ZN-01", "--points", "0"]
    _ = Session(["register", "verify-expert", register] + verdict + ["--reason", who, "--who", who])
    _ = Session("register", "withdraw", register, "--school", school, "--wave", "2023-11", "--reason", who)
    for words in [["1"], ["--school", school], ["--school", "\u{1B}[31m\(school)"], ["\u{1B}[31m"]] {
      let session = Session(["register", "show", register] + words)
      #expect(!session.output.commandsTerminal && !session.errors.commandsTerminal, "\(session.output)")
    }
    #expect(Session("register", "show", register, "1").status == .done)
    #expect(Session("register", "show", register, "1", "--sheet").output == text)
  }
}
