/// A sheet that a register keeps and that stands for no school: withdrawn, or refused for its errors though its school is known.
package struct AsideSheet: Hashable, Sendable {
  package let wave: String
  /// Bears the school.
  package let leftOut: LeftOut

  /// A sheet of a wave, with the reason.
  package init(wave: String, leftOut: LeftOut) {
    self.wave = wave
    self.leftOut = leftOut
  }
}
