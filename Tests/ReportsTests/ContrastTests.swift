import Testing

@testable import Reports

/// WCAG 2.1 AA, 1.4.3 and 1.4.11, on paper and on a dark screen.
struct ContrastTests {
  private static func luminance(_ colour: UInt32) -> Double {
    func part(_ shift: UInt32) -> Double {
      let value = Double(colour >> shift & 0xFF) / 255
      return value <= 0.03928 ? value / 12.92 : power((value + 0.055) / 1.055)
    }
    return 0.2126 * part(16) + 0.7152 * part(8) + 0.0722 * part(0)
  }

  /// x to the power of 2.4: the fifth root of x to the twelfth, by Newton's steps.
  private static func power(_ x: Double) -> Double {
    let wanted = (0..<12).reduce(1.0) { product, _ in product * x }
    var root = x
    for _ in 0..<60 { root = (4 * root + wanted / (root * root * root * root)) / 5 }
    return root
  }

  static func contrast(_ a: UInt32, _ b: UInt32) -> Double {
    let (x, y) = (luminance(a), luminance(b))
    return (max(x, y) + 0.05) / (min(x, y) + 0.05)
  }

  @Test func theMeasureItselfIsRight() {
    #expect(abs(Self.contrast(0xFFFFFF, 0) - 21) < 0.001)
    #expect(abs(Self.contrast(0x777777, 0xFFFFFF) - 4.478) < 0.001)
  }

  @Test(
    arguments: [
      (.ink, .paper), (.muted, .paper), (.first, .paper), (.second, .paper), (.worstInk, .worst), (.weakInk, .weak),
      (.fairInk, .fair), (.bestInk, .best), (.ink, .worstZone), (.ink, .weakZone), (.ink, .fairZone), (.ink, .bestZone),
    ] as [(Paint, Paint)]) func wordsInChartsCanBeRead(_ text: Paint, _ ground: Paint)
  {
    #expect(Self.contrast(text.light, ground.light) >= 4.5)
    #expect(Self.contrast(text.dark, ground.dark) >= 4.5)
  }

  @Test(arguments: [
    ("ink", "paper"), ("muted", "paper"), ("link", "paper"), ("ink", "head"), ("ink", "infoSoft"),
    ("ink", "cautionSoft"),
    ("ink", "amberSoft"), ("link", "infoSoft"), ("link", "cautionSoft"), ("link", "amberSoft"),
  ]) func wordsOnThePageCanBeRead(_ text: String, _ ground: String) throws {
    for scheme in ["light", "dark"] {
      let colours = try Self.variables(scheme)
      let ratio = Self.contrast(try #require(colours[text]), try #require(colours[ground]))
      #expect(ratio >= 4.5, "\(scheme): \(ratio)")
    }
  }

  @Test func theFocusCanBeSeen() throws {
    for scheme in ["light", "dark"] {
      let colours = try Self.variables(scheme)
      #expect(Self.contrast(try #require(colours["focus"]), try #require(colours["paper"])) >= 3)
    }
  }

  private static func variables(_ scheme: String) throws -> [String: UInt32] {
    let block = try #require(
      HTMLStyle.palette().split(separator: "{").first { $0.hasPrefix("color-scheme:\(scheme)") })
    var colours: [String: UInt32] = [:]
    for pair in block.split(separator: "}")[0].split(separator: ";") {
      let parts = pair.split(separator: ":").map { String($0.filter { !$0.isWhitespace }) }
      guard parts.count == 2, parts[1].hasPrefix("#") else { continue }
      var digits = String(parts[1].dropFirst())
      if digits.count == 3 { digits = digits.map { "\($0)\($0)" }.joined() }
      colours[String(parts[0].dropFirst(2))] = UInt32(digits, radix: 16)
    }
    return colours
  }
}
