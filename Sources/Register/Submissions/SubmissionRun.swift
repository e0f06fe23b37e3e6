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

  /// Opens the register, or makes it when the first sheet is there to be entered.
  private let open: () throws(RegisterFault) -> RegisterFile
  /// The register, where there is one already.
  private let existing: RegisterFile?
  private let examiner: SheetExaminer
  private let onlyWave: String?
  private let day: String?
  private let threads: Int

  /// `onlyWave` refuses sheets of other waves; `day` is the day of receipt of sheets that do not say when they were sent.
  package init(
    _ register: RegisterFile, _ examiner: SheetExaminer, onlyWave: String? = nil, day: String? = nil,
    threads: Int = Thread.processors
  ) {
    open = { () throws(RegisterFault) in register }
    existing = register
    self.examiner = examiner
    self.onlyWave = onlyWave
    self.day = day
    self.threads = max(1, threads)
  }

  /// The same for a register that is not there yet: `making` is called once, before the first sheet is entered, and never if none can be read.
  package init(
    making: @escaping () throws(RegisterFault) -> RegisterFile, _ examiner: SheetExaminer, onlyWave: String? = nil,
    day: String? = nil, threads: Int = Thread.processors
  ) {
    open = making
    existing = nil
    self.examiner = examiner
    self.onlyWave = onlyWave
    self.day = day
    self.threads = max(1, threads)
  }

  /// Enters all inputs in their order.
  package func run(_ inputs: [SheetInput], _ report: (Event) -> Void) throws(RegisterFault) {
    let known = try known()
    let conflicts = BatchConflicts(inputs, examiner, threads: threads, known: known)
    let feed = SheetFeed(inputs)
    let taken = Set(known.keys)
    let workers = (0..<threads).map { _ in ExaminationWorker(feed, examiner, known: taken) }
    var waiting: [SheetCandidate] = []
    var desk: SubmissionDesk?
    func enter() throws(RegisterFault) {
      guard !waiting.isEmpty else { return }
      if desk == nil {
        desk = SubmissionDesk(try open(), examiner, onlyWave: onlyWave, day: day, conflicts: conflicts)
      }
      let receipts = try desk?.enter(waiting) ?? []
      waiting.removeAll(keepingCapacity: true)
      report(.entered(receipts))
    }
    try OrderedWork(workers).run { (examination) throws(RegisterFault) in
      if !examination.unreadable.isEmpty { report(.unreadable(examination.unreadable)) }
      waiting += examination.candidates
      if waiting.count >= Self.together { try enter() }
    }
    try enter()
  }

  /// Sheets that the register has taken, by hash, and whether they are in force.
  private func known() throws(RegisterFault) -> [String: Bool] {
    guard let existing else { return [:] }
    let rows = try existing.database.run("SELECT sha256, state FROM submission WHERE state <> 'rejected'")
    return rows.reduce(into: [:]) { known, row in
      guard let sha256 = row.text(0) else { return }
      known[sha256] = row.text(1).flatMap(SubmissionState.init)?.isCurrent ?? false
    }
  }
}
