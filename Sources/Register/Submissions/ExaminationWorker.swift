import FileSystem
import OfficeFiles
import Reading
import RubricModel
import Workers

/// A piece of work done: sheets ready to be entered, and files that could not be read.
struct Examination: Sendable {
  var candidates: [SheetCandidate] = []
  var unreadable: [Problem] = []
}

/// Reads and scores pieces of a feed, several workers at a time.
final class ExaminationWorker: PieceWorker, @unchecked Sendable {
  private let feed: SheetFeed
  private let examiner: SheetExaminer
  /// Hashes of sheets that the register has taken already: they need no scoring.
  private let known: Set<String>
  private var piece: SheetFeed.Piece?
  /// One for all files: a new one for each leaves holes in the memory that nothing else fits into.
  private var buffer = FileBuffer()
  private let packer = Packer()

  init(_ feed: SheetFeed, _ examiner: SheetExaminer, known: Set<String>) {
    self.feed = feed
    self.examiner = examiner
    self.known = known
  }

  func take() -> Bool {
    piece = feed.next()
    return piece != nil
  }

  func work() -> Examination {
    var result = Examination()
    switch piece {
    case nil: break
    case .failed(let problem): result.unreadable.append(problem)
    case .sheets(let sheets): result.candidates = sheets.map(examine)
    case .files(let paths):
      for path in paths {
        do throws(FileError) {
          try buffer.read(path)
          result.candidates.append(examine(SheetFile(file: path, bytes: buffer.array())))
        } catch {
          result.unreadable.append(Problem(error))
        }
      }
    }
    return result
  }

  private func examine(_ source: SheetFile) -> SheetCandidate {
    let sha256 = SHA256.hex(of: source.bytes)
    guard known.contains(sha256) else { return examiner.examine(source, sha256: sha256, packer) }
    return SheetCandidate(source: source, sha256: sha256, problems: [])
  }
}
