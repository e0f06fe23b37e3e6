import RubricModel

/// Decides to which window or bucket of a row each mark belongs.
///
/// A bucket takes the marks of its own days and no others. A window takes a mark that names it; a mark that names none goes to
/// the last window that had begun by its day, so that work done late still counts, or to the first, so that work done early does.
struct MarkSorter {
  let item: RoadmapItem
  let occurrences: [Occurrence]
  let marks: [RoadmapFacts.Mark]

  /// The marks of one occurrence, by day; of one day in the order of the file.
  func marks(for occurrence: Occurrence) -> [RoadmapFacts.Mark] {
    var found: [(index: Int, mark: RoadmapFacts.Mark)] = []
    for (index, mark) in marks.enumerated() where belongs(mark, to: occurrence) { found.append((index, mark)) }
    found.sort { ($0.mark.done, $0.index) < ($1.mark.done, $1.index) }
    return found.map(\.mark)
  }

  private func belongs(_ mark: RoadmapFacts.Mark, to occurrence: Occurrence) -> Bool {
    switch occurrence.kind {
    case .bucket(let recurrence):
      return (recurrence.part == nil || part(of: mark) == nil || part(of: mark) == recurrence.part)
        && occurrence.window.contains(mark.done)
    case .otherParts(let labels): return part(of: mark).map(labels.contains) ?? false
    case .window:
      let windows = occurrences.filter { $0.kind == .window }
      if let number = mark.window { return number == occurrence.number }
      let begun = windows.last { ($0.window.start ?? $0.opens) <= mark.done } ?? windows.first
      return begun?.number == occurrence.number
    }
  }

  private func part(of mark: RoadmapFacts.Mark) -> String? {
    if case .item(let reference) = mark.subject { return reference.part }
    return nil
  }
}
