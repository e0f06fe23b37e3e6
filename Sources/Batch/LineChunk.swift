import Reading

/// Whole lines of a file, with the zero bytes behind them that a scanner needs.
struct LineChunk: ~Copyable {
  /// Bytes that are read at once; larger ones leave the caches of the processor.
  static let size = 512 * 1024

  private(set) var storage: UnsafeMutableRawBufferPointer
  /// Bytes in use.
  var count = 0

  init() {
    storage = .allocate(byteCount: Self.size + SheetScanner.tail, alignment: 64)
  }

  deinit { storage.deallocate() }

  /// What may still be filled.
  var room: UnsafeMutableRawBufferPointer {
    UnsafeMutableRawBufferPointer(rebasing: storage[count..<(storage.count - SheetScanner.tail)])
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

  /// Puts zeros behind the content.
  func close() {
    UnsafeMutableRawBufferPointer(rebasing: storage[count..<(count + SheetScanner.tail)])
      .initializeMemory(as: UInt8.self, repeating: 0)
  }
}
