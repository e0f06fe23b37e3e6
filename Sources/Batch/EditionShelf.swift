import RubricModel
import Workers

/// Finds editions by the id that sheets name, and loads each once, whichever thread asks first.
package final class EditionShelf: Sendable {
  /// What stands under an id.
  package enum Entry: Sendable {
    case edition(Edition)
    /// Why there is none; said once, however many sheets name it.
    case missing([Problem])
    /// It was found and is wrong in itself: no fault of the sheets that name it.
    case unusable([Problem])

    /// Why there is no edition.
    var reasons: [Problem] {
      switch self {
      case .edition: []
      case .missing(let reasons), .unusable(let reasons): reasons
      }
    }
  }

  private let load: @Sendable (String) -> Entry
  private let entries = Monitor([String: Entry]())

  /// `load` finds and reads a rubric by id; it is called once for an id.
  package init(_ load: @escaping @Sendable (String) -> Entry) { self.load = load }

  /// A shelf of one edition, which stands for every id: a sheet that names another is then refused with that said.
  package convenience init(_ edition: Edition) {
    self.init { _ in .edition(edition) }
  }

  /// The entry of an id. Other threads wait while an edition is loading.
  package func entry(_ id: String) -> Entry {
    entries.locked { entries in
      if let entry = entries[id] { return entry }
      let entry = load(id)
      // Hostile input may name a new edition on every line.
      if entries.count < 1000 { entries[id] = entry }
      return entry
    }
  }
}
