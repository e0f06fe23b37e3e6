import FileSystem

/// What is written down of a submission when it comes in and never changes: from which file, of whom, when, who took it.
enum SubmissionHeader {
  /// The columns, in the order they are fingerprinted in.
  static let columns = """
    number, sha256, file, line, school, school_name, oktmo, municipality, wave, rubric, submitted, day, received, who
    """
  /// How many they are.
  static let count = 14

  /// Fingerprint of these columns of a submission, for the audit trail; must be inside the transaction that adds it.
  static func digest(of number: Int, in database: Database) throws(RegisterFault) -> String {
    let row = try database.run("SELECT \(columns) FROM submission WHERE number = ?", .int(number)).first
    return digest(of: row?.values ?? [])
  }

  /// Fingerprint of their values.
  static func digest(of values: [SQLValue]) -> String { SHA256.hex(of: Array(SQLRow(values).json.utf8)) }
}
