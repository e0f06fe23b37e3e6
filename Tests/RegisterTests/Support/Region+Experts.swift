import RubricModel

@testable import Register

extension Region {
  /// Records what an expert says of the indicators of a sheet, line by line.
  @discardableResult
  func verify(
    _ values: [(String, ExpertValue)], school: String = "school-1", reason: String = "нет приказа",
    day: String = "2023-12-01", expert: String = "Эксперт"
  ) throws -> (outcomes: [VerificationDesk.Outcome], problems: [Problem]) {
    let lines = values.enumerated().map { index, value in
      VerificationLine(
        school: school, wave: "2023-11",
        verdict: Verdict(indicator: value.0, value: value.1, reason: reason, day: day, expert: expert),
        place: Place(file: "e.csv", line: index + 2))
    }
    return try VerificationDesk(open(.write), Self.shelf, engine: "test").record(lines)
  }

  /// The certificate of a submission as it was made, unpacked.
  func certificate(_ number: Int, kind: String = "declared") throws -> [UInt8]? {
    let row = try open(.look).database.run(
      "SELECT certificate, certificate_size FROM evaluation WHERE submission = ? AND kind = ?", .int(number),
      .text(kind)
    ).first
    return row.flatMap { PackedText($0.value(0), size: $0.int(1)).bytes }
  }
}
