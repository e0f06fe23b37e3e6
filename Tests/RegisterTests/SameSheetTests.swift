import FileSystem
import Foundation
import Register
import RubricModel
import SamodiagCLI
import Testing

@Suite("The same answers in other bytes are one sheet", .serialized)
struct SameSheetTests {
  /// The sheet as another program would save it: other order of keys, no white space.
  private static func resaved(_ text: String) -> String {
    guard let value = try? JSONSerialization.jsonObject(with: Data(text.utf8)),
      let bytes = try? JSONSerialization.data(withJSONObject: value, options: [.sortedKeys])
    else { return "" }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Enters files in this order; unlike `Region.submit` each keeps its name whatever the order.
  private func submit(_ region: Region, _ files: [File]) throws -> [SubmissionReceipt] {
    let inputs = files.map { SheetInput.bytes(name: $0.name, Array($0.text.utf8)) }
    var receipts: [SubmissionReceipt] = []
    try SubmissionRun(try region.open(), SheetExaminer(Region.shelf, engine: "test"), threads: 1).run(inputs) { event in
      if case .entered(let some) = event { receipts += some }
    }
    return receipts
  }

  private func verify(_ region: Region, points: Int) throws {
    let verdict = Verdict(indicator: "ZN-01", points: points, reason: "видел", day: "2023-12-01", expert: "Эксперт")
    let line = VerificationLine(school: "school-1", wave: "2023-11", verdict: verdict)
    let desk = VerificationDesk(try region.open(.write), Region.shelf, engine: "test")
    #expect(try desk.record([line]).problems.isEmpty)
  }

  private func current(_ region: Region) throws -> [String] {
    try region.column("SELECT file FROM submissions WHERE is_current")
  }

  struct File: Sendable {
    let name: String
    let text: String
  }

  /// Sheets of one batch, and which of them stands; nil where nobody can say.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var before: [File] = []
    let batch: [File]
    let stands: String?
  }

  private static func plain(_ name: String, _ day: String? = nil) -> File {
    File(name: name, text: sheet(submitted: day))
  }
  private static func again(_ name: String, _ day: String? = nil) -> File {
    File(name: name, text: resaved(sheet(submitted: day)))
  }
  private static func other(_ name: String, _ day: String? = nil) -> File {
    File(name: name, text: sheet(submitted: day, points: 2))
  }
  private static func words(_ name: String, _ day: String? = nil) -> File {
    File(name: name, text: sheet(submitted: day, comment: "другие слова"))
  }

  static let cases = [
    Case(testDescription: "no days", batch: [plain("a"), again("b")], stands: "a"),
    Case(testDescription: "one day", batch: [plain("b", "2023-11-10"), again("a", "2023-11-10")], stands: "a"),
    Case(
      testDescription: "the later of two days", batch: [plain("a", "2023-11-10"), again("b", "2023-11-12")], stands: "b"
    ),
    Case(testDescription: "a day and none", batch: [plain("a"), again("b", "2023-11-12")], stands: "b"),
    Case(testDescription: "words differ", batch: [plain("b"), words("a"), again("c")], stands: "a"),
    Case(testDescription: "a pair and a third, no days", batch: [plain("a"), again("b"), other("c")], stands: nil),
    Case(
      testDescription: "a pair and a third of the same day",
      batch: [plain("a", "2023-11-12"), again("b", "2023-11-10"), other("c", "2023-11-12")], stands: nil),
    Case(
      testDescription: "a pair and a later third",
      batch: [plain("a", "2023-11-10"), again("b", "2023-11-11"), other("c", "2023-11-12")], stands: "c"),
    Case(
      testDescription: "back to the first answers",
      batch: [plain("a", "2023-11-10"), other("b", "2023-11-11"), again("c", "2023-11-12")], stands: "c"),
    Case(
      testDescription: "a later pair, one without a day, and an earlier third",
      batch: [plain("a", "2023-11-12"), again("b"), other("c", "2023-11-11")], stands: "a"),
    Case(
      testDescription: "the register holds the same", before: [plain("0")], batch: [again("a"), words("b")], stands: "0"
    ),
    Case(
      testDescription: "the register holds one of the two", before: [plain("b")], batch: [again("a"), plain("b")],
      stands: "b"),
    Case(
      testDescription: "the register holds something else of a later day", before: [other("0", "2023-11-20")],
      batch: [plain("a", "2023-11-12"), again("b")], stands: "0"),
    Case(
      testDescription: "the register holds something else of a day between", before: [other("0", "2023-11-11")],
      batch: [plain("a", "2023-11-10"), again("b", "2023-11-12")], stands: "b"),
    Case(
      testDescription: "the register has replaced one of the two", before: [plain("a"), other("0")],
      batch: [plain("a"), again("b")], stands: "b"),
  ]

  @Test(
    "In every order of the files the same one stands, the others are kept, and nothing is a conflict", arguments: cases)
  func orders(of one: Case) throws {
    for batch in Self.permutations(one.batch) {
      let region = Region()
      for file in one.before { _ = try submit(region, [file]) }
      let receipts = try submit(region, batch)
      let order = batch.map(\.name).joined()
      #expect(try current(region) == (one.stands.map { [$0] } ?? []), "\(order)")
      #expect(receipts.allSatisfy { $0.isRefused == (one.stands == nil) }, "\(order)")
      let files = Set((one.before + one.batch).map { Data($0.text.utf8) })
      #expect(try region.column("SELECT count (*) FROM content") == ["\(files.count)"], "\(order)")
      #expect(try region.check().problems.isEmpty, "\(order)")
    }
  }

