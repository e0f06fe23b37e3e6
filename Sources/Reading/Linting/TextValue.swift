import RubricModel

/// One text of a rubric file: the key it stands under, the text, the place.
struct TextValue {
  let key: String
  let text: String
  let place: Place

  /// All strings of a document in the order of the file; a string in an array goes under the key of the array.
  static func all(in root: JSONNode) -> [TextValue] {
    var texts: [TextValue] = []
    collect(root, under: "", into: &texts)
    return texts
  }

  // Depth is bounded by the limits of the JSON reader.
  private static func collect(_ node: JSONNode, under key: String, into texts: inout [TextValue]) {
    switch node.kind {
    case .string:
      if let text = node.string { texts.append(TextValue(key: key, text: text, place: node.place)) }
    case .array:
      for element in node.elements { collect(element, under: key, into: &texts) }
    case .object:
      for member in node.members { collect(member.value, under: member.key, into: &texts) }
    case .null, .bool, .number:
      break
    }
  }
}
