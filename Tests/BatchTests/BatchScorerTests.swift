import Batch
import FileSystem
import RubricModel
import Testing

/// What a user of a batch can rely on.
@Suite struct BatchScorerTests {
  @Test("Output follows the input and does not depend on the number of threads", arguments: [1, 2, 3, 7])
  func keepsOrder(threads: Int) throws {
    let folder = BatchFolder()
    // More than one piece of files, and more than one chunk of lines.
    for number in 0..<150 {
      try folder.write(Sheets.sheet("a\(1000 + number)"), to: "files/\(number % 3)/\(1000 + number).json")
    }
    let answers = (1...5).map {
      "\"ZN-0\($0)\":{\"unknown\":true,\"comment\":\"\(String(repeating: "ш", count: 900))\"}"
    }
    let lines = (0..<200).map { Sheets.sheet("b\($0)", answers: answers.joined(separator: ",")) }
    let path = try folder.write(lines.joined(separator: "\n"), to: "lines.ndjson")
    let run = try BatchRun([.folder(folder.path + "/files"), .lines(path)], threads: threads)
    let ids = run.lines.map { $0.split(separator: " ")[0] }
    let files = (0..<3).flatMap { rest in (0..<150).filter { $0 % 3 == rest }.map { "a\(1000 + $0)" } }
    #expect(ids.map(String.init) == files + (0..<200).map { "b\($0)" })
    #expect(run.summary.scored == 350 && run.summary.refused == 0 && run.summary.readCarefully == 0)
    #expect(run.summary.ownIDs == 350)
  }

  @Test("A sheet that is refused is reported with its line and never stops the others", arguments: [1, 2])
  func reportsRefusedLines(threads: Int) throws {
    let folder = BatchFolder()
    var lines = (0..<3000).map { Sheets.sheet("s\($0)") }
    lines[1] = "{\"format\":"
    lines[2] = "  \r"
    lines[1500] = Sheets.sheet("s1500", answers: "\"ZZ-99\":1")
    lines[2999] = Sheets.sheet("s2999", answers: "\"ZN-01\":1,\"ZN-01\":1")
    let path = try folder.write(lines.joined(separator: "\r\n"), to: "a.ndjson")
    let run = try BatchRun([.lines(path)], threads: threads)
    #expect(run.problems.filter { $0.severity == .error }.map(\.place.line) == [2, 1501, 3000])
    #expect(run.problems.allSatisfy { $0.place.file == path })
    #expect(run.lines.count == 2996)
    #expect(run.summary.scored == 2996 && run.summary.refused == 3 && run.summary.total == 2999)
  }

  @Test("A renderer sees each sheet at its line of the whole file, however long that is", arguments: [1, 2])
  func placesOfLines(threads: Int) throws {
    let folder = BatchFolder()
    let lines = (0..<6000).map { $0 % 7 == 3 ? "" : Sheets.sheet("s\($0 + 1)") }
    let one = try folder.write(lines.joined(separator: "\n"), to: "one.ndjson")
    let two = try folder.write(lines.joined(separator: "\n") + "\n", to: "two.ndjson")
    let renderer = ClosureRenderer { sheet, output in
      output += Array("\(sheet.sheet.school.id) s\(sheet.place.line)\n".utf8)
    }
    var written: [UInt8] = []
    _ = BatchScorer(try BatchRun.shelf(), threads: threads).run(
      [.lines(one), .lines(two)], renderer: renderer, write: { written += $0 }, report: { _ in })
    let rows = String(decoding: written, as: UTF8.self).split(separator: "\n").map { $0.split(separator: " ") }
    #expect(rows.count == 2 * lines.count { !$0.isEmpty })
    #expect(rows.allSatisfy { $0[0] == $0[1] })
  }

  private struct Uncounted: SheetRenderer {
    static var usesPlaces: Bool { false }
    mutating func render(_ sheet: BatchSheet, into output: inout [UInt8]) {}
  }

  @Test("Problems are told with their line also where nobody asks for the places of sheets", arguments: [1, 2])
  func uncountedLines(threads: Int) throws {
    let folder = BatchFolder()
    var lines = (0..<6000).map { Sheets.sheet("s\($0)") }
    for index in [0, 2999, 5999] { lines[index] = "{" }
    let path = try folder.write(lines.joined(separator: "\n"), to: "a.ndjson")
    var problems: [Problem] = []
    _ = BatchScorer(try BatchRun.shelf(), threads: threads).run(
      [.lines(path)], renderer: Uncounted(), write: { _ in }, report: { problems += $0 })
    #expect(problems.filter { $0.severity == .error }.map(\.place.line) == [1, 3000, 6000])
  }

  @Test("Sheets of an edition that is not there are refused; why is said once")
  func saysMissingEditionOnce() throws {
    let folder = BatchFolder()
    let lines = [Sheets.sheet("a"), Sheets.sheet("b", rubric: "x"), Sheets.sheet("c", rubric: "x"), Sheets.sheet("d")]
    let path = try folder.write(lines.joined(separator: "\n"), to: "a.ndjson")
    let run = try BatchRun([.lines(path)])
    #expect(
      run.problems.filter { $0.severity == .error }.map(\.id) == [
        "rubric.not-found", "answers.no-edition", "answers.no-edition",
      ])
    #expect(run.lines.count == 2)
  }

  @Test("A file that cannot be read is a problem like any other")
  func reportsUnreadableFiles() throws {
    let folder = BatchFolder()
    let good = try folder.write(Sheets.sheet("a"), to: "a.json")
    let run = try BatchRun([.sheet(folder.path + "/none.json"), .sheet(good), .lines(folder.path + "/none.ndjson")])
    #expect(run.problems.map(\.id) == ["file.missing", "file.missing"])
    #expect(run.summary.scored == 1 && run.summary.refused == 2)
  }

  @Test("Notes about accepted sheets are reported when asked for, and counted otherwise")
  func reportsNotes() throws {
    let folder = BatchFolder()
    let path = try folder.write(Sheets.sheet("село-1"), to: "a.json")
    #expect(try BatchRun([.sheet(path)]).problems.isEmpty)
    let run = try BatchRun([.sheet(path)], notes: .reported)
    #expect(run.problems.map(\.id) == ["school.own-id"])
    #expect(run.lines == (try BatchRun([.sheet(path)]).lines))
    #expect(run.summary.ownIDs == 1)
  }

  @Test("When the output cannot be written the batch ends with that error")
  func stopsWhenOutputFails() throws {
    struct Full: Error {}
    let folder = BatchFolder()
    for number in 0..<500 { try folder.write(Sheets.sheet("a\(number)"), to: "\(number).json") }
    for threads in [1, 3] {
      var writes = 0
      #expect(throws: Full.self) {
        _ = try BatchScorer(try BatchRun.shelf(), threads: threads).run(
          [.folder(folder.path)], renderer: ClosureRenderer { _, output in output.append(1) },
          write: { (_: [UInt8]) throws(Full) in
            writes += 1
            throw Full()
          }, report: { _ in })
      }
      #expect(writes == 1)
    }
  }
}
