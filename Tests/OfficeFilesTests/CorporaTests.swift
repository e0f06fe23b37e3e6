import Foundation
import Testing

@testable import OfficeFiles

/// Opens every archive of a folder of strangers' files: `SAMODIAG_CORPORA=/path swift test --filter Corpora`.
@Suite(.enabled(if: ProcessInfo.processInfo.environment["SAMODIAG_CORPORA"] != nil)) struct CorporaTests {
  @Test func everyArchiveIsReadOrRefused() throws {
    let root = try #require(ProcessInfo.processInfo.environment["SAMODIAG_CORPORA"])
    let files = try #require(FileManager.default.enumerator(atPath: root)).compactMap { $0 as? String }
    var counts: [String: Int] = [:]
    let endings = [".zip", ".xlsx", ".docx", ".xlsm", ".min"]
    for file in files.sorted() where endings.contains(where: { file.hasSuffix($0) }) {
      let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: "\(root)/\(file)")))
      let start = ContinuousClock.now
      let answer = Self.answer(bytes)
      _ = try? DocxTemplate(bytes)
      let time = ContinuousClock.now - start
      if time > .seconds(1) { print("SLOW", file, time) }
      counts["\(file.split(separator: "/")[0]) \(answer)", default: 0] += 1
      print("CORPUS", file, answer)
    }
    for (key, count) in counts.sorted(by: { $0.key < $1.key }) { print("COUNT", key, count) }
    #expect(!counts.isEmpty)
  }

  private static func answer(_ bytes: [UInt8]) -> String {
    do {
      let zip = try ZipReader(bytes)
      for name in zip.names {
        let part = try zip.read(name) ?? []
        if name.hasSuffix(".xml") || name.hasSuffix(".rels") { try read(part) }
      }
      return "read"
    } catch {
      return error.id
    }
  }

  private static func read(_ part: [UInt8]) throws(OfficeFault) {
    var reader = try XMLReader(part, limits: .template)
    while try reader.next() != nil {}
  }
}
