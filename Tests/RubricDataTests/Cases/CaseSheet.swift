import Reading
import RubricModel

/// The answer sheet a case stands for, as a school would send it, so that a case runs the whole way from bytes.
struct CaseSheet {
  let rubricCase: RubricCase
  let rubric: Rubric

  var bytes: [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.member("format", "samodiag.answers/1")
    json.member("rubric", rubric.id)
    json.member("wave", "2023-11")
    json.key("school")
    json.beginObject()
    json.member("id", "учебный пример")
    json.member("name", "Школа из примера")
    for member in rubricCase.school.members {
      json.key(member.key)
      json.copy(member.value)
    }
    json.endObject()
    json.key("answers")
    json.beginObject()
    writeAnswers(to: &json)
    json.endObject()
    json.endObject()
    return json.finish()
  }

  private func writeAnswers(to json: inout JSONWriter) {
    let special = (rubricCase.with?.members ?? []) + rubricCase.answers.members
    for member in special {
      json.key(member.key)
      json.copy(member.value)
    }
    let named = Set(special.map(\.key))
    for indicator in rubric.indicators where !named.contains(indicator.id) {
      switch rubricCase.answers.string {
      case "best": json.member(indicator.id, indicator.scale.maximum)
      case "worst": json.member(indicator.id, indicator.scale.minimum)
      default: break
      }
    }
  }
}

extension JSONWriter {
  /// Writes a value that was read.
  mutating func copy(_ node: JSONNode) {
    switch node.kind {
    case .null: null()
    case .bool: bool(node.bool ?? false)
    case .number: raw(node.numberText ?? "0")
    case .string: string(node.string ?? "")
    case .array:
      beginArray()
      for element in node.elements { copy(element) }
      endArray()
    case .object:
      beginObject()
      for member in node.members {
        key(member.key)
        copy(member.value)
      }
      endObject()
    }
  }
}
