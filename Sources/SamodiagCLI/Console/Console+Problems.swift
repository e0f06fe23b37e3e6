import Reading
import RubricModel

extension Console {
  /// Tells all problems on standard error, each with its place, the line it stands in and the remedy.
  package func report(_ problems: [Problem], texts: [String: SourceText] = [:]) {
    guard !problems.isEmpty else { return }
    error(ProblemPrinter(texts: texts).text(problems))
  }

  /// Tells why a sheet was refused and returns the status for it.
  func refuse(_ refusal: SheetOpener.Refusal) -> ExitStatus {
    report(refusal.problems, texts: refusal.texts)
    return refusal.status
  }
}
