/// Sums the states of a row's windows or buckets up into one.
///
/// One overdue makes the row overdue; one that runs now and is not done makes it open; else the row is done when all that is
/// over is done, even if more is to come.
struct ItemSummary {
  let states: [ItemState]

  var state: ItemState {
    for decisive in [ItemState.overdue, .open] where states.contains(decisive) { return decisive }
    for next in [ItemState.done, .notStarted, .retroactive, .notApplicable] where states.contains(next) { return next }
    return .noDate
  }
}
