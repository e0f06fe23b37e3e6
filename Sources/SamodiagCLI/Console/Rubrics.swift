import Batch
import FileSystem
import Reading
import RubricModel

/// The editions a command works with: found, read, checked and compiled once each.
package struct Rubrics: Sendable {
  /// Why an edition cannot be used; every problem, errors first among them.
  package struct Refusal: Error, Sendable {
    package let problems: [Problem]
  }

  package static let options = [CommonOptions.rubric, CommonOptions.rubrics]

  package let locator: RubricLocator
  /// The user's own rubric, which stands in for whatever the sheet names.
  package let own: String?

  /// From `--rubric`, `--rubrics` and the environment.
  package init(_ arguments: Arguments, _ console: Console) {
    locator = RubricLocator(
      option: arguments.value(CommonOptions.rubrics), environment: console.environment("SAMODIAG_RUBRICS"),
      executable: console.program)
    own = arguments.value(CommonOptions.rubric)
  }

  /// The edition a sheet names, or the user's own whatever it names; throws every problem that stands in the way.
  package func edition(_ id: String) throws(Refusal) -> Edition {
    if let own { return try load(own) }
    switch locator.locate(id) {
    case .success(let path): return try load(path)
    case .failure(let missing): throw Refusal(problems: [missing.problem])
    }
  }

  /// The path of a package given by id or by path.
  package func path(_ word: String) -> String? {
    if Files.kind(of: word) != nil { return word }
    guard case .success(let path) = locator.locate(word) else { return nil }
    return path
  }

  /// Reads and checks one package.
  package func load(_ path: String) throws(Refusal) -> Edition {
    let reading = RubricReader(locator: locator).read(path)
    let errors = RubricLinter.errorsOnly.problems(in: reading).filter { $0.severity == .error }
    guard errors.isEmpty, let rubric = reading.rubric else { throw Refusal(problems: errors) }
    return Edition(rubric)
  }

  /// A shelf from which a batch takes the editions its sheets name.
  package var shelf: EditionShelf {
    EditionShelf { id in
      if own == nil, case .failure(let missing) = locator.locate(id) { return .missing([missing.problem]) }
      do throws(Refusal) { return .edition(try edition(id)) } catch { return .unusable(error.problems) }
    }
  }

  /// Ids of the directions of every edition at hand, each once, in declared order; of the user's own alone if there is one.
  package func directionIDs() throws(Refusal) -> [String] {
    if let own { return try load(own).rubric.directions.map(\.id) }
    var ids: [String] = []
    for id in locator.known {
      for direction in try edition(id).rubric.directions where !ids.contains(direction.id) { ids.append(direction.id) }
    }
    return ids
  }
}
