import Encoded
import Planning
import Reading
import RubricModel
import RussianText

/// `samodiag roadmap show`.
struct RoadmapShowCommand: Command {
  let name = "roadmap show"
  let summary = "показать дорожную карту или одно мероприятие"
  let operands = "КАРТА [МЕРОПРИЯТИЕ]"
  let details = """
    Печатает мероприятия по разделам со сроками и ответственными.
    С ключом мероприятия (например, 12 или 2.1/4) — всё о нём: что сказано в документе, а что прочитано по содержанию.

    samodiag roadmap show sakhalin-smp-2023
    samodiag roadmap show leningrad-smp-2023 2.2/1
    """
  private let format = CommonOptions.format(["text", "json"], "вид ответа; text, если не указать")
  var options: [OptionSpec] { [format, CommonOptions.rubrics] }

  func run(_ arguments: Arguments, _ console: Console) -> ExitStatus {
    guard (1...2).contains(arguments.words.count) else {
      return console.usage("Назовите дорожную карту и, если нужно, одно мероприятие.", command: name)
    }
    let roadmap: Roadmap
    do {
      roadmap = try Roadmaps(arguments, console).load(arguments.words[0])
    } catch {
      return console.refuse(error)
    }
    let isJSON = arguments.value(format) == "json"
    guard arguments.words.count == 2 else {
      return console.print(
        isJSON ? json { RoadmapJSON(roadmap).write(to: &$0) } : RoadmapText(roadmap, width: console.columns).text())
    }
    let key = arguments.words[1]
    guard let item = roadmap.item(key) else {
      let nearest = NearestSpelling(roadmap.items.map(\.key)).nearest(to: key)
      let hint = nearest.map { " Возможно, имелось в виду «\($0)»." } ?? ""
      console.error("В карте \(roadmap.id) нет мероприятия «\(visible(key))».\(hint)\n")
      return .inputMissing
    }
    return console.print(
      isJSON
        ? json { RoadmapItemJSON(roadmap).write(item, to: &$0) }
        : RoadmapItemText(roadmap, item, width: console.columns).text())
  }

  private func json(_ write: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter(indent: 2)
    write(&json)
    return String(decoding: json.finish(), as: UTF8.self)
  }
}
