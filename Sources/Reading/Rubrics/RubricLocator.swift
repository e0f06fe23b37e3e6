import FileSystem
import RubricModel

/// Finds shipped rubrics by id: the first place that holds `<id>/rubric.json` wins.
package struct RubricLocator: Sendable {
  /// A rubric that was found nowhere, with every place that was tried.
  package struct Missing: Error, Sendable {
    package let id: String
    package let places: [String]
    /// Ids of the rubrics that are there.
    package let known: [String]
  }

  /// Folders that hold packages, in the order in which they are tried.
  package let places: [String]

  package init(places: [String]) {
    self.places = places
  }

  /// The places of the contract: the folder of `--rubrics`, else of `SAMODIAG_RUBRICS`, else `Rubrics` beside the
  /// executable, in the current folder and, in a build tree, in the folders above the executable.
  package init(option: String?, environment: String?, executable: String?) {
    if let named = option ?? environment.flatMap({ $0.isEmpty ? nil : $0 }) {
      self.init(places: [named])
      return
    }
    var places: [String] = []
    if let executable {
      var folder = Path.folder(of: executable)
      places.append(Path.join(folder, "Rubrics"))
      places.append("Rubrics")
      // .build/<triple>/<configuration>/samodiag: the package stands three folders up, four with a link followed.
      for _ in 0..<4 {
        let above = Path.folder(of: folder)
        guard above != folder, above != "." else { break }
        folder = above
        places.append(Path.join(folder, "Rubrics"))
      }
    } else {
      places.append("Rubrics")
    }
    self.init(places: places)
  }

  /// Path of the package with this id; `folder` is the package that asks for its base, whose neighbours come first.
  package func locate(_ id: String, besides folder: String? = nil) -> Result<String, Missing> {
    var tried: [String] = []
    if let folder { tried += [Self.above(folder), folder] }
    tried += places
    guard RubricID.isWellFormed(id) else { return .failure(Missing(id: id, places: [], known: known)) }
    for place in tried {
      let path = Path.join(place, id)
      if Files.kind(of: Path.join(path, RubricFiles.head)) == .file { return .success(path) }
    }
    return .failure(Missing(id: id, places: tried, known: known))
  }

  /// Ids of all packages in the first place that has any, sorted; a folder with a `rubric.json` is a package.
  package var known: [String] {
    for place in places {
      let ids = packages(in: place)
      if !ids.isEmpty { return ids }
    }
    return []
  }

  private func packages(in place: String) -> [String] {
    FolderNames.list(place).filter {
      RubricID.isWellFormed($0) && Files.kind(of: Path.join(Path.join(place, $0), RubricFiles.head)) == .file
    }
  }

  /// The folder in which a folder stands, written as a path from here.
  private static func above(_ folder: String) -> String {
    let name = Path.name(of: folder)
    return name == "." || name == ".." ? Path.join(folder, "..") : Path.folder(of: folder)
  }
}

extension RubricLocator.Missing {
  /// The problem for a person who asked for the rubric by id.
  package var problem: Problem {
    Problem(
      "rubric.not-found", at: .nowhere, "методика «\(id)» не найдена", expected: expected, found: nil,
      remedy: places.isEmpty
        ? "исправьте обозначение: \(RubricID.expected)"
        : "искали здесь: \(places.joined(separator: "; ")); укажите папку ключом --rubrics или файл ключом --rubric"
    )
  }

  /// The problem for an edition that is written as a difference from it.
  func problem(asBaseAt place: Place) -> Problem {
    Problem(
      "rubric.base-not-found", at: place, "основная редакция «\(id)» не найдена", expected: expected, found: nil,
      remedy: places.isEmpty
        ? "исправьте обозначение в base: \(RubricID.expected)"
        : "искали здесь: \(places.joined(separator: "; ")); положите её папку рядом")
  }

  private var expected: String? {
    known.isEmpty ? nil : "одна из методик: \(known.joined(separator: ", "))"
  }
}
