import FileSystem
import Reading
import RubricModel
import Workers

/// Enters many sheets: finds those that contradict each other, scores on all processors, and enters piece by piece.
///
/// A run that was broken off is simply started again: what is in the register already is not scored again and changes nothing.
package struct SubmissionRun {
  /// What a step came to.
  package enum Event {
    /// Sheets that are on the disk now.
    case entered([SubmissionReceipt])
    /// Files that could not be read.
    case unreadable([Problem])
  }

  private let register: RegisterFile
  private let examiner: SheetExaminer
  private let onlyWave: String?
  private let day: String?
  private let threads: Int

  /// `onlyWave` refuses sheets of other waves; `day` is the day of receipt of sheets that do not say when they were sent.
  package init(
    _ register: RegisterFile, _ examiner: SheetExaminer, onlyWave: String? = nil, day: String? = nil,
    threads: Int = Thread.processors
  ) {
    self.register = register
    self.examiner = examiner
    self.onlyWave = onlyWave
    self.day = day
    self.threads = max(1, threads)
  }

  /// Enters all inputs in their order.
  package func run(_ inputs: [SheetInput], _ report: (Event) -> Void) throws(RegisterFault) {
    let known = Set(
      try register.database.run("SELECT sha256 FROM submission WHERE state <> 'rejected'").compactMap { $0.text(0) })
    let desk = SubmissionDesk(register, onlyWave: onlyWave, day: day, conflicts: conflicts(inputs))
    let feed = SheetFeed(inputs)
    let workers = (0..<threads).map { _ in ExaminationWorker(feed, examiner, known: known) }
    try OrderedWork(workers).run { (examination) throws(RegisterFault) in
      if !examination.unreadable.isEmpty { report(.unreadable(examination.unreadable)) }
      let receipts = try desk.enter(examination.candidates)
      if !receipts.isEmpty { report(.entered(receipts)) }
    }
  }

  /// Looks through all sheets for schools that have several; only sheets without errors take part.
  private func conflicts(_ inputs: [SheetInput]) -> BatchConflicts {
    var conflicts = BatchConflicts()
    forEach(SheetFeed(inputs)) { source in
      if let claim = BatchConflicts.Claim(source) { conflicts.add(claim) }
    }
    let disputed = conflicts.disputed
    guard !disputed.isEmpty else { return conflicts }
    let hashes = Set(disputed.flatMap { $0.map(\.sha256) })
    var valid: Set<String> = []
    forEach(SheetFeed(inputs)) { source in
      guard hashes.contains(SHA256.hex(of: source.bytes)) else { return }
      let candidate = examiner.examine(source)
      if candidate.scored != nil { valid.insert(candidate.sha256) }
    }
    for claims in disputed { conflicts.decide(claims.filter { valid.contains($0.sha256) }) }
    return conflicts
  }

  /// Files that cannot be read are told of later, when their turn comes.
  private func forEach(_ feed: SheetFeed, _ body: (SheetFile) -> Void) {
    var buffer = FileBuffer()
    while let piece = feed.next() {
      switch piece {
      case .failed: break
      case .sheets(let sheets): for sheet in sheets { body(sheet) }
      case .files(let paths):
        for path in paths {
          guard (try? buffer.read(path)) != nil else { continue }
          body(SheetFile(file: path, bytes: buffer.array()))
        }
      }
    }
  }
}
