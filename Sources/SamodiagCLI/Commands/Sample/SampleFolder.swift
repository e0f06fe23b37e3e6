import FileSystem
import RussianText
import Synthetic

/// The folder samples go to: nobody's work in it may be lost.
struct SampleFolder {
  /// Why nothing, or not all, was written; in Russian.
  struct Refusal: Error {
    let message: String
  }

  private let folder: String
  /// The file whose mark stands for the whole folder; nil where every file carries the mark itself.
  private let sign: String?

  init(_ folder: String, sign: String? = nil) {
    self.folder = folder
    self.sign = sign.map { Path.join(folder, $0) }
  }

  /// Writes every file whole; refuses before the first byte when the folder holds anything but earlier samples.
  func write(_ files: [SampleFiles.File]) throws(Refusal) {
    try check(against: files)
    for file in files {
      let path = Path.join(folder, file.path)
      do throws(FileError) {
        try Files.makeFolder(Path.folder(of: path))
        try Output.write(file.bytes, to: path)
      } catch {
        throw Refusal(message: Self.words(error))
      }
    }
  }

  /// A file that this run does not write would be taken for a part of the region, so it is refused too.
  private func check(against files: [SampleFiles.File]) throws(Refusal) {
    switch Files.kind(of: folder) {
    case nil: return
    case .folder: break
    case .file, .other: throw Refusal(message: "\(visible(folder)): это не папка. Укажите другую.")
    }
    let listing = FolderListing(of: folder)
    if let error = listing.errors.first { throw Refusal(message: Self.words(error)) }
    let paths = Set(files.map { Path.join(folder, $0.path) })
    let isSigned = sign.map(isSample)
    let strangers = listing.files.filter { !paths.contains($0) || !(isSigned ?? isSample($0)) }
    guard let first = strangers.first else { return }
    let more = strangers.count > 1 ? " и ещё \(Plural.files(strangers.count - 1))" : ""
    throw Refusal(
      message: "\(visible(folder)): папка занята, в ней \(visible(first))\(more). Ничего не записано.\n"
        + "Укажите новую или пустую папку.")
  }

  /// Whether the generator made the file: every school of its own carries the mark.
  private func isSample(_ path: String) -> Bool {
    guard let bytes = try? Files.read(path, atMost: 1_000_000) else { return false }
    return String(decoding: bytes, as: UTF8.self).contains(SampleFiles.mark)
  }

  private static func words(_ error: FileError) -> String {
    "\(visible(error.path)): \(error.cause.russian). Что сделать: \(error.cause.remedy)."
  }
}
