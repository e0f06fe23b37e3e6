import FileSystem
import RubricModel

/// Takes a sheet back, or makes an earlier one the current one again; nothing is ever deleted.
package struct StateChange {
  private let register: RegisterFile
  private var database: Database { register.database }

  package init(_ register: RegisterFile) { self.register = register }

  /// A submission as the register names it to people.
  package struct Subject: Hashable, Sendable {
    package let number: Int
    package let school: String
    package let schoolName: String
    package let wave: String
    package let state: SubmissionState
  }

  /// The current sheet of a school for a wave; a fault that says what there is instead.
  package func current(school: String, wave: String) throws(RegisterFault) -> Subject {
    let rows = try database.run(
      "SELECT number, school, school_name, wave, state FROM submission WHERE school = ? AND wave = ? ORDER BY number",
      .text(school), .text(wave))
    let subjects = rows.compactMap(Self.subject)
    if let current = subjects.last(where: { $0.state.isCurrent }) { return current }
    let what = subjects.last.map { "последнее поступление №\u{A0}\($0.number): \($0.state.russian)" }
    throw RegisterFault(
      .refused,
      .register(
        "register.no-sheet", register.path, "у школы \(school) в волне \(wave) нет действующего листа",
        found: what ?? "ни одного поступления", "проверьте номер школы и волну: samodiag register status"))
  }

  /// A submission by number.
  package func submission(_ number: Int) throws(RegisterFault) -> Subject {
    let row = try database.run(
      "SELECT number, school, school_name, wave, state FROM submission WHERE number = ?", .int(number)
    ).first
    guard let subject = row.flatMap(Self.subject) else {
      throw RegisterFault(
        .refused,
        .register(
          "register.no-submission", register.path,
          "поступления №\u{A0}\(number) нет или в нём не прочитать школу и волну",
          "посмотрите номера: samodiag register show РЕЕСТР --school ШКОЛА"))
    }
    return subject
  }

  /// Takes back the current sheet of a school; the reason stands in the audit trail.
  package func withdraw(school: String, wave: String, reason: String) throws(RegisterFault) -> Subject {
    try database.write { () throws(RegisterFault) in
      let subject = try current(school: school, wave: wave)
      try writer.set(subject.number, .withdrawn, by: nil, .withdraw, reason: reason)
      return subject
    }
  }

  /// Makes a replaced or withdrawn sheet the current one; the one that was current is kept as replaced by it.
  package func restore(_ number: Int, reason: String) throws(RegisterFault) -> Subject {
    try database.write { () throws(RegisterFault) in
      let subject = try submission(number)
      guard subject.state == .superseded || subject.state == .withdrawn else {
        throw RegisterFault(
          .refused,
          .register(
            "register.not-restorable", register.path, "поступление №\u{A0}\(number) нельзя вернуть",
            found: "лист \(subject.state.russian)",
            subject.state == .rejected ? "исправьте лист и отправьте его снова" : "этот лист и так действует"))
      }
      let current = try database.run(
        "SELECT number FROM submission WHERE school = ? AND wave = ? AND state IN ('accepted', 'expertCorrected')",
        .text(subject.school), .text(subject.wave)
      ).first?.int(0)
      if let current { try writer.replace(current, by: number) }
      let state: SubmissionState = try hasCorrections(number) ? .expertCorrected : .accepted
      try writer.set(number, state, by: nil, .restore, reason: reason)
      return subject
    }
  }

  private func hasCorrections(_ number: Int) throws(RegisterFault) -> Bool {
    try !database.run("SELECT 1 FROM disagreements WHERE submission = ? LIMIT 1", .int(number)).isEmpty
  }

  private var writer: SubmissionWriter { SubmissionWriter(register: register, moment: register.clock.now(), day: nil) }

  private static func subject(_ row: SQLRow) -> Subject? {
    guard let number = row.int(0), let school = row.text(1), let wave = row.text(3),
      let state = row.text(4).flatMap(SubmissionState.init)
    else { return nil }
    return Subject(number: number, school: school, schoolName: row.text(2) ?? school, wave: wave, state: state)
  }
}
