import Batch
import Reading
import RubricModel
import RussianText

/// `samodiag rubric list`.
struct RubricListCommand: Command {
  let name = "rubric list"
  let summary = "какие методики есть"
  let operands = ""
  let details =
    "Печатает методики, которые программа нашла, и что в них: период, число показателей, сколько из фактов допущено."
  private let format = CommonOptions.format(["text", "json"], "вид ответа; text, если не указать")
  var options: [OptionSpec] { [format, CommonOptions.rubrics] }

  func run(_ arguments: Arguments, _ console: Console) -> ExitStatus {
    let rubrics = Rubrics(arguments, console)
    var found: [Rubric] = []
    var status = ExitStatus.done
    for id in rubrics.locator.known {
      do {
        found.append(try rubrics.edition(id).rubric)
      } catch {
        console.report(error.problems)
        status = .dataErrors
      }
    }
    guard !found.isEmpty || status != .done else {
      console.error("Методик нет. Искали здесь: \(rubrics.locator.places.joined(separator: "; ")).\n")
      return .inputMissing
    }
    let printed = console.print(arguments.value(format) == "json" ? json(found) : text(found))
    return .worse(status, printed)
  }

  private func text(_ rubrics: [Rubric]) -> String {
    rubrics.map { rubric in
      let until = rubric.period.to.map { " по \(date($0))" } ?? ""
      let indicators = rubric.indicators
      let assumed = indicators.filter { $0.basis.kind == .assumption }.count
      return """
        \(rubric.id)
          \(rubric.title)
          Действует с \(date(rubric.period.from))\(until); сверена с источниками \(date(rubric.checkedOn)).
          \(Plural.directions(rubric.directions.count)), \(Plural.indicators(indicators.count)), критических \
        \(indicators.filter(\.critical).count), наибольшая сумма — \(Plural.points(indicators.map(\.scale.maximum).reduce(0, +))).
          Названий, которые допущены нами: \(assumed).

        """
    }.joined(separator: "\n")
  }

  private func json(_ rubrics: [Rubric]) -> String {
    var json = JSONWriter(indent: 2)
    json.beginArray()
    for rubric in rubrics {
      json.beginObject()
      json.member("id", rubric.id)
      json.member("title", rubric.title)
      json.member("edition", rubric.edition)
      json.member("from", rubric.period.from)
      json.member("to", orNull: rubric.period.to)
      json.member("directions", rubric.directions.count)
      json.member("indicators", rubric.indicators.count)
      json.member("max", rubric.indicators.map(\.scale.maximum).reduce(0, +))
      json.member("sha256", rubric.sha256)
      json.endObject()
    }
    json.endArray()
    return String(decoding: json.finish(), as: UTF8.self)
  }
}
