import Reading
import RubricModel

/// Finds values that stand more than once, with the place where each stood first.
struct RepeatedIDs {
  /// The second and every later occurrence of an id.
  static func of(_ named: [(id: String, place: Place)]) -> [(id: String, place: Place, first: Place)] {
    var first: [String: Place] = [:]
    var repeated: [(id: String, place: Place, first: Place)] = []
    for entry in named {
      if let earlier = first[entry.id] {
        repeated.append((entry.id, entry.place, earlier))
      } else {
        first[entry.id] = entry.place
      }
    }
    return repeated
  }
}
