import RubricModel

/// Reads the outside documents a package cites.
struct SourcesReader {
  /// Reads the elements of a `sources` array; those that cannot be read are left out.
  func read(_ nodes: [JSONNode], _ problems: inout [Problem]) -> [Source] {
    nodes.compactMap { source($0, &problems) }
  }

  private func source(_ node: JSONNode, _ problems: inout [Problem]) -> Source? {
    let what = node["id"]?.string.map { "источника \($0)" } ?? "источника"
    guard let object = ObjectReader(node, what: what, allowed: RubricKeys.source, problems: &problems) else {
      return nil
    }
    let title = object.string("title", &problems) ?? ""
    let read = object.string("read", &problems) ?? ""
    let issuer = object.optionalString("issuer", &problems)
    let number = object.optionalString("number", &problems)
    let date = object.optionalString("date", &problems)
    let url = object.optionalString("url", &problems)
    guard let id = object.string("id", &problems) else { return nil }
    return Source(
      id: id, title: title, issuer: issuer, number: number, date: date, url: url, read: read, place: node.place)
  }
}
