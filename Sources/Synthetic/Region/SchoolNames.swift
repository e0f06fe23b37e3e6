/// Names for invented schools; each says that it is invented, so that no list can pass one off as real.
struct SchoolNames {
  /// Stands in every name.
  static let mark = "(учебный пример)"

  private static let villages = [
    "Ольховка", "Раздолье", "Заречное", "Ясная Поляна", "Сосновка", "Туманное", "Рыбацкое", "Кедровое", "Лесной Ключ",
    "Чаячье", "Северный Мыс", "Брусничное", "Тихая Бухта", "Моховое", "Берёзовый Яр", "Снежное", "Каменный Ручей",
    "Светлый Берег", "Голубичное", "Вешняя Падь", "Перевальное", "Маячное",
  ]
  private var towns = 0
  private var villagesUsed = 0
  private var boarding = 0
  private var evenings = 0

  /// The next name for a school of this form; names never repeat within a region.
  mutating func next(_ form: SchoolForm) -> String {
    "\(bare(form)) \(Self.mark)"
  }

  private mutating func bare(_ form: SchoolForm) -> String {
    switch form {
    case .town:
      towns += 1
      switch towns % 6 {
      case 2: return "МАОУ «Гимназия № \(towns)»"
      case 5: return "МАОУ «Лицей № \(towns)»"
      default: return "МБОУ СОШ № \(towns)"
      }
    case .townBasic:
      towns += 1
      return "МБОУ ООШ № \(towns)"
    case .village: return "МБОУ «СОШ с. \(village())»"
    case .villageBasic: return "МКОУ «ООШ с. \(village())»"
    case .primary: return "МКОУ «Начальная школа с. \(village())»"
    case .correctional:
      boarding += 1
      return "ГКОУ «Школа-интернат № \(boarding)»"
    case .evening:
      evenings += 1
      return "МБОУ «Вечерняя (сменная) школа № \(evenings)»"
    }
  }

  private mutating func village() -> String {
    let (round, index) = villagesUsed.quotientAndRemainder(dividingBy: Self.villages.count)
    villagesUsed += 1
    return round == 0 ? Self.villages[index] : "\(Self.villages[index])-\(round + 1)"
  }
}
