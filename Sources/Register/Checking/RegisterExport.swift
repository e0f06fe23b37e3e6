import FileSystem
import Reading
import RubricModel

/// Writes what a register holds as plain files: current sheets as they were sent, and its views as CSV.
package struct RegisterExport {
  /// Views that other programs may rely on.
  package static let views = RegisterView.all.map(\.name)

  private let register: RegisterFile
  private var database: Database { register.database }

  package init(_ register: RegisterFile) { self.register = register }

  /// Writes the current sheets to `folder/ВОЛНА/ШКОЛА.json`, byte for byte as sent; returns how many.
  package func sheets(to folder: String, wave: String?) throws(RegisterFault) -> Int {
    var count = 0
    var folders: Set<String> = []
    let sql = """
      SELECT submission.wave, submission.school, content.sha256, content.bytes FROM submission
      JOIN content ON content.sha256 = submission.sha256
      WHERE submission.state IN ('accepted', 'expertCorrected') AND (?1 IS NULL OR submission.wave = ?1)
      ORDER BY submission.wave, submission.school
      """
    try database.each(sql, [SQLValue(wave)]) { (row) throws(RegisterFault) in
      let place = Path.join(folder, row.text(0) ?? "")
      if folders.insert(place).inserted { try writing(place) { () throws(FileError) in try Files.makeFolder(place) } }
      let name = Self.fileName(school: row.text(1) ?? "", sha256: row.text(2) ?? "")
      try writing(place) { () throws(FileError) in
        try Output.write(row.bytes(3) ?? [], to: Path.join(place, name))
      }
      count += 1
      return true
    }
    return count
  }

  /// One view as CSV for people: UTF-8 with its mark, `;`, CRLF; nothing a spreadsheet would run as a formula.
  package func csv(_ view: String) throws(RegisterFault) -> [UInt8] {
    guard Self.views.contains(view) else { return [] }
    var output = PeopleCSV()
    output.add(try database.columns("SELECT * FROM \(view)"))
    try database.each("SELECT * FROM \(view)") { (row) throws(RegisterFault) in
      output.add(row.values.map(Self.text))
      return true
    }
    return output.bytes
  }

  private func writing(_ path: String, _ body: () throws(FileError) -> Void) throws(RegisterFault) {
    do throws(FileError) { try body() } catch { throw RegisterFault(.device, Problem(error)) }
  }

  /// The id where it is a plain name; otherwise letters of the hash, so that no id can name a place elsewhere.
  private static func fileName(school: String, sha256: String) -> String {
    let isPlain = school.utf8.allSatisfy { byte in
      byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26 || byte == 0x2D || byte == 0x5F
    }
    return "\(isPlain && school.utf8.count <= 100 ? school : "school-\(sha256.prefix(16))").json"
  }

  private static func text(_ value: SQLValue) -> String {
    switch value {
    case .null, .blob: ""
    case .int(let int): String(int)
    case .text(let text): text
    case .utf8(let bytes): String(decoding: bytes, as: UTF8.self)
    }
  }
}
