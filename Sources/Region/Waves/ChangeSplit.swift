/// The change from one wave to the next, in parts that sum exactly (M13).
///
/// From all schools of the first wave those that left are dropped, the rest is recomputed under the later edition, then given the answers of the second
/// wave, then the newcomers are added.
package struct ChangeSplit: Hashable, Sendable {
  package let start: Measures
  /// Of the set of schools: minus those that left, plus the newcomers.
  package let left: Measures
  package let joined: Measures
  package let edition: Measures
  package let answers: Measures
  package let end: Measures

  /// Both changes of the set of schools together.
  package var set: Measures { left + joined }
  /// The whole change; always the sum of the parts.
  package var change: Measures { end - start }
}
