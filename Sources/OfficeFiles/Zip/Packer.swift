import CZlib

/// Packs many texts, one after another, into zlib streams (head, deflate, Adler-32); used by one thread at a time.
///
/// All share one piece of working memory: on texts of 50 KB a new one for each would be a fifth of the work.
package final class Packer {
  private let level: Int32
  /// zlib remembers where its stream lies, so that it must not move.
  private let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
  private var isReady = false
  private var output: [UInt8] = []

  /// Levels are those of zlib, 1…9; memory is taken with the first text.
  package init(level: Int = 2) {
    self.level = Int32(min(max(level, 1), 9))
    stream.initialize(to: z_stream())
  }

  deinit {
    if isReady { deflateEnd(stream) }
    stream.deallocate()
  }

  /// The packed bytes, or nil where zlib could not get memory.
  package func pack(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.count <= Int(Int32.max), makeReady() else { return nil }
    let bound = Int(deflateBound(stream, uLong(bytes.count)))
    if output.count < bound { output = [UInt8](repeating: 0, count: bound) }
    // zlib only reads its input, whatever its prototype says.
    let status = bytes.withUnsafeBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        stream.pointee.next_in = UnsafeMutablePointer(mutating: source.baseAddress)
        stream.pointee.avail_in = UInt32(source.count)
        stream.pointee.next_out = target.baseAddress
        stream.pointee.avail_out = UInt32(clamping: target.count)
        return deflate(stream, Z_FINISH)
      }
    }
    guard status == Z_STREAM_END else { return nil }
    return Array(output[..<(output.count - Int(stream.pointee.avail_out))])
  }

  private func makeReady() -> Bool {
    if isReady { return deflateReset(stream) == Z_OK }
    isReady = samodiag_deflate_init_wrapped(stream, level) == Z_OK
    return isReady
  }
}
