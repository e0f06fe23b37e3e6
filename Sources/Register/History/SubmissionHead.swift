import RubricModel

/// What is written down of one submission: whose it is, when and how it came, and what became of it.
package struct SubmissionHead: Hashable, Sendable {
  package let number: Int
  package let state: SubmissionState
  /// Nil, here and below, where the sheet could not be read so far.
  package let school: String?
  package let schoolName: String?
  package let oktmo: String?
  package let municipality: String?
  package let wave: String?
  package let rubric: String?
  /// ISO day on which the school sent it, if it says.
  package let submitted: String?
  /// ISO day that counts for the deadline.
  package let day: String
  /// ISO day until which sheets of the wave are taken, if the lists say.
  package let deadline: String?
  package let isLate: Bool
  /// UTC, `2024-05-12T08:30:00Z`.
  package let received: String
  package let who: String
  package let file: String
  /// Line of a file that holds a sheet a line.
  package let line: Int?
  package let sha256: String
  /// How many bytes were sent.
  package let size: Int
  /// The submission that stands before it.
  package let replacedBy: Int?

  static let query = """
    SELECT submission.number, submission.state, submission.school, submission.school_name, submission.oktmo,
      submission.municipality, submission.wave, submission.rubric, submission.submitted, submission.day, wave.deadline,
      coalesce (submission.day > wave.deadline, 0), submission.received, submission.who, submission.file,
      submission.line, submission.sha256, length (content.bytes), submission.replaced_by
    FROM submission JOIN content ON content.sha256 = submission.sha256
    LEFT JOIN wave ON wave.id = submission.wave
    """

  /// Nil for a row that is none of the query's.
  init?(_ row: SQLRow) {
    guard let number = row.int(0), let state = row.text(1).flatMap(SubmissionState.init) else { return nil }
    self.number = number
    self.state = state
    school = row.text(2)
    schoolName = row.text(3)
    oktmo = row.text(4)
    municipality = row.text(5)
    wave = row.text(6)
    rubric = row.text(7)
    submitted = row.text(8)
    day = row.text(9) ?? ""
    deadline = row.text(10)
    isLate = row.int(11) == 1
    received = row.text(12) ?? ""
    who = row.text(13) ?? ""
    file = row.text(14) ?? ""
    line = row.int(15)
    sha256 = row.text(16) ?? ""
    size = row.int(17) ?? 0
    replacedBy = row.int(18)
  }
}
