/// A buffer that many small files are read into, one after another, without allocating for each.
///
/// Behind the bytes read there are always at least 64 zero bytes, so that a scanner needs no end checks.
package struct FileBuffer: ~Copyable {
  /// Zero bytes behind the content.
  package static var tail: Int { 64 }

  /// Bytes of the file last read.
  package private(set) var count = 0
  private var storage: UnsafeMutableRawBufferPointer

  /// An empty buffer; it grows as files need it.
  package init(capacity: Int = 64 * 1024) {
    storage = Self.allocate(max(capacity, Self.tail))
    storage.initializeMemory(as: UInt8.self, repeating: 0)
  }

  deinit { storage.deallocate() }

  /// Reads a file whole, in place of what was there; after an error the buffer is empty.
  package mutating func read(_ path: String, atMost limit: Int = 50_000_000) throws(FileError) {
    clear()
    let file = try OpenFile(path)
    try read(file, atMost: limit)
  }

  /// Reads an open file or standard input to its end, in place of what was there.
  package mutating func read(_ file: borrowing OpenFile, atMost limit: Int = 50_000_000) throws(FileError) {
    clear()
    guard file.size <= limit else { throw FileError(.read, file.path, .tooLarge(limit: limit)) }
    // One byte more than the size, so that the read that fills the file also sees its end.
    reserve(file.size + 1)
    do throws(FileError) {
      while true {
        let room = UnsafeMutableRawBufferPointer(rebasing: storage[count..<(storage.count - Self.tail)])
        let read = try file.read(into: room)
        if read == 0 { break }
        count += read
        guard count <= limit else { throw FileError(.read, file.path, .tooLarge(limit: limit)) }
        // A short read of a regular file at its known size is its end: no second call.
        if file.isRegular, count == file.size, read < room.count { break }
        if count == storage.count - Self.tail { reserve(count * 2) }
      }
    } catch {
      clear()
      throw error
    }
    zeroTail()
  }

  /// The bytes read; valid inside the call only. `tail` zero bytes stand behind them.
  package borrowing func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    body(UnsafeBufferPointer(rebasing: storage.bindMemory(to: UInt8.self)[..<count]))
  }

  /// A copy of the bytes read.
  package borrowing func array() -> [UInt8] {
    withBytes { Array($0) }
  }

  private mutating func clear() {
    count = 0
    zeroTail()
  }

  private func zeroTail() {
    UnsafeMutableRawBufferPointer(rebasing: storage[count..<(count + Self.tail)])
      .initializeMemory(as: UInt8.self, repeating: 0)
  }

  /// Makes room for `capacity` bytes and the tail; keeps what was read.
  private mutating func reserve(_ capacity: Int) {
    guard storage.count < capacity + Self.tail else { return }
    let larger = Self.allocate(capacity + Self.tail)
    larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: storage[..<count]))
    storage.deallocate()
    storage = larger
  }

  private static func allocate(_ size: Int) -> UnsafeMutableRawBufferPointer {
    UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 64)
  }
}
