import RubricModel

/// Walks over the bytes of a CSV text, cell by cell.
struct CSVScanner {
  private let bytes: [UInt8]
  private let file: String
  private var i = 0
  private var line = 1
  private var separator: UInt8 = 0x3B

  init(_ bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
    chooseSeparator()
  }

  /// All rows that are not blank.
  mutating func rows() throws(UnreadableText) -> [CSVTable.Record] {
    var rows: [CSVTable.Record] = []
    while i < bytes.count {
      let start = line
      let cells = try row()
      if cells.contains(where: { $0.utf8.contains { $0 > 0x20 } }) {
        rows.append(CSVTable.Record(line: start, cells: cells))
      }
      if rows.count > CSVReader.mostRows { throw tooLarge("строк больше \(CSVReader.mostRows)", start) }
    }
    return rows
  }

  private mutating func row() throws(UnreadableText) -> [String] {
    var cells: [String] = []
    while true {
      cells.append(try cell())
      if cells.count > CSVReader.mostColumns { throw tooLarge("столбцов больше \(CSVReader.mostColumns)", line) }
      guard i < bytes.count else { return cells }
      let byte = bytes[i]
      i += 1
      if byte == separator {
        continue
      }
      if byte == 0x0D, i < bytes.count, bytes[i] == 0x0A { i += 1 }
      line += 1
      return cells
    }
  }

  /// One cell; stands on the separator, the line break or the end afterwards.
  private mutating func cell() throws(UnreadableText) -> String {
    guard i < bytes.count, bytes[i] == 0x22 else { return try plainCell() }
    let start = line
    var text: [UInt8] = []
    i += 1
    while i < bytes.count {
      let byte = bytes[i]
      i += 1
      if byte != 0x22 {
        text.append(byte)
        if byte == 0x0A { line += 1 }
      } else if i < bytes.count, bytes[i] == 0x22 {
        text.append(byte)
        i += 1
      } else {
        guard i == bytes.count || isEnd(bytes[i]) else { throw strayText() }
        return try checked(text[...], start)
      }
    }
    throw UnreadableText(
      problem: Problem(
        "csv.unclosed-quote", at: Place(file: file, line: start), "кавычка открыта и не закрыта",
        remedy: "закройте кавычку; кавычку внутри текста удвойте"))
  }

  private mutating func plainCell() throws(UnreadableText) -> String {
    let start = i
    while i < bytes.count, !isEnd(bytes[i]) { i += 1 }
    return try checked(bytes[start..<i], line)
  }

  private func isEnd(_ byte: UInt8) -> Bool { byte == separator || byte == 0x0A || byte == 0x0D }

  private func checked(_ text: ArraySlice<UInt8>, _ line: Int) throws(UnreadableText) -> String {
    guard !text.contains(0) else {
      throw UnreadableText(
        problem: Problem(
          "csv.zero-byte", at: Place(file: file, line: line), "это не текст: в строке нулевой байт",
          remedy: "сохраните таблицу как CSV"))
    }
    let string = String(decoding: text, as: UTF8.self)
    guard text.count <= CSVReader.longestCell || string.unicodeScalars.count <= CSVReader.longestCell else {
      throw tooLarge("в ячейке больше \(CSVReader.longestCell) знаков", line)
    }
    return string
  }

  private func strayText() -> UnreadableText {
    UnreadableText(
      problem: Problem(
        "csv.stray-text", at: Place(file: file, line: line), "после закрывающей кавычки стоит текст",
        expected: "разделитель или конец строки", remedy: "возьмите в кавычки всю ячейку, кавычки внутри неё удвойте"))
  }

  private func tooLarge(_ what: String, _ line: Int) -> UnreadableText {
    UnreadableText(
      problem: Problem(
        "csv.too-large", at: Place(file: file, line: line), what,
        remedy: "проверьте, тот ли это файл; большую таблицу разделите"))
  }

  /// `sep=` says it; otherwise what stands most often in the first line outside quotes.
  private mutating func chooseSeparator() {
    let first = bytes.prefix { $0 != 0x0A && $0 != 0x0D }
    if first.count == 5, first.starts(with: Array("sep=".utf8)) {
      separator = first[4]
      i = first.count
      if i < bytes.count, bytes[i] == 0x0D { i += 1 }
      if i < bytes.count, bytes[i] == 0x0A { i += 1 }
      line = 2
      return
    }
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in bytes.drop(while: { $0 == 0x0A || $0 == 0x0D }) {
      if byte == 0x22 { isQuoted.toggle() }
      if !isQuoted, byte == 0x0A || byte == 0x0D { break }
      if !isQuoted { counts[byte, default: 0] += 1 }
    }
    separator = [0x3B, 0x2C, 0x09].max { counts[$0, default: 0] < counts[$1, default: 0] } ?? 0x3B
    // `max` prefers the last of equals; with none at all any will do.
    if counts[0x3B, default: 0] == counts[separator, default: 0] { separator = 0x3B }
  }
}
