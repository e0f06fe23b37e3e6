import Reading
import RubricModel

/// Reads back the problems that are kept with a submission.
enum StoredProblems {
  /// From `samodiag.problems/1`; none where it is empty or no JSON, which `register check` tells of.
  static func read(_ bytes: [UInt8]) -> [Problem] {
    (JSONDocument.parse(bytes, file: "").root?["problems"]?.elements ?? []).map { node in
      let place = Place(
        file: node["file"]?.string ?? "", line: node["line"]?.int ?? 0, column: node["column"]?.int ?? 0,
        sheet: node["sheet"]?.string, cell: node["cell"]?.string)
      return Problem(
        node["id"]?.string ?? "", node["severity"]?.string.flatMap(Problem.Severity.init) ?? .error, at: place,
        node["message"]?.string ?? "", expected: node["expected"]?.string, found: node["found"]?.string,
        remedy: node["remedy"]?.string)
    }
  }
}
