import FileSystem
import RubricModel

/// What the register keeps of a submission as bytes; the one place that reads stored evaluations and certificates to hand them out.
package struct StoredText {
  /// Which of the texts.
  package enum Part: String, CaseIterable, Sendable {
    /// The sheet as it was sent.
    case sheet
    /// `samodiag.evaluation/1`.
    case evaluation
    /// `samodiag.certificate/1`.
    case certificate
  }

  /// Whose answers a result rests on.
  package enum Kind: String, CaseIterable, Sendable {
    /// The school's.
    case declared
    /// The school's with the expert's values in their place.
    case verified
  }

  private let register: RegisterFile

  package init(_ register: RegisterFile) { self.register = register }

  /// The bytes of a part; nil where none is stored (a refused sheet has no result, an unverified one no verified result).
  ///
  /// Throws `.damaged` where the bytes are not those whose hash was written down.
  package func bytes(_ part: Part, of number: Int, _ kind: Kind = .declared) throws(RegisterFault) -> [UInt8]? {
    let row =
      switch part {
      case .sheet:
        try register.database.run(
          "SELECT bytes, sha256 FROM submission JOIN content USING (sha256) WHERE number = ?", .int(number)
        ).first
      case .evaluation, .certificate: try result(part, of: number, kind)
      }
    guard let row, let bytes = row.bytes(0) else { return nil }
    guard SHA256.hex(of: bytes) == row.text(1) else {
      throw RegisterFault(.damaged, .altered(number, register.path, "сохранённые байты не те, что были записаны"))
    }
    return bytes
  }

  private func result(_ part: Part, of number: Int, _ kind: Kind) throws(RegisterFault) -> SQLRow? {
    try register.database.run(
      """
      SELECT \(part.rawValue), \(part.rawValue)_sha256 FROM evaluation WHERE submission = ? AND kind = ?
      """, .int(number), .text(kind.rawValue)
    ).first
  }
}
