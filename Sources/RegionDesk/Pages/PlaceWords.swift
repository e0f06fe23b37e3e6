import RubricModel

/// Where a sheet came from.
enum PlaceWords {
  /// «answers.ndjson, строка 12».
  static func text(_ place: Place) -> String {
    if let cell = place.cell { return "\(place.file), \(cell)" }
    return place.line > 1 ? "\(place.file), строка \(place.line)" : place.file
  }
}
