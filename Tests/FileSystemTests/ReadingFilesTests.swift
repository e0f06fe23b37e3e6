import FileSystem
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Files are read whole, and a failure is a value with a Russian reason.
@Suite struct ReadingFilesTests {
  @Test("What was written is read back, empty and large files too", arguments: [0, 1, 63, 64, 65_536, 65_537, 300_000])
  func roundTrips(size: Int) throws {
    let folder = TemporaryFolder()
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try Output.write(bytes, to: folder["f"])
    #expect(try Files.read(folder["f"]) == bytes)
  }

  @Test("One buffer serves file after file, always with 64 zero bytes behind the content")
  func reusesBuffer() throws {
    let folder = TemporaryFolder()
    var buffer = FileBuffer(capacity: 16)
    for size in [200, 3, 0, 70_000, 5, 64] {
      try Output.write([UInt8](repeating: 0xFF, count: size), to: folder["f"])
      try buffer.read(folder["f"])
      #expect(buffer.count == size)
      buffer.withBytes { bytes in
        #expect(bytes.count == size)
        #expect(bytes.allSatisfy { $0 == 0xFF })
        let tail = UnsafeBufferPointer(start: bytes.baseAddress.map { $0 + size }, count: FileBuffer.tail)
        #expect(tail.allSatisfy { $0 == 0 })
      }
    }
  }

  @Test("After a failure the buffer is empty, and it can be used again")
  func clearsAfterFailure() throws {
    let folder = TemporaryFolder()
    var buffer = FileBuffer()
    try folder.write("abc", "f")
    try buffer.read(folder["f"])
    do {
      try buffer.read(folder["нет"])
      Issue.record("прочитан файл, которого нет")
    } catch {
      #expect(error.cause == .missing)
    }
    #expect(buffer.count == 0)
    try buffer.read(folder["f"])
    #expect(buffer.array() == Array("abc".utf8))
  }

  @Test("A missing file, a folder, a bad name and a file too large are told apart")
  func namesCauses() throws {
    let folder = TemporaryFolder()
    try folder.write("12345", "f")
    func cause(_ path: String, atMost limit: Int = 100) -> FileError.Cause? {
      do throws(FileError) {
        _ = try Files.read(path, atMost: limit)
        return nil
      } catch {
        return error.cause
      }
    }
    #expect(cause(folder["нет"]) == .missing)
    #expect(cause(folder.path) == .isFolder)
    #expect(cause(folder["f/x"]) == .notFolder)
    #expect(cause(folder["f\0x"]) == .badName)
    #expect(cause(folder["f"], atMost: 4) == .tooLarge(limit: 4))
    #expect(cause(folder["f"], atMost: 5) == nil)
    #expect(cause("/dev/zero") == .tooLarge(limit: 100))
    #expect(cause("/dev/null") == nil)
  }

  @Test("A regular file is read in pieces from any place")
  func readsPieces() throws {
    let folder = TemporaryFolder()
    try folder.write("0123456789", "f")
    let file = try OpenFile(folder["f"])
    var piece = [UInt8](repeating: 0, count: 4)
    let counts = try [0, 8, 10, 100].map { offset in
      try piece.withUnsafeMutableBytes { buffer in try file.read(into: buffer, at: offset) }
    }
    #expect(counts == [4, 2, 0, 0])
    #expect(file.size == 10 && file.isRegular)
  }

  @Test(
    "A folder is listed in the order of bytes: hidden names and other endings left out, links to folders not entered")
  func lists() throws {
    let folder = TemporaryFolder()
    try Files.makeFolder(folder["б/в"])
    try Files.makeFolder(folder[".скрыто"])
    for name in [
      "b.json", "a.json", "B.json", "a-1.json", "a/1.json", "б/в/ё.json", ".h.json", ".скрыто/x.json", "n.txt",
      "x.ndjson",
    ] {
      try Files.makeFolder(Path.folder(of: folder[name]))
      try folder.write("", name)
    }
    symlink(folder.path, folder["петля"])
    symlink(folder["b.json"], folder["l.json"])
    let listing = FolderListing(of: folder.path, endings: [".json", ".ndjson"])
    let expected = ["B.json", "a-1.json", "a.json", "a/1.json", "b.json", "l.json", "x.ndjson", "б/в/ё.json"]
    #expect(listing.files == expected.map { folder[$0] })
    #expect(listing.errors == [])
    #expect(FolderListing(of: folder.path).files.count == 9)
    #expect(FolderListing(of: folder["нет"]).errors == [FileError(.list, folder["нет"], .missing)])
  }

  @Test(
    "Parts of a path",
    arguments: [("a/b.c", "a", "b.c"), ("b", ".", "b"), ("/b", "/", "b"), ("a//b/", "a", "b"), ("/", "/", "")])
  func splitsPaths(path: String, folder: String, name: String) {
    #expect(Path.folder(of: path) == folder)
    #expect(Path.name(of: path) == name)
  }
}
