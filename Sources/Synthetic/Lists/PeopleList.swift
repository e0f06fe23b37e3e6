import RubricModel

/// Coordinators, methodists, curators and teams; a few are missing, so that the register has something to tell.
struct PeopleList {
  private static let schoolsOfMethodist = 8
  private(set) var list = SampleList(
    "people", "Люди", ["Роль", "ФИО", "Школа", "ОКТМО", "Должность", "Действует с", "Действует по"])
  private var names = InventedPeople()
  private let start: String

  init(_ cast: ListCast, start: String) {
    self.start = start
    // One municipality has nobody yet.
    for place in cast.municipalities where place.oktmo != cast.farthest {
      add("координатор", oktmo: place.oktmo, "муниципальный координатор")
    }
    let sending = cast.schools.filter { $0.source != nil }
    var methodist = ""
    for (index, school) in sending.enumerated() {
      if index % Self.schoolsOfMethodist == 0 { methodist = names.next() }
      // A school that joins later has no methodist.
      if school.from == 0 { add("методист", methodist, school: school.id, "методист регионального оператора") }
    }
    for (index, school) in sending.enumerated() {
      // Of every fifteen schools one waits for a curator; the third changes hers at the turn of the year.
      if index == 2 {
        let year = (Int(start.prefix(4)) ?? 2023) + 1
        add("куратор", school: school.id, "куратор", to: "\(year)-01-31")
        add("куратор", school: school.id, "куратор", from: "\(year)-02-01")
      } else if index % 15 != 14 {
        add("куратор", school: school.id, "куратор")
      }
    }
    for (index, school) in sending.enumerated() {
      let size = index % 20 == 9 ? 2 : 3
      for position in ["директор", "заместитель директора", "педагог-психолог"].prefix(size) {
        add("команда", school: school.id, position)
      }
    }
  }

  private mutating func add(
    _ role: String, _ name: String? = nil, school: String? = nil, oktmo: String? = nil, _ position: String,
    from: String? = nil, to: String? = nil
  ) {
    list.add(
      .text(role), .text(name ?? names.next()), SampleList.Cell(school), SampleList.Cell(oktmo), .text(position),
      .day(from ?? start), to.map(SampleList.Cell.day) ?? .empty)
  }
}
