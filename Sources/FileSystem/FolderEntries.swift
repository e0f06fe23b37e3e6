#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The names in one folder that a walk is after, sorted, in one block of bytes.
struct FolderEntries: Sendable {
  let path: String
  /// Each name with a slash behind that of a folder and a zero behind that of a file.
  private var names: [UInt8] = []
  /// Where the names begin, the next one last.
  private var starts: [UInt32] = []

  init(_ path: String, endings: [[UInt8]]) throws(FileError) {
    self.path = path
    guard !path.utf8.contains(0) else { throw FileError(.list, path, .badName) }
    guard let stream = opendir(path) else { throw FileError(.list, path, errno: errno) }
    defer { closedir(stream) }
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        if errno != 0 { throw FileError(.list, path, errno: errno) }
        break
      }
      take(entry, endings)
    }
    sort()
  }

  /// The next name, and whether it is that of a folder; nil at the end.
  mutating func next() -> (name: ArraySlice<UInt8>, isFolder: Bool)? {
    guard let start = starts.popLast() else { return nil }
    let name = names[Int(start)...].prefix { $0 != 0 && $0 != 0x2F }
    return (name, names[name.endIndex] == 0x2F)
  }

  private mutating func take(_ entry: UnsafeMutablePointer<dirent>, _ endings: [[UInt8]]) {
    guard let offset = MemoryLayout<dirent>.offset(of: \.d_name), names.count < UInt32.max - 1024 else { return }
    let field = UnsafeRawPointer(entry) + offset
    let name = UnsafeRawBufferPointer(start: field, count: strlen(field.assumingMemoryBound(to: CChar.self)))
    guard name.first != 0x2E else { return }
    switch kind(Int32(entry.pointee.d_type), name) {
    case .folder: append(name, mark: 0x2F)
    case .file where endings.isEmpty || endings.contains(where: { Self.has($0, name) }): append(name, mark: 0)
    default: break
    }
  }

  private mutating func append(_ name: UnsafeRawBufferPointer, mark: UInt8) {
    starts.append(UInt32(names.count))
    names.append(contentsOf: name)
    names.append(mark)
  }

  private static func has(_ ending: [UInt8], _ name: UnsafeRawBufferPointer) -> Bool {
    name.count > ending.count && name.suffix(ending.count).elementsEqual(ending)
  }

  /// What stands under a name; links to files are files, links to folders nothing.
  private func kind(_ type: Int32, _ name: UnsafeRawBufferPointer) -> Files.Kind? {
    switch type {
    case Int32(DT_REG): return .file
    case Int32(DT_DIR): return .folder
    default:
      let path = Path.join(self.path, String(decoding: name, as: UTF8.self))
      guard type != Int32(DT_LNK) else { return Files.kind(of: path) == .file ? .file : nil }
      var status = stat()
      guard lstat(path, &status) == 0 else { return nil }
      if status.st_mode & S_IFMT == S_IFDIR { return .folder }
      return Files.kind(of: path) == .file ? .file : nil
    }
  }

  /// By bytes, last first. The mark makes names sort as paths do: what is in `a/` comes behind `a.json`, for a slash comes behind a dot.
  private mutating func sort() {
    names.withUnsafeBufferPointer { names in
      guard let base = names.baseAddress else { return }
      starts.sort { left, right in
        var left = base + Int(left)
        var right = base + Int(right)
        while left.pointee == right.pointee, left.pointee != 0 {
          left += 1
          right += 1
        }
        return left.pointee > right.pointee
      }
    }
  }
}
