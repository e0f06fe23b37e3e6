import Reading
import Register
import RussianText

/// How cards and histories word what the register wrote down.
enum SubmissionWords {
  /// «принят, действует»; «не действует, вместо него № 3»; a late one says so.
  static func state(_ head: SubmissionHead) -> String {
    let late = head.isLate && head.state != .rejected ? ", пришёл после срока" : ""
    switch head.state {
    case .accepted: return "принят\(late), действует"
    case .expertCorrected: return "исправлен экспертом\(late), действует"
    case .superseded: return "не действует, вместо него \(head.replacedBy.map(number) ?? "другой")\(late)"
    case .rejected, .withdrawn: return head.state.russian + late
    }
  }

  /// `2024-05-12T08:30:00Z` → «12.05.2024 08:30:00 UTC»; anything else comes back as it is, visible.
  static func moment(_ time: String) -> String {
    let parts = time.split(separator: "T", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].hasSuffix("Z"), ISODay(String(parts[0])) != nil else { return visible(time) }
    return "\(date(String(parts[0]))) \(visible(String(parts[1].dropLast()))) UTC"
  }

  /// «файл.ndjson, строка 12».
  static func source(_ head: SubmissionHead) -> String {
    let file = head.file == "-" ? "стандартный ввод" : visible(head.file)
    return file + (head.line.map { ", строка \($0)" } ?? "")
  }

  static func number(_ number: Int) -> String { "№\u{A0}\(number)" }

  static func numbers(_ numbers: [Int]) -> String { list(numbers.map(number)) }

  /// The school's own answer, as its JSON says it.
  static func answer(_ json: String) -> String {
    guard let node = JSONDocument.parse(Array(json.utf8), file: "").root else { return visible(json) }
    if let points = node.int ?? node["points"]?.int { return Plural.points(points) }
    if let part = node["part"]?.int, let whole = node["of"]?.int {
      return "\(RussianText.number(part)) из \(RussianText.number(whole))"
    }
    if let percent = node["percent"]?.string {
      return "\(visible(percent.split(separator: ".").joined(separator: ",")))\u{A0}%"
    }
    if let count = node["count"]?.int { return "число \(RussianText.number(count))" }
    if node["unknown"]?.bool == true { return "«не знаю»" }
    if let reason = node["notApplicable"]?.string { return "не относится: «\(visible(reason))»" }
    return node.kind == .null ? "нет ответа" : visible(json)
  }

  /// What an entry of the audit trail tells of the sheet.
  static func entry(_ entry: TrailEntry) -> String {
    let by = entry.by.map { number($0) }
    let why = entry.reason.map { ": «\(visible($0))»" } ?? ""
    switch entry.action {
    case .accept: return "лист принят"
    case .supersede where entry.isArrival: return "лист сохранён, действует \(by ?? "другой")"
    case .supersede: return "лист заменён\(by.map { ", действует \($0)" } ?? "")"
    case .reject: return "лист не принят из-за ошибок"
    case .withdraw: return "лист отозван\(why)"
    case .restore: return "лист снова действует\(why)"
    case .verify:
      let counts = [("внесено", entry.values), ("снято", entry.retractions)].filter { $0.1 > 0 }.map { what, count in
        "\(what) значений эксперта: \(RussianText.number(count))"
      }
      return (counts + ["лист \(entry.state?.russian ?? "без состояния")"]).joined(separator: "; ")
    case .create, .migrate, .refuse, .import, nil: return visible(entry.actionName)
    }
  }
}

extension Plural {
  static let bytes = Plural("байт", "байта", "байтов")
}
