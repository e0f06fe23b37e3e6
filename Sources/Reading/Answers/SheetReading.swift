import RubricModel

/// What came of reading one sheet.
package struct SheetReading: Sendable {
  /// What could be read, so that it can be held against its edition too; nil when the text is no JSON object. Not to be scored
  /// unless `isAccepted`.
  package let sheet: AnswerSheet?
  package let places: SheetPlaces
  package let problems: [Problem]

  init(sheet: AnswerSheet? = nil, places: SheetPlaces = SheetPlaces(.nowhere), problems: [Problem]) {
    self.sheet = sheet
    self.places = places
    self.problems = problems
  }

  /// Whether the sheet may be used: no problem is an error.
  package var isAccepted: Bool { sheet != nil && !problems.contains { $0.severity == .error } }
}

/// Where the parts of a sheet stand that only its edition can judge.
package struct SheetPlaces: Sendable {
  package let rubric: Place
  let school: Place
  let kind: Place

  /// One place for all, for a sheet made in code.
  init(_ place: Place) {
    (rubric, school, kind) = (place, place, place)
  }

  init(_ root: JSONNode) {
    let school = root["school"]
    rubric = root["rubric"]?.place ?? root.place
    self.school = school?.place ?? root.place
    kind = school?["kind"]?.place ?? self.school
  }
}
