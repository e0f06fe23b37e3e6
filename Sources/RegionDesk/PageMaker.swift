import Workers

/// Makes pages of the site, one after another, beside other makers that share its queue.
///
/// Used by one thread at a time (see `OrderedWork`), hence unchecked.
final class PageMaker: PieceWorker, @unchecked Sendable {
  private let queue: PageQueue
  private let desk: Desk
  private var page: (any DeskPage)?

  init(_ queue: PageQueue, _ desk: Desk) {
    self.queue = queue
    self.desk = desk
  }

  func take() -> Bool {
    page = queue.next()
    return page != nil
  }

  func work() -> DeskFile? { page.map { PageFrame(desk).file($0) } }
}

/// The pages that no maker has taken yet, in order; asked by one maker at a time, hence unchecked.
final class PageQueue: @unchecked Sendable {
  private var pages: ArraySlice<any DeskPage>

  init(_ pages: [any DeskPage]) { self.pages = pages[...] }

  func next() -> (any DeskPage)? { pages.popFirst() }
}
