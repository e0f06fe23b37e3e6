/// What time it is, as whoever starts the register says; nothing here reads a clock.
package struct RegisterClock: Sendable {
  /// A moment and the day it falls on where the user is.
  package struct Moment: Hashable, Sendable {
    /// UTC, `2024-05-12T08:30:00Z`.
    package let time: String
    /// `2024-05-12`.
    package let day: String

    package init(time: String, day: String) {
      self.time = time
      self.day = day
    }
  }

  package let now: @Sendable () -> Moment

  package init(_ now: @escaping @Sendable () -> Moment) { self.now = now }
}
