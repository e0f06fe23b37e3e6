import CZlib

/// Expands a deflate stream into exactly as many bytes as were declared.
package enum Inflate {
  /// The expanded bytes of a raw stream, or nil if it is broken or gives fewer or more bytes than `size`.
  ///
  /// Memory grows with what really comes out, so a false declaration of 4 GB costs nothing.
  static func raw(_ bytes: ArraySlice<UInt8>, size: Int) -> [UInt8]? {
    var stream = z_stream()
    guard bytes.count <= Int(UInt32.max), samodiag_inflate_init_raw(&stream) == Z_OK else { return nil }
    defer { inflateEnd(&stream) }
    return run(&stream, Array(bytes), size: size)
  }

  /// The expanded bytes of a zlib stream, its Adler-32 proved, or nil as for a raw one; never more than `size` bytes are made.
  package static func wrapped(_ bytes: [UInt8], size: Int) -> [UInt8]? {
    var stream = z_stream()
    guard size >= 0, bytes.count <= Int(UInt32.max), samodiag_inflate_init_wrapped(&stream) == Z_OK else { return nil }
    defer { inflateEnd(&stream) }
    return run(&stream, bytes, size: size)
  }

  private static func run(_ stream: inout z_stream, _ bytes: [UInt8], size: Int) -> [UInt8]? {
    var input = bytes
    var output: [UInt8] = []
    output.reserveCapacity(min(size, 1 << 20))
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    let whole = input.withUnsafeMutableBufferPointer { source -> Bool in
      stream.next_in = source.baseAddress
      stream.avail_in = UInt32(source.count)
      while true {
        let (status, written) = step(&stream, into: &chunk)
        guard status == Z_OK || status == Z_STREAM_END else { return false }
        guard written <= size - output.count else { return false }
        output.append(contentsOf: chunk[..<written])
        if status == Z_STREAM_END { return stream.avail_in == 0 }
        // No progress and no end: the stream is cut off.
        if written == 0 { return false }
      }
    }
    return whole && output.count == size ? output : nil
  }

  private static func step(_ stream: inout z_stream, into chunk: inout [UInt8]) -> (status: Int32, written: Int) {
    chunk.withUnsafeMutableBufferPointer { target in
      stream.next_out = target.baseAddress
      stream.avail_out = UInt32(target.count)
      let status = inflate(&stream, Z_NO_FLUSH)
      return (status, target.count - Int(stream.avail_out))
    }
  }
}
