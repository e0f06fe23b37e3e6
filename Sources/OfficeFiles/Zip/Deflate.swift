import CZlib

/// Compresses bytes by zlib: the raw stream of ZIP and the wrapped one of PNG.
package enum Deflate {
  /// The raw deflate stream of the bytes, or nil where zlib could not get memory.
  package static func raw(_ bytes: [UInt8]) -> [UInt8]? {
    var stream = z_stream()
    guard bytes.count <= Int(UInt32.max), samodiag_deflate_init_raw(&stream, 6) == Z_OK else { return nil }
    defer { deflateEnd(&stream) }
    return run(&stream, bytes)
  }

  /// The zlib stream (head, deflate, Adler-32) that PNG asks for, or nil where zlib could not get memory.
  ///
  /// Level 4: on charts it takes half the time of level 6 and gives the same size within 3 %.
  package static func wrapped(_ bytes: [UInt8]) -> [UInt8]? {
    var size = compressBound(uLong(bytes.count))
    var output = [UInt8](repeating: 0, count: Int(size))
    let status = compress2(&output, &size, bytes, uLong(bytes.count), 4)
    guard status == Z_OK else { return nil }
    output.removeLast(output.count - Int(size))
    return output
  }

  /// One call of `deflate` is enough: the output is as large as the worst case.
  private static func run(_ stream: inout z_stream, _ bytes: [UInt8]) -> [UInt8]? {
    var output = [UInt8](repeating: 0, count: Int(deflateBound(&stream, uLong(bytes.count))))
    var input = bytes
    let status = input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        stream.next_in = source.baseAddress
        stream.avail_in = UInt32(source.count)
        stream.next_out = target.baseAddress
        stream.avail_out = UInt32(clamping: target.count)
        return deflate(&stream, Z_FINISH)
      }
    }
    guard status == Z_STREAM_END else { return nil }
    output.removeLast(Int(stream.avail_out))
    return output
  }
}
