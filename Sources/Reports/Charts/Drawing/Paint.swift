/// A colour by its part in a chart; what it looks like depends on paper, on a dark screen, and on contrast settings.
///
/// The four tones go from a warm dark to a cold dark through two light ones, so that neighbours differ in lightness too:
/// they stay apart for the colour-blind and in a black-and-white print. Every tone also carries a word or a number, and
/// the worst a hatch.
package enum Paint: String, CaseIterable, Hashable, Sendable {
  case paper, ink, muted, grid
  case first, second
  case worst, weak, fair, best
  case worstInk, weakInk, fairInk, bestInk
  case worstZone, weakZone, fairZone, bestZone

  /// On paper and on a light screen.
  package var light: UInt32 {
    switch self {
    case .paper: 0xFFFFFF
    case .ink: 0x1A1A1A
    case .muted: 0x555555
    case .grid: 0xC8C8C8
    case .first: 0x1B5A96
    case .second: 0xA8431F
    case .worst: 0xA63D21
    case .weak: 0xF2B76E
    case .fair: 0xA3CDEA
    case .best: 0x1B5A96
    case .worstInk, .bestInk: 0xFFFFFF
    case .weakInk, .fairInk: 0x1A1A1A
    case .worstZone: 0xE9B7A6
    case .weakZone: 0xFAE3C3
    case .fairZone: 0xDCEBF6
    case .bestZone: 0xA9CCE8
    }
  }

  /// On a dark screen.
  package var dark: UInt32 {
    switch self {
    case .paper: 0x16181B
    case .ink: 0xECECEC
    case .muted: 0xB4B8BD
    case .grid: 0x4C5157
    case .first: 0x7DB8E8
    case .second: 0xF0A27E
    case .worst: 0xD9694A
    case .weak: 0xF2B76E
    case .fair: 0xA3CDEA
    case .best: 0x4E93CF
    case .worstInk, .weakInk, .fairInk, .bestInk: 0x101010
    case .worstZone: 0x6A2F1E
    case .weakZone: 0x574322
    case .fairZone: 0x263F54
    case .bestZone: 0x1F5682
    }
  }

  /// Six hexadecimal digits of a colour.
  package static func hex(_ colour: UInt32) -> String {
    let digits = String(colour & 0xFFFFFF, radix: 16, uppercase: true)
    return String(repeating: "0", count: 6 - digits.count) + digits
  }
}
