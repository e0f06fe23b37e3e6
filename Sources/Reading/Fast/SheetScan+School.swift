import RubricModel
import Scoring

extension SheetScan {
  private struct SchoolKeys: OptionSet {
    let rawValue: UInt8
    static let id = SchoolKeys(rawValue: 1)
    static let name = SchoolKeys(rawValue: 2)
    static let municipality = SchoolKeys(rawValue: 4)
    static let educationLevels = SchoolKeys(rawValue: 8)
    static let specialNeeds = SchoolKeys(rawValue: 16)
    static let kind = SchoolKeys(rawValue: 32)
    static let required: SchoolKeys = [.id, .name]
  }

  /// Reads the passport of the school.
  mutating func scanSchool() -> Bool {
    guard cursor.takeToken(0x7B) else { return false }
    var seen: SchoolKeys = []
    repeat {
      guard cursor.take(0x22) else { return false }
      let name = cursor.key()
      guard cursor.takeToken(0x3A), let key = schoolMember(name), seen.insert(key).inserted else { return false }
    } while cursor.takeToken(0x2C)
    return cursor.take(0x7D) && seen.isSuperset(of: .required)
  }

  private mutating func schoolMember(_ name: KeyWords) -> SchoolKeys? {
    if name == KeyWords("id") {
      guard let text = cursor.text() else { return nil }
      found.schoolID = text
      switch field(text).schoolID {
      case .number: return .id
      case .own:
        found.hasOwnID = true
        return .id
      case .doubtful: return nil
      }
    }
    if name == KeyWords("name") {
      guard let text = cursor.text(), field(text).isFilled else { return nil }
      found.schoolName = text
      return .name
    }
    if name == KeyWords("municipality") { return scanMunicipality() ? .municipality : nil }
    if name == KeyWords("educationLevels") { return scanEducationLevels() ? .educationLevels : nil }
    if name == KeyWords("specialNeeds") {
      guard let value = cursor.truth() else { return nil }
      found.specialNeeds = value
      return .specialNeeds
    }
    if name == KeyWords("kind") {
      guard let text = cursor.text(), field(text).isFilled else { return nil }
      found.kind = text
      return .kind
    }
    return nil
  }

  private mutating func scanMunicipality() -> Bool {
    guard cursor.takeToken(0x7B) else { return false }
    repeat {
      guard cursor.take(0x22) else { return false }
      let name = cursor.key()
      guard cursor.takeToken(0x3A), let text = cursor.text() else { return false }
      if name == KeyWords("oktmo"), found.oktmo.count == 0, field(text).isMunicipality {
        found.oktmo = text
      } else if name == KeyWords("name"), found.municipality.count == 0, field(text).isFilled {
        found.municipality = text
      } else {
        return false
      }
    } while cursor.takeToken(0x2C)
    return cursor.take(0x7D) && found.oktmo.count > 0 && found.municipality.count > 0
  }

  /// Levels of education, each at most once.
  private mutating func scanEducationLevels() -> Bool {
    guard cursor.takeToken(0x5B) else { return false }
    var levels: UInt8 = 0
    repeat {
      guard cursor.take(0x22) else { return false }
      let name = cursor.key()
      let level: UInt8 =
        name == KeyWords("primary") ? 1 : name == KeyWords("basic") ? 2 : name == KeyWords("secondary") ? 4 : 0
      guard level != 0, levels & level == 0 else { return false }
      levels |= level
    } while cursor.takeToken(0x2C)
    found.educationLevels = levels
    return cursor.take(0x5D)
  }
}
