import Reading
import Region
import RegionReports
import RubricModel
import RussianText

/// What the search of every page looks through, as a script that assigns one constant: a page from a disk may load a script, but no data.
struct SearchIndex {
  private let desk: Desk

  init(_ desk: Desk) { self.desk = desk }

  /// Entries of four texts: name, what it is, further words to find it by, path. Escaped as JSON.
  var bytes: [UInt8] {
    var json = JSONWriter()
    json.beginArray()
    for group in desk.subject.municipalities {
      entry(desk.subject.name(of: group), "муниципалитет", group.key, desk.names.municipality(group.key), &json)
    }
    for person in desk.people {
      guard let path = desk.names.person(person.id) else { continue }
      entry(person.name, DeskPerson.word(forRole: person.role), person.position ?? "", path, &json)
    }
    for direction in desk.rubric.directions {
      entry(direction.name, "направление", "", desk.names.direction(direction.id), &json)
    }
    for indicator in desk.rubric.indicators {
      guard let path = desk.names.indicator(indicator.id) else { continue }
      entry("\(indicator.id) \(indicator.title)", "показатель", "", path, &json)
    }
    for index in desk.order {
      let label = desk.current.schools[index].label
      guard let path = desk.page(of: label.id) else { continue }
      entry(label.name, label.municipality?.name ?? "школа", label.id, path, &json)
    }
    json.endArray()
    return Array("const DESK_INDEX=".utf8) + json.finish()
  }

  private func entry(_ name: String, _ kind: String, _ words: String, _ path: String, _ json: inout JSONWriter) {
    json.beginArray()
    for text in [name, kind, words, path] { json.string(visible(text)) }
    json.endArray()
  }
}
