import Reading
import RubricModel

extension Console {
  /// Tells all problems on standard error, each with its place and remedy.
  package func report(_ problems: [Problem]) {
    for problem in problems {
      error("\(problem.place.file):\(problem.place.line):\(problem.place.column): \(problem.summary)\n")
    }
  }
}
