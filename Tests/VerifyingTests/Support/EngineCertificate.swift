import Encoded
import Reading
import RubricModel
import Scoring

/// A certificate as the engine draws it up.
struct EngineCertificate {
  static let sha256 = String(repeating: "0f", count: 32)
  static let engine = "samodiag 0.1.0"

  let bytes: [UInt8]

  init(_ rubric: Rubric, _ sheet: AnswerSheet, _ states: [AnswerState], indent: Int? = nil) {
    let scored = ScoredSheet(
      rubric: rubric, compiled: CompiledRubric(rubric), sheet: sheet, sha256: Self.sha256, states: states)
    var writer = JSONWriter(indent: indent)
    CertificateJSON(scored, engine: Self.engine).write(to: &writer)
    bytes = writer.finish()
  }
}
