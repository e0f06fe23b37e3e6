import FileSystem
import RubricModel

/// Reads a rubric package: a folder, its `rubric.json`, or one file that holds everything.
///
/// Form and ids of files are checked here; whether the content makes sense is for `RubricLinter`.
package struct RubricReader: Sendable {
  /// Where base editions are looked for when they do not stand beside the package.
  package let locator: RubricLocator

  package init(locator: RubricLocator) {
    self.locator = locator
  }

  /// Reads a folder or a file.
  package func read(_ path: String) -> RubricReading {
    read(path, after: [])
  }

  /// Reads an edition on which those in `chain` rest, nearest last.
  private func read(_ path: String, after chain: [String]) -> RubricReading {
    let isFolder = Files.kind(of: path) == .folder
    var files = RubricFiles(folder: isFolder ? path : Path.folder(of: path))
    var problems: [Problem] = []
    guard let node = files.readHead(isFolder ? Path.join(path, RubricFiles.head) : path, &problems) else {
      return RubricReading(problems: problems)
    }
    // Held against the keys of a rubric, another file of ours would drown in problems that are none.
    if let stranger = FormatCheck("samodiag.rubric/1").stranger(node) {
      return RubricReading(problems: problems + [stranger])
    }
    guard
      let object = ObjectReader(
        node, what: "методики", allowed: node["base"] == nil ? RubricKeys.rubricWithoutBase : RubricKeys.rubric,
        problems: &problems)
    else { return RubricReading(problems: problems) }
    FormatCheck("samodiag.rubric/1").check(object, isInline: false, &problems)
    guard let head = RubricHead(object, &problems) else {
      return RubricReading(problems: problems, documents: files.documents)
    }
    var base: RubricReading?
    if let id = head.base {
      base = readBase(id, of: head, besides: files.folder, after: chain, &problems)
      // Without the base everything it gives would be reported as missing.
      guard base?.draft != nil else { return RubricReading(problems: problems, documents: files.documents) }
    }
    var assembly = RubricAssembly(head: head, object: object, base: base, files: files)
    let draft = assembly.assemble(&problems)
    var digest = assembly.files.digest(of: head.id)
    if let base { digest.add(base.digest) }
    return RubricReading(
      draft: draft.map { assembly.signed($0, digest) }, problems: problems, documents: assembly.files.documents,
      levels: assembly.levels, digest: digest)
  }

  private func readBase(
    _ id: String, of head: RubricHead, besides folder: String, after chain: [String], _ problems: inout [Problem]
  ) -> RubricReading? {
    let chain = chain + [head.id]
    guard !chain.contains(id) else {
      problems.append(
        Problem(
          "rubric.base-cycle", at: head.basePlace, "редакции ссылаются друг на друга по кругу",
          expected: "основная редакция, которая сама не опирается на эту",
          found: (chain + [id]).joined(separator: " → "),
          remedy: "исправьте ключ base: он называет редакцию, от которой эта отличается"))
      return nil
    }
    switch locator.locate(id, besides: folder) {
    case .failure(let missing):
      problems.append(missing.problem(asBaseAt: head.basePlace))
      return nil
    case .success(let path):
      let reading = read(path, after: chain)
      problems += reading.problems
      return reading
    }
  }
}
