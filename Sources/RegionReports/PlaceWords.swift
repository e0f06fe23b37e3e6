import RubricModel

/// Where a sheet came from.
package enum PlaceWords {
  /// «answers.ndjson, строка 12»; the number of a line stands where the file holds a sheet a line.
  package static func text(_ place: Place) -> String {
    if let cell = place.cell { return "\(place.file), \(cell)" }
    return place.line > 0 ? "\(place.file), строка \(place.line)" : place.file
  }
}
