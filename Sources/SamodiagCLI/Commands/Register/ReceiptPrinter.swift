import Reading
import Register
import RubricModel
import RussianText

/// Tells what became of each sheet, as soon as that is on the disk, and counts.
struct ReceiptPrinter {
  private let console: Console
  private let total: Int
  private let json: Bool
  private var progress: ProgressLine
  private var counts: [String: Int] = [:]
  private var seen = 0
  private var isRefused = false
  private var isGone = false

  init(_ console: Console, total: Int, json: Bool) {
    self.console = console
    self.total = total
    self.json = json
    progress = ProgressLine(console)
  }

  mutating func take(_ event: SubmissionRun.Event) {
    progress.clear()
    switch event {
    case .unreadable(let problems):
      console.report(problems)
      isRefused = true
      seen += problems.count
      count("не прочитаны", problems.count)
    case .entered(let receipts):
      for receipt in receipts { take(receipt) }
      seen += receipts.count
    }
    progress.show("Принято к разбору: \(number(seen)) из \(number(max(seen, total)))")
  }

  private mutating func take(_ receipt: SubmissionReceipt) {
    // What is on the disk is told first; the sheet's own notes follow.
    if json { printJSON(receipt) } else { printText(receipt) }
    console.report(receipt.problems.filter { receipt.isRefused || $0.severity != .note || $0.isOfRegister })
    if receipt.isRefused { isRefused = true }
    count(Self.heading(receipt.outcome), 1)
  }

  /// Counts at the end; the status says whether every sheet was accepted.
  mutating func finish() -> ExitStatus {
    progress.clear()
    if seen > 1, !json {
      let order = Self.headings.filter { counts[$0] != nil }
      let text = order.map { "\($0) — \(number(counts[$0] ?? 0))" }.joined(separator: ", ")
      _ = console.print("\nВсего \(Plural.sheets(seen)): \(text).\n")
    }
    if isGone { return .cannotWrite }
    guard seen > 0 else {
      console.error("Листов ответов не найдено.\n")
      return .inputMissing
    }
    return isRefused ? .dataErrors : .done
  }

  private mutating func count(_ heading: String, _ number: Int) { counts[heading, default: 0] += number }

  private mutating func printText(_ receipt: SubmissionReceipt) {
    let who = visible([receipt.school, receipt.wave].compactMap { $0 }.joined(separator: ", "))
    let number = receipt.number.map { "№\u{A0}\($0) " } ?? ""
    let text = "\(number)\(Self.words(receipt.outcome)): \(who.isEmpty ? "" : "\(who) — ")\(visible(receipt.source))\n"
    if console.print(text) != .done { isGone = true }
  }

  private mutating func printJSON(_ receipt: SubmissionReceipt) {
    var json = JSONWriter()
    json.beginObject()
    json.member("format", "samodiag.receipt/1")
    json.key("number")
    if let number = receipt.number { json.int(number) } else { json.null() }
    json.member("outcome", Self.name(receipt.outcome))
    json.member("file", receipt.source)
    json.member("school", orNull: receipt.school)
    json.member("wave", orNull: receipt.wave)
    json.member("problems", receipt.problems.map(\.id))
    json.endObject()
    if !console.output(json.finish()) { isGone = true }
  }

  private static func words(_ outcome: SubmissionReceipt.Outcome) -> String {
    switch outcome {
    case .accepted(let replaced, let late):
      "принят\(late ? " с опозданием" : "")\(replaced.map { " вместо №\u{A0}\($0)" } ?? "")"
    case .older(let current): "сохранён как прежняя версия, действует №\u{A0}\(current)"
    case .same(let current): "сохранён как повтор, ответы те же, что в №\u{A0}\(current)"
    case .rejected: "не принят из-за ошибок"
    case .unchanged(let state): "уже в реестре (\(state.russian))"
    case .refused: "не принят и не сохранён: в листе ИНН человека"
    }
  }

  private static let headings = [
    "приняты", "с опозданием", "прежние версии", "повторы", "уже были", "не приняты", "не прочитаны",
  ]

  private static func heading(_ outcome: SubmissionReceipt.Outcome) -> String {
    switch outcome {
    case .accepted(_, let late): late ? "с опозданием" : "приняты"
    case .older: "прежние версии"
    case .same: "повторы"
    case .rejected, .refused, .unchanged(.rejected): "не приняты"
    case .unchanged: "уже были"
    }
  }

  private static func name(_ outcome: SubmissionReceipt.Outcome) -> String {
    switch outcome {
    case .accepted(_, let late): late ? "late" : "accepted"
    case .older: "older"
    case .same: "same"
    case .rejected: "rejected"
    case .unchanged: "unchanged"
    case .refused: "refused"
    }
  }
}

extension Problem {
  /// Whether the register says it, not the sheet: such notes are few and always shown.
  fileprivate var isOfRegister: Bool { id.hasPrefix("register.") }
}
