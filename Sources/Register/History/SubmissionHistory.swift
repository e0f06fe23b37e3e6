import RubricModel

/// All submissions of one school by wave, in the order they came.
package struct SubmissionHistory: Sendable {
  /// One submission with the level of the whole.
  package struct Item: Sendable {
    package let head: SubmissionHead
    /// By the school's answers; nil for a sheet that was refused.
    package let declared: SubmissionCard.Level?
    /// With the expert's values; nil where no expert has looked.
    package let verified: SubmissionCard.Level?
  }

  package let school: String
  /// As the list of schools has it, or else the latest sheet.
  package let name: String?
  /// Waves in their order, each with what came for it.
  package let waves: [(wave: String, items: [Item])]

  /// `wave` leaves the others out. Throws a fault of kind `.refused` where nothing came from the school.
  package init(_ register: RegisterFile, school: String, wave: String? = nil) throws(RegisterFault) {
    self = try register.database.look { () throws(RegisterFault) in
      try SubmissionHistory(reading: register, school, wave)
    }
  }

  private init(reading register: RegisterFile, _ school: String, _ wave: String?) throws(RegisterFault) {
    let database = register.database
    self.school = school
    let listed = try database.run("SELECT name FROM school WHERE id = ?", .text(school)).first?.text(0)
    let rows = try database.run(
      """
      \(SubmissionHead.query) WHERE submission.school = ?1 AND (?2 IS NULL OR submission.wave = ?2)
      ORDER BY submission.wave, submission.number
      """, .text(school), SQLValue(wave))
    let heads = rows.compactMap(SubmissionHead.init)
    guard !heads.isEmpty else { throw Self.nothing(register.path, school, listed, wave) }
    name = listed ?? heads.max { $0.number < $1.number }?.schoolName
    var waves: [(wave: String, items: [Item])] = []
    for head in heads {
      let item = Item(
        head: head, declared: try Self.whole(head.number, .declared, database),
        verified: try Self.whole(head.number, .verified, database))
      if waves.last?.wave != head.wave ?? "" { waves.append((head.wave ?? "", [])) }
      waves[waves.count - 1].items.append(item)
    }
    self.waves = waves
  }

  private static func whole(
    _ number: Int, _ kind: StoredText.Kind, _ database: Database
  ) throws(RegisterFault) -> SubmissionCard.Level? {
    try database.run(
      """
      SELECT direction, name, score, max, level, lowest, highest FROM level
      WHERE submission = ? AND kind = ? AND direction = ''
      """, .int(number), .text(kind.rawValue)
    ).first.map(SubmissionCard.level)
  }

  private static func nothing(_ path: String, _ school: String, _ name: String?, _ wave: String?) -> RegisterFault {
    let when = wave.map { " в волне \($0)" } ?? ""
    return RegisterFault(
      .refused,
      .register(
        "register.no-sheet", path, "от школы \(school)\(when) ничего не поступало",
        found: name.map { "школа есть в списке региона: \($0)" } ?? "школы нет и в списке региона",
        "проверьте номер школы и волну: samodiag register status"))
  }
}
