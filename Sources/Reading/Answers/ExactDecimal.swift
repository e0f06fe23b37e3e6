/// An exact decimal in a sheet (rule 6 of `AnswerSheetReader`): `units / 10^places`, never through floating point (M1).
package struct ExactDecimal: Hashable, Sendable {
  package let units: Int
  /// 0…15: a spreadsheet writes two thirds as 66.66666666666667.
  package let places: Int

  /// Reads `48.75`: no sign, no leading zero, at most 9 digits before and 15 behind the point, 18 in all.
  package init?(_ text: String) {
    let bytes = Array(text.utf8)
    let point = bytes.firstIndex(of: 0x2E) ?? bytes.endIndex
    let whole = bytes[..<point]
    let fraction = bytes[min(point + 1, bytes.endIndex)...]
    guard !whole.isEmpty, whole.count <= 9, whole.count == 1 || whole.first != 0x30, fraction.count <= 15,
      whole.count + fraction.count <= 18,
      point == bytes.endIndex || !fraction.isEmpty
    else { return nil }
    var units = 0
    for byte in whole + fraction {
      guard byte &- 0x30 < 10 else { return nil }
      units = units * 10 + Int(byte - 0x30)
    }
    self.units = units
    places = fraction.count
  }

  /// Whether the value is above 100.
  package var isAboveHundred: Bool {
    let scale = (0..<places).reduce(1) { scale, _ in scale * 10 }
    return units > 100 * scale
  }
}
