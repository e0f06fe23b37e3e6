import Reading

/// The id of a school in words.
package enum SchoolNumber {
  /// The id with what it is: a state number, or an id of the region's own, which nobody can check.
  package static func words(_ id: String) -> String {
    switch SchoolIdentifier(id) {
    case .ogrn: "ОГРН \(id)"
    case .inn: "ИНН \(id)"
    case .example: "\(id) (вымышленный, для примера)"
    default: "\(id) (код региона; по ОГРН и ИНН не сверен)"
    }
  }
}
