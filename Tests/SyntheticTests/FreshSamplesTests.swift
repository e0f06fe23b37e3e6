import FileSystem
import Synthetic
import Testing

/// The samples in the repository are what the generator makes.
@Suite struct FreshSamplesTests {
  static let command = "swift run samodiag sample --out Samples/sakhalin"

  @Test func samplesOfSakhalinAreFresh() throws {
    let folder = "\(Repository.root)/Samples/sakhalin"
    let made = SampleFiles(SyntheticRegion(rubric: try Repository.rubric())).files
    let paths = Set(made.map { "\(folder)/\($0.path)" })
    let strangers = FolderListing(of: folder).files.filter { !paths.contains($0) }
    #expect(strangers.isEmpty, "not made by the generator; remove them, or make the samples again: \(Self.command)")
    let stale = made.filter { file in (try? Files.read("\(folder)/\(file.path)")) != file.bytes }.map(\.path)
    #expect(stale.isEmpty, "missing or not what the generator makes now; make the samples again: \(Self.command)")
  }
}
