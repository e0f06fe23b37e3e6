import Encoded
import Reading
import RoadmapReading
import RubricModel
import RussianText

/// `samodiag roadmap list`.
struct RoadmapListCommand: Command {
  let name = "roadmap list"
  let summary = "какие дорожные карты есть"
  let operands = ""
  let details = "Печатает дорожные карты, которые программа нашла: регион, документ, период, число мероприятий."
  private let format = CommonOptions.format(["text", "json"], "вид ответа; text, если не указать")
  var options: [OptionSpec] { [format, CommonOptions.rubrics] }

  func run(_ arguments: Arguments, _ console: Console) -> ExitStatus {
    guard arguments.words.isEmpty else {
      return console.usage("Команде не нужно «\(visible(arguments.words[0]))».", command: name)
    }
    let roadmaps = Roadmaps(arguments, console)
    var found: [Roadmap] = []
    var status = ExitStatus.done
    for id in roadmaps.locator.known {
      do {
        found.append(try roadmaps.load(id))
      } catch {
        status = .worse(status, console.refuse(error))
      }
    }
    guard !found.isEmpty || status != .done else {
      console.error("Дорожных карт нет. Искали здесь: \(roadmaps.locator.places.joined(separator: "; ")).\n")
      return .inputMissing
    }
    let isJSON = arguments.value(format) == "json"
    return .worse(status, console.print(isJSON ? json(found) : text(found, console.columns)))
  }

  private func text(_ roadmaps: [Roadmap], _ width: Int) -> String {
    roadmaps.map { roadmap in
      let document = RoadmapHead(roadmap)
      let targets = roadmap.items.map(\.targets.count).reduce(0, +)
      let measured = targets == 0 ? "без показателей" : Plural.targets(targets)
      return "\(roadmap.id)\n"
        + paragraph(
          "\(roadmap.region). \(capitalized(roadmap.document.planKind)), \(document.paper).", width: width, indent: 2)
        + paragraph(
          "\(document.period); \(Plural.measures(roadmap.items.count)), \(measured).", width: width, indent: 2)
    }.joined(separator: "\n")
  }

  private func json(_ roadmaps: [Roadmap]) -> String {
    var json = JSONWriter(indent: 2)
    json.beginArray()
    for roadmap in roadmaps { RoadmapJSON(roadmap).writePassport(to: &json) }
    json.endArray()
    return String(decoding: json.finish(), as: UTF8.self)
  }
}
