/// How often something is done again inside its window (D11): «не менее двух в месяц».
///
/// Buckets of months are counted from the month in which the window begins and do not slide; weeks run from Monday to Sunday.
package struct Recurrence: Hashable, Sendable {
  /// Length of a bucket before it is multiplied.
  package enum Unit: String, CaseIterable, Sendable {
    case week
    case month
    /// Three months, counted like months.
    case quarter
  }

  package var period: Period
  /// How many times in each bucket, 1 or more.
  package var minimum: Int
  /// Label of the part of the item that recurs; nil for the whole item.
  package var part: String?
  /// Where the document says so.
  package var at: RoadmapColumn

  package init(period: Period, minimum: Int, part: String? = nil, at: RoadmapColumn) {
    self.period = period
    self.minimum = minimum
    self.part = part
    self.at = at
  }

  /// Length of a bucket: «один раз в два месяца» is every 2 months.
  package struct Period: Hashable, Sendable {
    /// 1…12.
    package var every: Int
    package var unit: Unit

    package init(every: Int, unit: Unit) {
      self.every = every
      self.unit = unit
    }
  }
}