  @Test("The region's note finds a conflict among the same files exactly where the register does", arguments: cases)
  func agreesWithRegion(one: Case) throws {
    let region = Region()
    for file in one.batch {
      try Data(file.text.utf8).write(to: URL(fileURLWithPath: "\(region.folder)/\(file.name).json"))
    }
    let run = try ProgramRun(["region", region.folder, "--format", "csv", "--out", region.folder + "/out"])
    #expect(run.wait() == (one.stands == nil ? 1 : 0), "\(run.err)")
    #expect(run.err.contains("несколько разных листов") == (one.stands == nil))
  }

  @Test("Sent later on its own it is kept, with a note, and the sheet in force stays; the second time changes nothing")
  func later() throws {
    let region = Region()
    try region.submit([sheet()])
    let receipt = try region.submit([Self.resaved(sheet())])[0]
    #expect(receipt.outcome == .same(as: 1))
    #expect(receipt.problems.map(\.id).contains("register.same-answers"))
    #expect(try region.column("SELECT state FROM submissions ORDER BY number") == ["accepted", "superseded"])
    #expect(try region.column("SELECT replaced_by FROM submission WHERE number = 2") == ["1"])
    #expect(
      try region.column("SELECT problems FROM submissions WHERE number = 2")[0].contains("записаны другими байтами"))
    let head = try region.check().head
    #expect(try region.submit([Self.resaved(sheet())])[0].outcome == .unchanged(.superseded))
    #expect(try region.check().head == head)
    #expect(try region.check().problems.isEmpty)
  }

  @Test("An expert's values stay in force, whatever words come beside the same answers", arguments: [0, 3])
  func expert(points: Int) throws {
    let region = Region()
    try region.submit([sheet(submitted: "2023-11-10")])
    try verify(region, points: points)
    let levels = try region.rows("SELECT * FROM levels")
    for text in [
      Self.resaved(sheet(submitted: "2023-11-10")), Self.resaved(sheet(submitted: "2023-11-15")),
      sheet(submitted: "2023-11-15", comment: "другие слова"),
    ] {
      let receipt = try region.submit([text])[0]
      #expect(receipt.outcome == .same(as: 1))
      #expect(receipt.problems.contains { $0.summary.contains("его проверил эксперт") })
    }
    #expect(try region.rows("SELECT * FROM levels") == levels)
    #expect(try region.submit([sheet(submitted: "2023-11-16", points: 2)])[0].outcome.isAccepted)
    #expect(try region.check().problems.isEmpty)
  }

  @Test("A sheet whose expert's values were all taken back gives way like one that no expert has looked at")
  func takenBack() throws {
    let region = Region()
    try region.submit([sheet(submitted: "2023-11-10")])
    try verify(region, points: 0)
    try region.verify([("ZN-01", .takenBack)], reason: "ошибка эксперта")
    #expect(
      try region.submit([sheet(submitted: "2023-11-15", comment: "другие слова")])[0].outcome.isAccepted)
    #expect(try region.check().problems.isEmpty)
  }

  @Test(
    "Whoever replaces a sheet that an expert has looked at is told, whether the expert agreed or not",
    arguments: [0, 3])
  func staysBehind(points: Int) throws {
    let region = Region()
    try region.submit([sheet(submitted: "2023-11-10")])
    try verify(region, points: points)
    let receipt = try region.submit([sheet(submitted: "2023-11-16", points: 2)])[0]
    #expect(receipt.problems.contains { $0.id == "register.verdicts-stay" })
  }

  @Test("Other comments or evidence beside the same answers are a new version where no expert has looked")
  func newWords() throws {
    let region = Region()
    try region.submit([sheet()])
    #expect(try region.submit([sheet(comment: "приложили приказ")])[0].outcome == .accepted(replaced: 1, late: false))
  }

  @Test("A school that sent its answers in time is not late for having sent them again")
  func stillInTime() throws {
    let region = Region()
    #expect(try region.importing(["волна;срок\n2023-11;2023-11-12\n"]).isEmpty)
    try region.submit([sheet(submitted: "2023-11-10")])
    #expect(try region.submit([Self.resaved(sheet(submitted: "2023-11-20"))])[0].outcome == .same(as: 1))
    #expect(try region.column("SELECT is_late FROM submissions WHERE is_current") == ["0"])
  }

  @Test("A sheet that says word for word what a withdrawn one said is taken with a warning")
  func likeWithdrawn() throws {
    let region = Region()
    try region.submit([sheet()])
    _ = try StateChange(try region.open(.write)).withdraw(school: "school-1", wave: "2023-11", reason: "ошибка")
    let receipt = try region.submit([Self.resaved(sheet())])[0]
    #expect(receipt.outcome == .accepted(replaced: nil, late: false))
    #expect(receipt.problems.contains { $0.id == "register.like-withdrawn" })
  }

  @Test("After a conflict one is sent alone and taken; its equal then is its repeat")
  func afterConflict() throws {
    let region = Region()
    let batch = [Self.plain("a"), Self.again("b"), Self.other("c")]
    #expect(try submit(region, batch).allSatisfy(\.isRefused))
    #expect(try submit(region, [batch[1]])[0].outcome == .accepted(replaced: nil, late: false))
    #expect(try submit(region, [batch[0]])[0].outcome == .same(as: 2))
    #expect(try region.check().problems.isEmpty)
  }

  private static func permutations(_ files: [File]) -> [[File]] {
    guard files.count > 1 else { return [files] }
    return files.indices.flatMap { index in
      var rest = files
      let first = rest.remove(at: index)
      return permutations(rest).map { [first] + $0 }
    }
  }
}

extension SubmissionReceipt.Outcome {
  fileprivate var isAccepted: Bool { if case .accepted = self { true } else { false } }
}
