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

  /// A file that every folder of sheets from here has: by it the folder is known to be ours, and may give way to a newer one.
  package static let marker = "samodiag-export.txt"

  /// Writes the current sheets to `folder/ВОЛНА/ШКОЛА.json`, byte for byte as sent, and the marker; returns how many sheets.
  ///
  /// The folder appears whole or not at all, and holds nothing else: a sheet that is not in force any more does not stay beside the new ones. One
  /// that is there already is refused with `.exists`, unless it is empty or, with `replaces`, one of ours.
  package func sheets(to folder: String, wave: String?, replaces: Bool = false) throws(RegisterFault) -> Int {
    if let wave, try isEmpty(wave) { throw Self.nothing(in: wave, register.path) }
    let writer: FolderWriter
    do throws(FileError) {
      try Files.makeFolder(Path.folder(of: folder))
      writer = try FolderWriter(folder, replacing: replaces ? Self.marker : nil)
    } catch {
      throw Self.fault(error, in: folder)
    }
    return try write(wave, writer, in: folder)
  }

  private func isEmpty(_ wave: String) throws(RegisterFault) -> Bool {
    try database.run(
      "SELECT 1 FROM submission WHERE wave = ? AND state IN ('accepted', 'expertCorrected') LIMIT 1", .text(wave)
    ).isEmpty
  }

  private func write(
    _ wave: String?, _ writer: consuming FolderWriter, in folder: String
  ) throws(RegisterFault) -> Int {
    var count = 0
    let sql = """
      SELECT submission.wave, submission.school, content.sha256, content.bytes FROM submission
      JOIN content ON content.sha256 = submission.sha256
      WHERE submission.state IN ('accepted', 'expertCorrected') AND (?1 IS NULL OR submission.wave = ?1)
      ORDER BY submission.wave, submission.school
      """
    do throws(FileError) {
      try writer.write(Self.readme, to: Self.marker)
    } catch {
      throw Self.fault(error, in: folder)
    }
    try database.each(sql, [SQLValue(wave)]) { (row) throws(RegisterFault) in
      let name = Self.fileName(school: row.text(1) ?? "", sha256: row.text(2) ?? "")
      do throws(FileError) {
        try writer.write(row.bytes(3) ?? [], to: Path.join(row.text(0) ?? "", name))
      } catch {
        throw Self.fault(error, in: folder)
      }
      count += 1
      return true
    }
    do throws(FileError) { try writer.commit() } catch { throw Self.fault(error, in: folder) }
    return count
  }

  /// Writes a view as CSV; one of the same view that is there already is replaced only with `replaces`, anything else never.
  package func table(_ view: String, to path: String, replaces: Bool = false) throws(RegisterFault) {
    let bytes = try csv(view)
    do throws(FileError) {
      guard Files.kind(of: path) == .file, !Files.isDatabase(path) else { return try Output.write(bytes, to: path) }
      guard replaces, try isTable(path, like: bytes) else { throw FileError(.write, path, .exists) }
      try Output.write(bytes, to: path)
    } catch {
      guard error.cause == .exists else { throw RegisterFault(.device, Problem(error)) }
      throw RegisterFault(
        .exists,
        Problem(
          "register.export-exists", at: Place(file: path), "такой файл уже есть, ничего не записано",
          remedy:
            "укажите другой файл в --out; прежнюю таблицу \(view) заменит ключ --force, других файлов он не трогает"))
    }
  }

  /// Whether a file begins with the same headings, or is empty.
  private func isTable(_ path: String, like bytes: [UInt8]) throws(FileError) -> Bool {
    let headings = Array(bytes.prefix { $0 != 0x0A })
    let file = try OpenFile(path)
    var start = [UInt8](repeating: 0, count: headings.count)
    let count = try start.withUnsafeMutableBufferPointer { (buffer) throws(FileError) in
      try file.read(into: UnsafeMutableRawBufferPointer(buffer))
    }
    return count == 0 || start == headings
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

  /// The same bytes for every register.
  private static let readme = Array(
    """
    Действующие листы школ из реестра региона, байт в байт как их прислали: ВОЛНА/ШКОЛА.json.
    Папку записала команда samodiag register export; с ключом --force она заменит её целиком, поэтому своих файлов здесь не держите.

    """.utf8)

  private static func nothing(in wave: String, _ path: String) -> RegisterFault {
    RegisterFault(
      .refused,
      .register(
        "register.nothing-to-export", path, "в волне \(wave) нет ни одного действующего листа, ничего не записано",
        "проверьте волну: samodiag register status"))
  }

  private static func fault(_ error: FileError, in folder: String) -> RegisterFault {
    guard error.cause == .exists else { return RegisterFault(.device, Problem(error)) }
    return RegisterFault(
      .exists,
      Problem(
        "register.export-exists", at: Place(file: folder),
        "эта папка уже занята, листы не записаны",
        remedy:
          "укажите другую папку в --out; прежнюю выгрузку (в ней лежит \(Self.marker)) целиком заменит ключ --force, чужих файлов программа не трогает"
      ))
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
