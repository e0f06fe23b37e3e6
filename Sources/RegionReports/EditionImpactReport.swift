import Reading
import Region
import Reports
import RubricModel
import RussianText
import SchoolReports
import Scoring

/// The effect of another edition in words for a person, and as `samodiag.rubric-diff/1` for programs.
package struct EditionImpactReport: Sendable {
  private let impact: EditionImpact

  /// A report on an effect.
  package init(_ impact: EditionImpact) { self.impact = impact }

  /// The effect as a document.
  package var document: Document {
    let (before, after) = (impact.before.rubric, impact.after.rubric)
    var blocks: [Block] = [.paragraph(summary)]
    if !impact.schools.isEmpty {
      blocks.append(
        .table(
          Table(
            caption: "Чей уровень был бы другим",
            columns: [
              .init("Школа", width: 26), .init("Направление", width: 14), .init(before.id, width: 13),
              .init(after.id, width: 13), .init("Из-за чего", width: 34),
            ], rows: impact.schools.flatMap(rows))))
    }
    return Document(
      title: "Что изменит другая редакция методики", subtitle: "\(before.id) → \(after.id)",
      sections: [Section(isLandscape: true, blocks)])
  }

  private var summary: Phrase {
    let whole = impact.schools.count { $0.changes.contains { $0.direction == nil } }
    return
      "Сравнено листов: \(number(impact.compared)). Другой уровень школы в целом — \(number(whole)), хотя бы одного направления или школы — \(number(impact.schools.count)). Ответы те же; чего новая редакция не спрашивает, отброшено, чего в листе нет — без ответа."
  }

  private func rows(_ school: EditionImpact.School) -> [Table.Row] {
    school.changes.map { change in
      let name =
        change.direction.map { id in
          (impact.after.rubric.directions + impact.before.rubric.directions).first { $0.id == id }?.name ?? id
        } ?? "Школа в целом"
      return Table.Row([
        Phrase("\(school.label.name), \(wave(school.wave))"), Phrase(name),
        impact.before.rubric.levels.phrase(change.before), impact.after.rubric.levels.phrase(change.after),
        Phrase(reasons(change, school)),
      ])
    }
  }

  private func reasons(_ change: EditionImpact.Change, _ school: EditionImpact.School) -> String {
    var reasons = change.cutsDiffer ? ["другие пороги"] : []
    reasons += change.causes.map { cause in
      let lost = school.lost.contains(cause.indicator) ? ", ответ не читается" : ""
      return "\(cause.indicator): \(words(cause))\(lost)"
    }
    return reasons.isEmpty ? "другие правила методики" : reasons.joined(separator: "; ")
  }

  private func words(_ cause: EditionImpact.Cause) -> String {
    switch (cause.before, cause.after) {
    case (let before?, nil): "не учитывается, было \(points(before))"
    case (nil, let after?): "теперь учитывается, \(points(after))"
    case (let before?, let after?):
      before.critical != after.critical && before.points == after.points && before.maximum == after.maximum
        ? (after.critical ? "стал критическим" : "больше не критический") : "\(points(before)) → \(points(after))"
    case (nil, nil): ""
    }
  }

  private func points(_ share: EditionImpact.Cause.Share) -> String {
    share.points.map { "\($0)\u{A0}из\u{A0}\(share.maximum)" } ?? "нет ответа, до \(share.maximum)"
  }

  /// The effect as one object and a line break.
  package var json: [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.member("format", "samodiag.rubric-diff/1")
    json.member("from", impact.before.id)
    json.member("to", impact.after.id)
    json.member("compared", impact.compared)
    json.key("schools")
    json.beginArray()
    for school in impact.schools { write(school, to: &json) }
    json.endArray()
    json.endObject()
    return json.finish()
  }

  private func write(_ school: EditionImpact.School, to json: inout JSONWriter) {
    json.beginObject()
    json.member("school", school.label.id)
    json.member("name", school.label.name)
    json.member("wave", school.wave)
    json.member("unreadable", school.lost)
    json.key("changes")
    json.beginArray()
    for change in school.changes {
      json.beginObject()
      json.member("scope", change.direction ?? "overall")
      write(change.before, impact.before, "from", to: &json)
      write(change.after, impact.after, "to", to: &json)
      json.member("cutScoresDiffer", change.cutsDiffer)
      json.member("because", change.causes.map(\.indicator))
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }

  private func write(_ range: LevelRange?, _ edition: RegionEdition, _ key: String, to json: inout JSONWriter) {
    let levels = edition.rubric.levels.levels
    json.key(key)
    json.beginObject()
    json.member("lowest", orNull: range.map { levels[$0.lowest].id })
    json.member("highest", orNull: range.map { levels[$0.highest].id })
    json.endObject()
  }
}
