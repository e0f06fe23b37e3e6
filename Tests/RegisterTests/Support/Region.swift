import Batch
import FileSystem
import Foundation
import Reading
import Register
import RubricModel
import Testing

/// A register in a folder of its own, that is removed at the end, with a clock that stands still.
final class Region {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path
  static let shelf = EditionShelf { id in
    let reading = RubricReader(locator: RubricLocator(option: "\(root)/Rubrics", environment: nil, executable: ""))
      .read("\(root)/Rubrics/\(id)")
    guard id == "smp-2023", let rubric = reading.rubric else { return .missing([]) }
    return .edition(Edition(rubric))
  }
  /// A sheet without problems, as it lies in the samples.
  static let sample = String(
    decoding: FileManager.default.contents(atPath: "\(root)/Samples/sakhalin/2023-11/1026500000120.json") ?? Data(),
    as: UTF8.self)

  let folder: String
  let path: String

  init() {
    folder = NSTemporaryDirectory() + "samodiag-register-\(UUID().uuidString)"
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    path = folder + "/region.sqlite"
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func open(_ access: RegisterFile.Access = .create, time: String = "2023-11-20T08:00:00Z") throws -> RegisterFile {
    let day = String(time.prefix(10))
    return try RegisterFile(
      path, access, who: "Петрова", clock: RegisterClock { RegisterClock.Moment(time: time, day: day) })
  }

  /// Enters sheets as one batch; files are named `0.json`, `1.json` …
  @discardableResult
  func submit(
    _ sheets: [String], onlyWave: String? = nil, day: String? = nil
  ) throws -> [SubmissionReceipt] {
    let inputs = sheets.enumerated().map { SheetInput.bytes(name: "\($0.offset).json", Array($0.element.utf8)) }
    var receipts: [SubmissionReceipt] = []
    let examiner = SheetExaminer(Self.shelf, engine: "test")
    try SubmissionRun(try open(), examiner, onlyWave: onlyWave, day: day, threads: 1).run(inputs) { event in
      if case .entered(let some) = event { receipts += some }
    }
    return receipts
  }

  /// Takes lists into the registry; problems that kept them out.
  @discardableResult
  func importing(_ files: [String], replaces: Bool = false) throws -> [Problem] {
    var read: [RegistryFile] = []
    for (index, text) in files.enumerated() {
      let (file, problems) = RegistryFile.read(Array(text.utf8), file: "\(index).csv")
      guard let file else { return problems }
      read.append(file)
    }
    return try RegistryImport(try open(), replaces: replaces).run(read).problems
  }

  /// Runs SQL past the program, as somebody with the `sqlite3` shell would.
  func tamper(_ sql: String) throws {
    let database = try Database(path, .write)
    try database.script(sql)
  }

  func check(head: String? = nil) throws -> RegisterCheck.Result {
    try RegisterCheck(try open(.look)).run(head: head)
  }

  /// All rows, each as one text.
  func rows(_ sql: String) throws -> [String] {
    try open(.look).database.run(sql).map { "\($0.values)" }
  }

  /// All values of the first column.
  func column(_ sql: String) throws -> [String] {
    try open(.look).database.run(sql).map { $0.text(0) ?? $0.int(0).map(String.init) ?? "" }
  }
}

/// A sheet made from the sample: its school, wave, day and the points of one answer, ZN-01 (0…3).
func sheet(
  school: String = "school-1", wave: String = "2023-11", submitted: String? = nil, comment: String? = nil,
  rubric: String = "smp-2023", points: Int = 3
) -> String {
  var text = Region.sample
  text = text.replacingOccurrences(of: "\"ZN-01\": 3", with: "\"ZN-01\": \(points)")
  text = text.replacingOccurrences(of: "\"1026500000120\"", with: "\"\(school)\"")
  text = text.replacingOccurrences(of: "\"2023-11\"", with: "\"\(wave)\"")
  text = text.replacingOccurrences(of: "\"smp-2023\"", with: "\"\(rubric)\"")
  text = text.replacingOccurrences(
    of: #""submitted": "[0-9-]*","#, with: submitted.map { "\"submitted\": \"\($0)\"," } ?? "",
    options: .regularExpression)
  if let comment {
    text = text.replacingOccurrences(of: "\"school\": {", with: "\"comment\": \"\(comment)\", \"school\": {")
  }
  return text
}
