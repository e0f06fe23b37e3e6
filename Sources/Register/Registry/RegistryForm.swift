import Reading
import RussianText

/// What may stand in a cell of the registry.
enum RegistryForm: Sendable {
  case text
  /// 8 or 11 digits; the first 8 are kept.
  case oktmo
  /// ОГРН, ИНН or an id of the region's own; never the number of a person.
  case school
  /// `2024-05-31` or `31.05.2024`.
  case day
  /// `2024-05`.
  case wave
  /// A Russian word, or the word kept in its place.
  case choice([String: String])
  /// Id or Russian name of a direction.
  case direction

  /// The value as it is kept; nil when the cell does not fit.
  func value(of cell: String) -> String? {
    switch self {
    case .text: return cell
    case .oktmo: return OKTMO.isWellFormed(cell) ? String(cell.prefix(8)) : nil
    case .school:
      switch SchoolIdentifier(cell) {
      case .ogrn, .inn, .example, .own: return cell
      // A table program takes the zero off the front of a number: back only where the check digit then fits.
      case .wrongLength(9): return SchoolIdentifier("0" + cell) == .inn ? "0" + cell : nil
      case .personal, .wrongCheckDigit, .wrongLength, .parted, .shortened, .blank: return nil
      }
    case .day: return Self.day(cell)
    case .wave:
      if ISOMonth(cell) != nil { return cell }
      // Excel makes the first day of the month of what was typed as a month.
      return Self.day(cell).flatMap { $0.hasSuffix("-01") ? String($0.dropLast(3)) : nil }
    case .choice(let words): return words[Self.folded(cell)] ?? (words.values.contains(cell) ? cell : nil)
    case .direction: return Self.directions[Self.folded(cell)]
    }
  }

  /// What belongs there, in Russian.
  var expected: String {
    switch self {
    case .text: "текст"
    case .oktmo: "код ОКТМО: 8 или 11 цифр"
    case .school: "ОГРН (13 цифр), ИНН организации (10 цифр) или код школы, принятый в регионе"
    case .day: "день вида 31.05.2024 или 2024-05-31"
    case .wave: "год и месяц вида 2024-05"
    case .choice(let words): words.keys.sorted().joined(separator: ", ")
    case .direction: "направление, например Знание или knowledge"
    }
  }

  private static func day(_ cell: String) -> String? {
    if ISODay(cell) != nil { return cell }
    let parts = cell.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 2, parts[1].count == 2, parts[2].count == 4 else { return nil }
    let iso = "\(parts[2])-\(parts[1])-\(parts[0])"
    return ISODay(iso) == nil ? nil : iso
  }

  /// Small letters, е for ё, single spaces.
  static func folded(_ text: String) -> String {
    let text = String(text.lowercased().map { $0 == "ё" ? "е" : $0 == "\u{A0}" ? " " : $0 })
    return text.split(whereSeparator: { $0 == " " || $0 == "\t" || $0.isNewline }).joined(separator: " ")
  }

  /// The eight directions of the project by id and by name (DESIGN part 1).
  private static let directions: [String: String] = {
    let names = [
      "knowledge": ["знание"], "upbringing": ["воспитание"], "health": ["здоровье"], "career": ["профориентация"],
      "creativity": ["творчество"], "teacher": ["учитель"], "climate": ["школьный климат", "климат"],
      "environment": ["образовательная среда", "среда"],
    ]
    var result: [String: String] = [:]
    for (id, words) in names { for word in words + [id] { result[word] = id } }
    return result
  }()
}
