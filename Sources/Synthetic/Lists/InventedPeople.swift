/// Names of people nobody can be: surnames made of words like «образец», and the mark of all samples.
struct InventedPeople {
  private static let surnames = [
    "Образцова", "Примерова", "Учебная", "Шаблонова", "Макетова", "Черновикова", "Пробная", "Эскизова", "Набросова",
    "Вымыслова", "Условная", "Моделина",
  ]
  private static let initials = "АБВГДЕЖИКЛМНОПРСТФЭЮЯ".map(String.init)
  private var count = 0

  /// The next name; no two are the same within a region.
  mutating func next() -> String {
    let (round, index) = count.quotientAndRemainder(dividingBy: Self.surnames.count)
    count += 1
    let first = Self.initials[round % Self.initials.count]
    let second = Self.initials[(round / Self.initials.count + index) % Self.initials.count]
    return "\(Self.surnames[index])\u{A0}\(first).\u{A0}\(second). \(SchoolNames.mark)"
  }
}
