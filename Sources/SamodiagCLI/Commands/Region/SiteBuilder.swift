import Batch
import FileSystem
import Reading
import Region
import RegionDesk
import RubricModel
import RussianText

/// Writes the methodist's desk into a folder of its own, whole or not at all.
struct SiteBuilder {
  /// Name of the site's folder inside the region's.
  static let folder = "site"

  let rubrics: Rubrics
  let console: Console
  let replaces: Bool

  /// Pages of schools are made one sheet at a time while the sheets are read again. Returns how many files there are.
  func write(_ site: DeskSite, _ inputs: [BatchInput], to folder: String) throws(RegionRefusal) -> Int {
    var missed: (count: Int, problems: [Problem]) = (0, [])
    do throws(FileError) {
      try Files.makeFolder(Path.folder(of: folder))
      var writer = try FolderWriter(folder, replacing: replaces ? DeskSite.marker : nil)
      var count = 0
      try site.pages { (file) throws(FileError) in
        try writer.write(file.bytes, to: file.path)
        count += 1
      }
      var done = 0
      var line = ProgressLine(console)
      _ = try BatchScorer(rubrics.shelf).run(inputs, renderer: SiteRenderer(site)) { (bytes) throws(FileError) in
        for file in SiteRenderer.files(in: bytes) {
          try writer.write(file.bytes, to: file.path)
          done += 1
        }
        line.show("Страниц школ: \(number(done)) из \(number(site.schoolPages))")
      } report: { problems in
        missed.problems += problems
      }
      line.clear()
      missed.count = site.schoolPages - done
      if missed.count == 0 {
        try writer.commit()
        return count + done
      }
    } catch {
      if error.cause == .exists { throw .data([Self.taken(error.path)], .cannotWrite) }
      throw .file(error)
    }
    throw .unreadAgain(missed.count, missed.problems)
  }

  private static func taken(_ path: String) -> Problem {
    Problem(
      "region.exists", at: Place(file: path), "эта папка уже занята, сайт не записан",
      remedy:
        "укажите другую папку в --out или добавьте --force, чтобы заменить прежний сайт; чужих файлов программа не трогает"
    )
  }
}

/// Makes the page of every counted sheet inside the thread that read it.
struct SiteRenderer: SheetRenderer {
  private let site: DeskSite
  private let reader = AnswerSheetReader()

  init(_ site: DeskSite) { self.site = site }

  /// The answers are read carefully: the page shows them in the form in which they were given.
  mutating func render(_ batch: BatchSheet, into output: inout [UInt8]) {
    let bytes = Array(batch.bytes)
    guard let sheet = reader.read(bytes, file: batch.place.file).sheet,
      let file = site.schoolPage(sheet: sheet, sha256: SHA256.hex(of: bytes), place: batch.place)
    else { return }
    for part in [Array(file.path.utf8), file.bytes] {
      withUnsafeBytes(of: UInt64(part.count).littleEndian) { output.append(contentsOf: $0) }
      output.append(contentsOf: part)
    }
  }

  /// The files that one or more renderings hold.
  static func files(in bytes: [UInt8]) -> [(path: String, bytes: [UInt8])] {
    var files: [(path: String, bytes: [UInt8])] = []
    var rest = bytes[...]
    func part() -> ArraySlice<UInt8>? {
      guard rest.count >= 8 else { return nil }
      let count = rest.prefix(8).reversed().reduce(0) { $0 << 8 | Int($1) }
      let part = rest.dropFirst(8).prefix(count)
      rest = rest.dropFirst(8 + count)
      return part
    }
    while let path = part(), let content = part() {
      files.append((String(decoding: path, as: UTF8.self), Array(content)))
    }
    return files
  }
}
