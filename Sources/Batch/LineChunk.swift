import Reading

/// Whole lines of a file, with the zero bytes behind them that a scanner needs.
package struct LineChunk: ~Copyable {
  /// Bytes that are read at once; larger ones leave the caches of the processor.
  static let size = 512 * 1024

  private(set) var storage: UnsafeMutableRawBufferPointer
  /// Bytes in use.
  package var count = 0

  package init() {
    storage = .allocate(byteCount: Self.size + SheetScanner.tail, alignment: 64)
  }

  deinit { storage.deallocate() }

  /// The content.
  package var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: storage[..<count]) }

  /// What may still be filled.
  var room: UnsafeMutableRawBufferPointer {
    UnsafeMutableRawBufferPointer(rebasing: storage[count..<(storage.count - SheetScanner.tail)])
  }

  /// Empties it, and gives back what a very long line made it grow to.
  mutating func clear() {
    count = 0
    guard storage.count > 4 * Self.size else { return }
    storage.deallocate()
    storage = .allocate(byteCount: Self.size + SheetScanner.tail, alignment: 64)
  }

  /// Makes the room twice as large and keeps the content.
  mutating func grow() {
    let larger = UnsafeMutableRawBufferPointer.allocate(
      byteCount: 2 * (storage.count - SheetScanner.tail) + SheetScanner.tail, alignment: 64)
    larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: storage[..<count]))
    storage.deallocate()
    storage = larger
  }

  mutating func append(_ bytes: [UInt8]) {
    while room.count < bytes.count { grow() }
    room.copyBytes(from: bytes)
    count += bytes.count
  }

  /// Whether the text is a sheet a line, not one sheet over several.
  ///
  /// The first line closes the object it opens, or, should that one line be damaged, the second opens one too.
  var holdsSheetsByLine: Bool {
    let mark = storage[..<count].starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let lines = storage[mark..<count].split(separator: 0x0A, maxSplits: 8).lazy
      .compactMap { line in line.first { $0 > 0x20 }.map { (first: $0, last: line.last { $0 > 0x20 }) } }
    guard let first = lines.first, first.first == 0x7B else { return false }
    return first.last == 0x7D || lines.dropFirst().first?.first == 0x7B
  }

  /// How many lines it holds, the last of which may lack its line break.
  var lines: Int {
    var (count, start) = (0, 0)
    while start < self.count {
      start = LineEnd.find(in: bytes, from: start) + 1
      count += 1
    }
    return count
  }

  /// Puts zeros behind the content.
  func close() {
    UnsafeMutableRawBufferPointer(rebasing: storage[count..<(count + SheetScanner.tail)])
      .initializeMemory(as: UInt8.self, repeating: 0)
  }
}
