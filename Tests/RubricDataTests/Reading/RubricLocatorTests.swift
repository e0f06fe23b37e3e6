import FileSystem
import Reading
import RubricModel
import TestSupport
import Testing

/// Where shipped rubrics are looked for.
@Suite struct RubricLocatorTests {
  @Test("A named folder is the only place: first the option, then the environment")
  func namedFolderIsTheOnlyPlace() {
    let both = RubricLocator(option: "/a", environment: "/b", executable: "/c/samodiag")
    #expect(both.places == ["/a"])
    #expect(RubricLocator(option: nil, environment: "/b", executable: "/c/samodiag").places == ["/b"])
  }

  @Test("Otherwise it is beside the executable, in the current folder, and above a build tree")
  func looksBesideTheExecutable() {
    let locator = RubricLocator(
      option: nil, environment: "", executable: "/pkg/.build/x86_64-unknown-linux-gnu/release/samodiag")
    #expect(
      locator.places == [
        "/pkg/.build/x86_64-unknown-linux-gnu/release/Rubrics", "Rubrics",
        "/pkg/.build/x86_64-unknown-linux-gnu/Rubrics", "/pkg/.build/Rubrics", "/pkg/Rubrics", "/Rubrics",
      ])
  }

  @Test("The first place that has the package wins")
  func firstPlaceWins() throws {
    let folder = TemporaryFolder()
    try folder.write("{}", "one/smp/rubric.json")
    try folder.write("{}", "two/smp/rubric.json")
    try folder.write("{}", "two/other/rubric.json")
    let locator = RubricLocator(places: [folder["none"], folder["one"], folder["two"]])
    #expect(try locator.locate("smp").get() == folder["one/smp"])
    #expect(try locator.locate("other").get() == folder["two/other"])
    #expect(locator.known == ["smp"])
  }

  @Test("A rubric that is nowhere is reported with every place tried and the ids that are there")
  func namesPlacesTried() throws {
    let folder = TemporaryFolder()
    try folder.write("{}", "one/smp/rubric.json")
    let locator = RubricLocator(places: [folder["none"], folder["one"]])
    guard case .failure(let missing) = locator.locate("smp-2032") else {
      Issue.record("found a rubric that is not there")
      return
    }
    let problem = missing.problem
    #expect(problem.id == "rubric.not-found")
    #expect(problem.expected == "одна из методик: smp")
    #expect(problem.remedy?.contains("\(folder["none"]); \(folder["one"])") == true)
  }

  @Test("An id is a name, not a path", arguments: ["../one/smp", "smp/../smp", "/etc", "", ".", "сmp", "a\0b"])
  func refusesPaths(id: String) throws {
    let folder = TemporaryFolder()
    try folder.write("{}", "one/smp/rubric.json")
    let locator = RubricLocator(places: [folder["one"]])
    #expect(throws: RubricLocator.Missing.self) { try locator.locate(id).get() }
  }
}
