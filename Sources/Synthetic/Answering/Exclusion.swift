import RubricModel

/// Whether a school may answer «не применяется» with the edition's typical reason, and how it words that reason.
///
/// The rubric states the reason for people; the generator reads it by its words, and takes one it cannot read as never true.
package struct Exclusion: Sendable {
  /// The reason holds for schools with none of these levels; nil when it speaks of something else.
  private let absent: Set<EducationLevel>?
  /// The reason holds for schools with this level and no other.
  private let only: EducationLevel?
  private let withoutSpecialNeeds: Bool
  private let wordings: [String]

  /// Reads a typical reason.
  package init(_ reason: String) {
    withoutSpecialNeeds = reason.contains("ОВЗ")
    only = reason.contains("только") && reason.contains("начального") ? .primary : nil
    if only != nil || withoutSpecialNeeds {
      absent = nil
    } else if reason.contains("6–11") || reason.contains("8–11") || reason.contains("13 лет") {
      absent = [.basic, .secondary]
    } else {
      let words: [(String, EducationLevel)] = [
        ("начального", .primary), ("основного", .basic), ("среднего", .secondary),
      ]
      let named = words.filter { reason.contains($0.0) }.map(\.1)
      absent = named.isEmpty ? nil : Set(named)
    }
    wordings = [reason] + Self.ownWords(absent: only == nil ? absent : [.basic, .secondary], withoutSpecialNeeds)
  }

  /// Whether the reason was understood at all.
  package var isRead: Bool { withoutSpecialNeeds || only != nil || absent != nil }

  /// Whether the reason is true of the school.
  package func holds(for school: School) -> Bool {
    let levels = school.educationLevels ?? []
    if withoutSpecialNeeds { return school.specialNeeds == false }
    if let only { return levels == [only] }
    return absent.map(levels.isDisjoint) ?? false
  }

  /// The reason in the words of one school.
  func wording(_ draw: inout Draw) -> String { draw.pick(wordings) ?? "" }

  private static func ownWords(absent: Set<EducationLevel>?, _ withoutSpecialNeeds: Bool) -> [String] {
    if withoutSpecialNeeds { return ["в школе нет детей с ОВЗ", "обучающихся с ОВЗ нет"] }
    return switch absent {
    case [.secondary]: ["нет 10–11 классов", "школа без старших классов"]
    case [.basic, .secondary]: ["в школе только 1–4 классы", "начальная школа"]
    case [.basic]: ["нет 5–9 классов"]
    case [.primary]: ["нет 1–4 классов"]
    default: []
    }
  }
}
