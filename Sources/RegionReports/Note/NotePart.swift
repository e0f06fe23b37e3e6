import Reports

/// One part of the note; gives no blocks where it has nothing to say.
protocol NotePart: Sendable {
  /// Needs the long side of the sheet for its tables.
  var isWide: Bool { get }
  func blocks(of subject: RegionSubject) -> [Block]
}

extension NotePart {
  var isWide: Bool { false }
}
