#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file open for reading; closed when it goes out of scope.
package struct OpenFile: ~Copyable {
  package let path: String
  /// Bytes by `fstat`; 0 for pipes and devices, which must be read to their end.
  package let size: Int
  /// Whether `read(into:at:)` may be used, from several threads too.
  package let isRegular: Bool
  private let descriptor: Int32
  private let owned: Bool

  /// Opens a file for reading; a folder is an error.
  package init(_ path: String) throws(FileError) {
    guard !path.utf8.contains(0) else { throw FileError(.read, path, .badName) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(.read, path, errno: errno) }
    let status: stat
    do throws(FileError) {
      status = try Self.status(of: descriptor, path)
    } catch {
      close(descriptor)
      throw error
    }
    self.init(path, status, descriptor: descriptor, owned: true)
  }

  /// Standard input, which is not closed.
  package static func standardInput() throws(FileError) -> OpenFile {
    OpenFile("-", try status(of: 0, "-"), descriptor: 0, owned: false)
  }

  private init(_ path: String, _ status: stat, descriptor: Int32, owned: Bool) {
    self.path = path
    self.descriptor = descriptor
    self.owned = owned
    isRegular = status.st_mode & S_IFMT == S_IFREG
    size = isRegular ? max(0, Int(status.st_size)) : 0
  }

  private static func status(of descriptor: Int32, _ path: String) throws(FileError) -> stat {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileError(.read, path, errno: errno) }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw FileError(.read, path, .isFolder) }
    return status
  }

  /// Reads on from where the last read ended; 0 at the end of the file.
  package borrowing func read(into buffer: UnsafeMutableRawBufferPointer) throws(FileError) -> Int {
    while true {
      let count = systemRead(descriptor, buffer.baseAddress, buffer.count)
      if count >= 0 { return count }
      if errno != EINTR { throw FileError(.read, path, errno: errno) }
    }
  }

  /// Reads from `offset` of a regular file; fewer bytes than asked for only at its end.
  package borrowing func read(
    into buffer: UnsafeMutableRawBufferPointer, at offset: Int
  ) throws(FileError) -> Int {
    var filled = 0
    while filled < buffer.count {
      let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
      let count = pread(descriptor, rest.baseAddress, rest.count, off_t(offset + filled))
      if count == 0 { break }
      if count > 0 {
        filled += count
      } else if errno != EINTR {
        throw FileError(.read, path, errno: errno)
      }
    }
    return filled
  }

  deinit {
    if owned { close(descriptor) }
  }
}

private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(descriptor, buffer, count)
}
