import FileSystem
import SamodiagCLI
import TestSupport
import Testing

@testable import PlanReports

/// RFC 5545, as another program reads it.
@Suite("The calendar") struct CalendarTests {
  @Test("No line is longer than 75 octets, none breaks a character, all end with CRLF")
  func folding() {
    let long = String(repeating: "Ёлка, школа; «план»\\ 👩‍🏫\n", count: 40)
    let event = ICalendar.Event(
      uid: "1@samodiag", day: "20230901", nextDay: "20230902", summary: long, description: long, categories: ["а,б"])
    let bytes = ICalendar(product: "-//x//RU", name: long, stamp: "20230901", events: [event]).write()
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(!text.contains("\u{FFFD}"))
    let lines = text.components(separatedBy: "\r\n")
    #expect(lines.last == "" && lines.allSatisfy { $0.utf8.count <= 75 && !$0.contains("\n") })
    let unfolded = text.replacing("\r\n ", with: "")
    #expect(unfolded.contains("SUMMARY:Ёлка\\, школа\\; «план»\\\\ 👩‍🏫\\nЁлка"))
  }

  @Test("Controls have no place in a text")
  func controls() { #expect(ContentLines.escaped("а\u{0}\u{1B}\rб\u{7F}\u{85}в\tг") == "абв\tг") }

  @Test("What goes by a separate schedule is no event; every other line and duty is one")
  func events() throws {
    let folder = TemporaryFolder()
    let run = PlanRun(SamplePlansTests.words(6, format: "json,ics") + ["--out", folder.path])
    #expect(run.status == .done)
    let stem = "sakhalin-001-2023-09-plan"
    let json = String(decoding: try Files.read(folder["\(stem).json"]), as: UTF8.self)
    let calendar = String(decoding: try Files.read(folder["\(stem).ics"]), as: UTF8.self)
    func count(_ piece: String, in text: String) -> Int { text.components(separatedBy: piece).count - 1 }
    #expect(count("\"scheduled\": false", in: json) > 0 && count("\"overdue\": true", in: json) == 0)
    #expect(count("BEGIN:VEVENT", in: calendar) == count("\"due\": \"", in: json))
    #expect(count("DTSTAMP:20231001T000000Z", in: calendar) == count("BEGIN:VEVENT", in: calendar))
  }
}

extension String {
  fileprivate func components(separatedBy separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }
}
