import Reading
import Region
import Reports
import RubricModel
import RussianText

/// A proposal whom to give to which school, in words, as a list to be imported, and as JSON (P05).
package struct AssignmentReport {
  private let proposal: AssignmentProposal
  private let role: AssignmentTask.Role
  /// ISO day.
  private let day: String
  private let scale: [String]

  /// A report for a role on a day; `levels` are names of levels, lowest first.
  package init(_ proposal: AssignmentProposal, role: AssignmentTask.Role, day: String, levels: [String]) {
    self.proposal = proposal
    self.role = role
    self.day = day
    scale = levels
  }

  /// The proposal as a document.
  package var document: Document {
    Document(
      title: role == .methodist
        ? "Закрепление методистов за школами: проект" : "Закрепление кураторов за школами: проект",
      subtitle: "На \(date(day))", blocks)
  }

  private var blocks: [Block] {
    let total = proposal.loads.reduce(0) { $0 + $1.after }
    var blocks: [Block] = [
      .paragraph(
        "Предложено закрепить школ: \(number(proposal.pairs.count)). Людей: \(number(proposal.loads.count)), школ у них вместе с прежними — \(number(total)), наибольшая нагрузка — \(number(proposal.largest)). Меньше наибольшей не бывает: проверены все границы."
      ),
      .note(
        Note(
          .assumption, title: "Правило — наше",
          [
            "Документы просят закрепить методиста или куратора за каждой школой, но не говорят, как выбирать. Здесь: нагрузка поровну, первыми — школы с низшим уровнем, при равенстве — человек того же муниципалитета, в свою школу никто не назначается. Прежние назначения не меняются."
          ])),
    ]
    if !proposal.pairs.isEmpty { blocks.append(.table(pairs)) }
    if !proposal.loads.isEmpty { blocks.append(.table(loads)) }
    if !proposal.left.isEmpty { blocks.append(.table(left)) }
    return blocks
  }

  private var pairs: Table {
    Table(
      caption: "Кого к кому",
      columns: [
        .init("Школа", width: 40), .init("Муниципалитет", width: 24), .init("Уровень", width: 14),
        .init("Кто", width: 22),
      ],
      rows: proposal.pairs.map { Table.Row(cells(of: $0.school) + [Phrase($0.person)]) })
  }

  private var loads: Table {
    Table(
      caption: "Нагрузка",
      columns: [.init("Кто", width: 60), .init("Было школ", width: 20, .right), .init("Станет", width: 20, .right)],
      rows: proposal.loads.map { Table.Row([Phrase($0.person), Phrase(number($0.before)), Phrase(number($0.after))]) })
  }

  private var left: Table {
    Table(
      caption: "Некого закрепить: нагрузка полна или есть только свои сотрудники",
      columns: [.init("Школа", width: 50), .init("Муниципалитет", width: 32), .init("Уровень", width: 18)],
      rows: proposal.left.map { Table.Row(cells(of: $0)) })
  }

  private func cells(of school: AssignmentTask.School) -> [Phrase] {
    let level = school.level.flatMap { scale.indices.contains($0) ? scale[$0] : nil } ?? "не известен"
    return [Phrase(school.label.name), Phrase(school.label.municipality?.name ?? "не указан"), Phrase(level)]
  }

  /// Rows for `samodiag register import-registry`: role, name, school, first day.
  package var csv: [UInt8] {
    let word = role == .methodist ? "методист" : "куратор"
    var output = PeopleCSV()
    output.add(["роль", "фио", "школа", "действует с"])
    for pair in proposal.pairs { output.add([word, pair.person, pair.school.label.id, date(day)]) }
    return output.bytes
  }

  /// `samodiag.assignment/1`.
  package var json: [UInt8] {
    var json = JSONWriter(indent: 2)
    json.beginObject()
    json.member("format", "samodiag.assignment/1")
    json.member("role", role.rawValue)
    json.member("day", day)
    json.member("largestLoad", proposal.largest)
    json.key("pairs")
    json.beginArray()
    for pair in proposal.pairs {
      json.beginObject()
      json.member("school", pair.school.label.id)
      json.member("person", pair.person)
      json.endObject()
    }
    json.endArray()
    json.member("left", proposal.left.map(\.label.id))
    json.key("loads")
    json.beginArray()
    for load in proposal.loads {
      json.beginObject()
      json.member("person", load.person)
      json.member("before", load.before)
      json.member("after", load.after)
      json.endObject()
    }
    json.endArray()
    json.endObject()
    return json.finish()
  }
}
