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
    guard let row = try row(part, of: number, kind) else { return nil }
    let bytes = part == .certificate ? PackedText(row.value(0), size: row.int(2)).bytes : row.bytes(0)
    guard let bytes, SHA256.hex(of: bytes) == row.text(1) else {
      throw RegisterFault(.damaged, .altered(number, register.path, "сохранённые байты не те, что были записаны"))
    }
    return bytes
  }

  private func row(_ part: Part, of number: Int, _ kind: Kind) throws(RegisterFault) -> SQLRow? {
    let database = register.database
    let result = [SQLValue.int(number), .text(kind.rawValue)]
    return switch part {
    case .sheet:
      try database.run(
        "SELECT bytes, sha256 FROM submission JOIN content USING (sha256) WHERE number = ?", .int(number)
      ).first
    case .evaluation:
      try database.run(
        "SELECT evaluation, evaluation_sha256 FROM evaluation WHERE submission = ? AND kind = ?", result
      ).first
    case .certificate:
      try database.run(
        """
        SELECT certificate, certificate_sha256, certificate_size FROM evaluation WHERE submission = ? AND kind = ?
        """, result
      ).first
    }
  }
}
