import RubricModel

/// What a piece came to, on its way from a worker to the caller.
struct PieceOutcome: Sendable {
  var output: [UInt8] = []
  var problems: [Problem] = []
  var summary = BatchSummary()
  /// Editions that sheets named and that could not be had, each once.
  var missingEditions: [String] = []
  /// Lines of the piece, where it is one of lines; unless `knowsLines`, the places in `problems` count them from 1.
  var lines = 0
  /// Places count lines from the start of the file.
  var knowsLines = false
  /// The piece is the beginning of its file.
  var startsFile = false
}

extension PieceOutcome {
  /// Leaves out a sheet whose edition is no good; why not is said once for all sheets.
  mutating func leaveOut(for id: String) {
    summary.refused += 1
    if !missingEditions.contains(id) { missingEditions.append(id) }
  }

  /// Notes a sheet whose edition could not be had.
  mutating func missEdition(_ id: String, at place: Place) {
    leaveOut(for: id)
    problems.append(.noEdition(id, at: place))
  }
}

extension Problem {
  /// The sheet names an edition that could not be had; why not is said once for all sheets.
  package static func noEdition(_ id: String, at place: Place) -> Problem {
    Problem(
      "answers.no-edition", at: place, "методики листа нет среди доступных", found: "\"rubric\": \"\(id)\"",
      remedy: "исправьте \"rubric\" или укажите методику ключом --rubric")
  }
}
