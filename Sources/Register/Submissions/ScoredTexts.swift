import Encoded
import FileSystem
import OfficeFiles
import Reading
import RubricModel
import Scoring

/// What is stored of a scored sheet: the evaluation and the certificate as promised to other programs, and the levels as rows.
package struct ScoredTexts: Hashable, Sendable {
  /// One direction, or the whole where `direction` is empty.
  struct Level: Hashable, Sendable {
    let direction: String
    let name: String
    let score: Int
    let max: Int
    let level: String?
    let lowest: String?
    let highest: String?
  }

  /// How the row of the whole is named.
  static let whole = "Школа в целом"

  let rubricSHA256: String
  let engine: String
  /// UTF-8.
  let evaluation: [UInt8]
  let certificate: PackedText
  let levels: [Level]

  let evaluationSHA256: String
  let certificateSHA256: String

  /// `engine` names the program and its version. Hashes are those of the texts before packing.
  package init(_ scored: ScoredSheet, engine: String, packer: Packer = Packer()) {
    rubricSHA256 = scored.rubric.sha256
    self.engine = engine
    let why = scored.certificate
    var json = JSONWriter()
    EvaluationJSON(scored, certificate: why).write(to: &json)
    evaluation = json.bytes
    evaluationSHA256 = SHA256.hex(of: evaluation)
    json = JSONWriter()
    CertificateJSON(scored, engine: engine, certificate: why).write(to: &json)
    certificate = PackedText(json.bytes, packer)
    certificateSHA256 = SHA256.hex(of: json.bytes)
    levels = Self.levels(scored)
  }

  /// Enters the fingerprints of what is stored into the details of an entry of the audit trail.
  func enter(into json: inout JSONWriter) {
    json.member("evaluation", evaluationSHA256)
    json.member("certificate", certificateSHA256)
    json.member("rubric", rubricSHA256)
    json.member("engine", engine)
  }

  private static func levels(_ scored: ScoredSheet) -> [Level] {
    let scale = scored.rubric.levels
    func level(_ id: String, _ name: String, _ tally: Tally, _ range: LevelRange?) -> Level {
      Level(
        direction: id, name: name, score: tally.score, max: tally.maximum, level: scale.id(range?.decided),
        lowest: scale.id(range?.lowest), highest: scale.id(range?.highest))
    }
    let directions = scored.evaluation.directions.map { result in
      let direction = scored.rubric.directions[result.index]
      return level(direction.id, direction.name, result.tally, result.levels)
    }
    return directions + [level("", Self.whole, scored.evaluation.overall, scored.evaluation.overallLevels)]
  }
}
