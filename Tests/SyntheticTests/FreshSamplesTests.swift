import FileSystem
import OfficeFiles
import Synthetic
import Testing

/// The samples in the repository are what the generator makes.
@Suite struct FreshSamplesTests {
  static let command = "swift run samodiag sample --out Samples/sakhalin --lists Samples/registry"

  @Test func samplesOfSakhalinAreFresh() throws {
    let folder = "\(Repository.root)/Samples/sakhalin"
    let made = SampleFiles(SyntheticRegion(rubric: try Repository.rubric())).files
    let paths = Set(made.map { "\(folder)/\($0.path)" })
    let strangers = FolderListing(of: folder).files.filter { !paths.contains($0) }
    #expect(strangers.isEmpty, "not made by the generator; remove them, or make the samples again: \(Self.command)")
    let stale = made.filter { file in (try? Files.read("\(folder)/\(file.path)")) != file.bytes }.map(\.path)
    #expect(stale.isEmpty, "missing or not what the generator makes now; make the samples again: \(Self.command)")
  }

  /// The bytes of a book depend on the zlib at hand; what is in it does not.
  @Test func listsOfSakhalinAreFresh() throws {
    let folder = "\(Repository.root)/Samples/registry"
    let made = try ListFiles(RegionLists(SyntheticRegion(rubric: try Repository.rubric()))).files
    let names = FolderListing(of: folder).files.map { String($0.dropFirst(folder.count + 1)) }
    #expect(names.sorted() == made.map(\.path).sorted(), "make the samples again: \(Self.command)")
    for file in made {
      let kept = try Files.read("\(folder)/\(file.path)")
      let isSame =
        file.path == ListFiles.book
        ? try WorkbookReader(kept).sheets() == WorkbookReader(file.bytes).sheets() : kept == file.bytes
      #expect(isSame, "\(file.path) is not what the generator makes now; make the samples again: \(Self.command)")
    }
  }
}
