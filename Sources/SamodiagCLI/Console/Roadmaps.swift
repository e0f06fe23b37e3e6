import FileSystem
import Reading
import RoadmapReading
import RubricModel

/// The roadmaps a command works with: found, read and checked.
package struct Roadmaps: Sendable {
  /// Why a roadmap cannot be used, with the status to end with.
  package struct Refusal: Error, Sendable {
    package let problems: [Problem]
    package let texts: [String: SourceText]
    package let status: ExitStatus
  }

  package let locator: RoadmapLocator

  /// From `--rubrics` and the environment.
  package init(_ arguments: Arguments, _ console: Console) {
    locator = RoadmapLocator(Rubrics(arguments, console).locator)
  }

  /// The roadmap with this id, or the one in this file; throws every error that stands in the way.
  package func load(_ word: String) throws(Refusal) -> Roadmap {
    guard let path = path(word) else {
      throw Refusal(problems: [locator.missing(word)], texts: [:], status: .inputMissing)
    }
    let reading = RoadmapReader().read(path)
    let errors = RoadmapLinter().problems(in: reading).filter { $0.severity == .error }
    guard errors.isEmpty, let roadmap = reading.roadmap else {
      throw Refusal(problems: errors, texts: [path: SourceText(reading.bytes)], status: .dataErrors)
    }
    return roadmap
  }

  /// The path of a roadmap given by id or by path.
  package func path(_ word: String) -> String? {
    Files.kind(of: word) == .file ? word : locator.locate(word)
  }
}

extension Console {
  /// Tells why a roadmap was refused and returns the status for it.
  func refuse(_ refusal: Roadmaps.Refusal) -> ExitStatus {
    report(refusal.problems, texts: refusal.texts)
    return refusal.status
  }

  /// Columns to set a text in: those of the terminal, within what reads well.
  var columns: Int { min(max(width ?? 96, 72), 100) }
}
