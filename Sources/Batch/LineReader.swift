import FileSystem

/// Reads a file or a stream in chunks of whole lines, so that memory does not depend on its size.
package struct LineReader: ~Copyable {
  /// Longest line that is kept; of a longer one only this much is, which the careful reader refuses as too large.
  package static let longestLine = 50_000_001

  private let file: OpenFile
  /// The beginning of a line that the last chunk left over.
  private var rest: [UInt8] = []
  private var isAtEnd = false

  /// Reads on from where the file stands.
  package init(_ file: consuming OpenFile) { self.file = file }

  /// Fills the chunk with whole lines, the last of which may lack its line break; false when there is nothing left.
  package mutating func fill(_ chunk: inout LineChunk) throws(FileError) -> Bool {
    chunk.clear()
    chunk.append(rest)
    rest.removeAll(keepingCapacity: rest.count < LineChunk.size)
    while !isAtEnd {
      if chunk.room.isEmpty {
        guard !cut(&chunk) else { break }
        guard chunk.count < Self.longestLine else {
          try skipLine(&chunk)
          break
        }
        chunk.grow()
      }
      let read = try file.read(into: chunk.room)
      chunk.count += read
      if read == 0 { isAtEnd = true }
    }
    chunk.close()
    return chunk.count > 0
  }

  /// Adds all that is left of the file to the chunk, as far as the careful reader would read it.
  mutating func fillWhole(_ chunk: inout LineChunk) throws(FileError) {
    chunk.append(rest)
    rest = []
    while !isAtEnd, chunk.count < Self.longestLine {
      if chunk.room.isEmpty { chunk.grow() }
      let read = try file.read(into: chunk.room)
      chunk.count += read
      if read == 0 { isAtEnd = true }
    }
    chunk.close()
  }

  /// Leaves what stands behind the last line break for the next chunk; false when there is no line break.
  private mutating func cut(_ chunk: inout LineChunk) -> Bool {
    let bytes = chunk.storage[..<chunk.count]
    guard let last = bytes.lastIndex(of: 0x0A) else { return false }
    rest.append(contentsOf: bytes[(last + 1)...])
    chunk.count = last + 1
    return true
  }

  /// Drops the rest of a line that is too long.
  private mutating func skipLine(_ chunk: inout LineChunk) throws(FileError) {
    chunk.count = Self.longestLine
    var block = LineChunk()
    while !isAtEnd {
      block.count = 0
      let read = try file.read(into: block.room)
      if read == 0 { isAtEnd = true }
      let bytes = block.storage[..<read]
      if let end = bytes.firstIndex(of: 0x0A) {
        rest.append(contentsOf: bytes[(end + 1)...])
        return
      }
    }
  }
}
