/// A calendar of whole days, written as RFC 5545 asks; knows nothing of schools.
package struct ICalendar: Hashable, Sendable {
  /// One event that takes the whole of one day.
  package struct Event: Hashable, Sendable {
    /// Stable and unique in the world.
    package var uid: String
    /// `YYYYMMDD`.
    package var day: String
    /// `YYYYMMDD` of the day after.
    package var nextDay: String
    package var summary: String
    package var description: String
    package var categories: [String]
  }

  package var product: String
  package var name: String
  /// `YYYYMMDD` of the day the calendar was made for: no clock is asked.
  package var stamp: String
  package var events: [Event]

  /// The file: UTF-8, lines of at most 75 octets, CRLF.
  package func write() -> [UInt8] {
    var lines = ContentLines()
    lines.add("BEGIN", "VCALENDAR")
    lines.add("VERSION", "2.0")
    lines.add("PRODID", text: product)
    lines.add("CALSCALE", "GREGORIAN")
    lines.add("METHOD", "PUBLISH")
    lines.add("X-WR-CALNAME", text: name)
    for event in events {
      lines.add("BEGIN", "VEVENT")
      lines.add("UID", text: event.uid)
      lines.add("DTSTAMP", "\(stamp)T000000Z")
      lines.add("DTSTART;VALUE=DATE", event.day)
      lines.add("DTEND;VALUE=DATE", event.nextDay)
      lines.add("SUMMARY", text: event.summary)
      lines.add("DESCRIPTION", text: event.description)
      if !event.categories.isEmpty { lines.add("CATEGORIES", texts: event.categories) }
      lines.add("TRANSP", "TRANSPARENT")
      lines.add("END", "VEVENT")
    }
    lines.add("END", "VCALENDAR")
    return lines.bytes
  }
}

/// Content lines of RFC 5545 §3.1: folded at 75 octets, never inside a character, ended by CRLF.
struct ContentLines {
  private static let limit = 75

  private(set) var bytes: [UInt8] = []

  /// A value that is written as it is: digits and Latin letters.
  mutating func add(_ name: String, _ value: String) {
    var width = 0
    for scalar in "\(name):\(value)".unicodeScalars {
      let octets = Array(String(scalar).utf8)
      if width + octets.count > Self.limit {
        bytes += [0x0D, 0x0A, 0x20]
        width = 1
      }
      bytes += octets
      width += octets.count
    }
    bytes += [0x0D, 0x0A]
  }

  /// A text of any kind.
  mutating func add(_ name: String, text: String) { add(name, Self.escaped(text)) }

  /// Texts in a list.
  mutating func add(_ name: String, texts: [String]) { add(name, texts.map(Self.escaped).joined(separator: ",")) }

  /// §3.3.11: backslash, semicolon and comma are escaped, a line break is `\n`, other controls have no place.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case ";": result += "\\;"
      case ",": result += "\\,"
      case "\n": result += "\\n"
      case "\t": result.unicodeScalars.append(scalar)
      case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || scalar.value == 0xFEFF: break
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
