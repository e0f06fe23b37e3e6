import RubricModel

/// What a region looks like before chance has its say: municipalities, schools in them, and the parts they play.
package struct RegionPlan: Sendable {
  /// One place for a school.
  package struct Slot: Sendable {
    package var municipality: Municipality
    package var form: SchoolForm
    package var role: Role
    /// The school gives an id of the region's own in place of its ОГРН.
    package var ownID: Bool

    package init(_ municipality: Municipality, _ form: SchoolForm, _ role: Role = .ordinary, ownID: Bool = false) {
      self.municipality = municipality
      self.form = form
      self.role = role
      self.ownID = ownID
    }
  }

  package var slots: [Slot]
  /// First eight digits of the invented ОГРН.
  package var registrationPrefix: String
  /// First part of an id of the region's own.
  package var ownIDPrefix: String
  /// How much a direction rises from wave to wave, in thousandths of a logit, by direction id.
  package var growth: [String: Int]
  /// How much easier (above 0) or harder a direction is in this region, in thousandths of a logit, by direction id.
  package var ease: [String: Int]
  /// What schools have nearly everywhere (above 0) or seldom, in thousandths of a logit, by indicator id.
  package var customs: [String: Int]

  package init(
    slots: [Slot], registrationPrefix: String, ownIDPrefix: String, growth: [String: Int], ease: [String: Int],
    customs: [String: Int]
  ) {
    self.slots = slots
    self.registrationPrefix = registrationPrefix
    self.ownIDPrefix = ownIDPrefix
    self.growth = growth
    self.ease = ease
    self.customs = customs
  }

  /// The place of the school with this number; past the end the places repeat, with nobody playing a part.
  func slot(_ number: Int) -> Slot? {
    guard !slots.isEmpty else { return nil }
    guard number >= slots.count else { return slots[number] }
    let again = slots[number % slots.count]
    return Slot(again.municipality, again.form)
  }
}
