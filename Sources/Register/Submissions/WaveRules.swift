import RubricModel
import RussianText

/// Holds a sheet against the registry: is the wave one of the region's, is the school expected in it.
struct WaveRules {
  let database: Database
  /// The only wave the user wants to take sheets of; nil takes all.
  let onlyWave: String?

  /// What the registry has to say; an error keeps the sheet from being accepted.
  func problems(of sheet: AnswerSheet, at place: Place) throws(RegisterFault) -> [Problem] {
    if let onlyWave, sheet.wave != onlyWave {
      return [
        Problem(
          "register.wrong-wave", at: place, "лист другой волны", expected: "\(wave(onlyWave)) (\(onlyWave))",
          found: "\"wave\": \"\(sheet.wave)\"", remedy: "исправьте \"wave\" или отправьте лист без ключа --wave")
      ]
    }
    return try waveProblems(sheet, place) + schoolProblems(sheet, place)
  }

  private func waveProblems(_ sheet: AnswerSheet, _ place: Place) throws(RegisterFault) -> [Problem] {
    guard let row = try database.run("SELECT rubric FROM wave WHERE id = ?", .text(sheet.wave)).first else {
      let known = try database.run("SELECT id FROM wave ORDER BY id").compactMap { $0.text(0) }
      guard !known.isEmpty else { return [] }
      return [
        Problem(
          "register.unknown-wave", at: place, "такой волны нет в реестре региона",
          expected: "одна из волн: \(known.joined(separator: ", "))", found: "\"wave\": \"\(sheet.wave)\"",
          remedy: "исправьте \"wave\" в листе или добавьте волну в реестр")
      ]
    }
    guard let rubric = row.text(0), rubric != sheet.rubric else { return [] }
    return [
      Problem(
        "register.wrong-edition", at: place, "лист заполнен по другой редакции методики, чем назначено в этой волне",
        expected: "\"rubric\": \"\(rubric)\"", found: "\"rubric\": \"\(sheet.rubric)\"",
        remedy: "попросите школу заполнить лист по назначенной редакции")
    ]
  }

  private func schoolProblems(_ sheet: AnswerSheet, _ place: Place) throws(RegisterFault) -> [Problem] {
    let listed = try database.run("SELECT oktmo FROM school WHERE id = ?", .text(sheet.school.id)).first
    guard let listed else {
      guard try exists("SELECT 1 FROM school LIMIT 1") else { return [] }
      return [
        Problem(
          "register.unknown-school", .warning, at: place, "школы нет в списке региона: лист принят, но его не ждали",
          found: "\(sheet.school.id), \(sheet.school.name)",
          remedy: "сверьте номер школы или добавьте её в список школ")
      ]
    }
    var problems: [Problem] = []
    let isExpected = try exists("SELECT 1 FROM expected WHERE wave = ? AND school = ?", sheet.wave, sheet.school.id)
    if !isExpected, try exists("SELECT 1 FROM expected WHERE wave = ? LIMIT 1", sheet.wave) {
      problems.append(
        Problem(
          "register.unexpected-school", .warning, at: place, "в этой волне листа школы не ждали",
          found: sheet.school.name,
          remedy: "добавьте школу в список волны или отзовите лист: samodiag register withdraw"))
    }
    if let oktmo = sheet.school.municipality?.oktmo, let known = listed.text(0), try now(oktmo) != now(known) {
      problems.append(
        Problem(
          "register.other-municipality", .warning, at: place,
          "в листе не тот муниципалитет, что в списке школ: школа считается по списку", expected: known, found: oktmo,
          remedy: "исправьте лист или список школ"))
    }
    return problems
  }

  private func exists(_ sql: String, _ values: String...) throws(RegisterFault) -> Bool {
    try !database.run(sql, values.map(SQLValue.text)).isEmpty
  }

  /// The code in force now for the municipality of a code of 8 or 11 digits.
  private func now(_ oktmo: String) throws(RegisterFault) -> String {
    let code = String(oktmo.prefix(8))
    return try database.run("SELECT now FROM municipality_now WHERE oktmo = ?", .text(code)).first?.text(0) ?? code
  }
}
