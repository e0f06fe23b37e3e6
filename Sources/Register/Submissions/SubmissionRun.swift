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

  /// Sheets of one transaction, at least: the disk is waited for once for all of them.
  private static let together = 32

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
    let desk = SubmissionDesk(
      register, onlyWave: onlyWave, day: day, conflicts: BatchConflicts(inputs, examiner, threads: threads))
    let feed = SheetFeed(inputs)
    let workers = (0..<threads).map { _ in ExaminationWorker(feed, examiner, known: known) }
    var waiting: [SheetCandidate] = []
    func enter() throws(RegisterFault) {
      let receipts = try desk.enter(waiting)
      waiting.removeAll(keepingCapacity: true)
      if !receipts.isEmpty { report(.entered(receipts)) }
    }
    try OrderedWork(workers).run { (examination) throws(RegisterFault) in
      if !examination.unreadable.isEmpty { report(.unreadable(examination.unreadable)) }
      waiting += examination.candidates
      if waiting.count >= Self.together { try enter() }
    }
    try enter()
  }
}
