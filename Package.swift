// swift-tools-version: 6.0
// No `.package(…)` line on purpose: everything comes from the toolchain, SQLite and zlib (DESIGN part 2).
import PackageDescription

let house: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A library of the project: arrows go downwards only, so `uses` names what stands below it.
func library(_ name: String, uses: [Target.Dependency] = [], exclude: [String] = []) -> Target {
  .target(name: name, dependencies: uses, exclude: exclude, swiftSettings: house)
}

func tests(_ name: String, uses: [Target.Dependency], exclude: [String] = []) -> Target {
  .testTarget(name: name, dependencies: uses, exclude: exclude, swiftSettings: house)
}

let package = Package(
  name: "samodiag",
  products: [
    .executable(name: "samodiag", targets: ["samodiag"])
  ],
  targets: [
    // Values only. Imports nothing, so that everything may depend on it.
    library("RubricModel"),
    // Russian plural forms, dates, numbers, order. Imports nothing: Foundation's formatters differ between machines.
    library("RussianText"),
    // Answers → levels, in integers. No Foundation, clock, locale or randomness.
    library("Scoring", uses: ["RubricModel"]),
    // Evaluations, roadmaps and an as-of date → transition plan, action plan, schedule.
    // Integers; no clock: the day is given.
    library("Planning", uses: ["RubricModel", "Scoring", "RussianText"]),
    // Replays a certificate. Shares no code with Scoring, on purpose (M9).
    library("Verifying", uses: ["RubricModel", "Reading"]),
    // POSIX files: read, list, write whole or not at all; SHA-256.
    library("FileSystem"),
    // Bytes → values; every problem with its place.
    library("Reading", uses: ["RubricModel", "Scoring", "RussianText", "FileSystem", "OfficeFiles"]),
    // Roadmaps and facts about them → values; their linter asks Planning what the dates come to.
    library("RoadmapReading", uses: ["RubricModel", "Planning", "Reading", "RussianText", "FileSystem"]),
    // zlib comes with the toolchain's own packages on Linux, and with macOS.
    .systemLibrary(name: "CZlib"),
    // ZIP, XML, PNG, WordprocessingML, SpreadsheetML. Knows nothing of schools, imports nothing but zlib.
    library("OfficeFiles", uses: ["CZlib"]),
    // One document tree → HTML, DOCX, Markdown, text for the terminal; charts of our own.
    library("Reports", uses: ["OfficeFiles", "RussianText"], exclude: ["Charts/Raster/OFL.txt"]),
    // Invented regions and countries for samples and benchmarks; seeded.
    library("Synthetic", uses: ["RubricModel", "RussianText", "Scoring", "Reading", "OfficeFiles"]),
    // Threads that share pieces of work and hand the results back in order. Imports nothing.
    library("Workers"),
    // Many sheets at once: files, folders, a sheet a line, standard input, on all processors and in little memory.
    library("Batch", uses: ["RubricModel", "Scoring", "Reading", "FileSystem", "Workers"]),
    // Machine outputs promised to other programs: evaluation, certificate.
    library("Encoded", uses: ["RubricModel", "Scoring", "Planning", "Reading"]),
    // Own prototypes of SQLite: some toolchain images have the library without its header or its .so link.
    .target(
      name: "CSQLite",
      linkerSettings: [
        .linkedLibrary(":libsqlite3.so.0", .when(platforms: [.linux])),
        .linkedLibrary("sqlite3", .when(platforms: [.macOS])),
      ]),
    // Many evaluations → counts, moves between waves, flags, what may be published. Values only.
    library("Region", uses: ["RubricModel", "Scoring", "Workers"]),
    // The region's one file: submissions, their history and audit trail, the registry, the experts' values.
    library(
      "Register",
      uses: [
        "CSQLite", "RubricModel", "Scoring", "Reading", "Batch", "Encoded", "FileSystem", "RussianText", "Workers",
        "Region", "OfficeFiles",
      ]),
    // What stands in the papers for the region, its tables and its machine output.
    library(
      "RegionReports",
      uses: [
        "RubricModel", "Scoring", "Region", "Encoded", "Reading", "Reports", "OfficeFiles", "SchoolReports",
        "RussianText",
        "Batch",
      ]),
    // What stands in the papers for a school: content only, no format.
    library("SchoolReports", uses: ["RubricModel", "Scoring", "Reading", "Encoded", "Reports", "RussianText"]),
    // What stands in a school's plan and the papers beside it: content, the calendar, the workbook.
    library(
      "PlanReports",
      uses: ["RubricModel", "Scoring", "Planning", "Encoded", "Reports", "OfficeFiles", "RussianText"]),
    // The methodist's desk: a static site over a region's case, page by page.
    library(
      "RegionDesk",
      uses: [
        "RubricModel", "Scoring", "Region", "RegionReports", "SchoolReports", "Reports", "Encoded", "Reading",
        "RussianText", "Batch", "FileSystem", "Workers",
      ]),
    // Commands, as a library that tests can call.
    library(
      "SamodiagCLI",
      uses: [
        "RubricModel", "Scoring", "Planning", "Verifying", "FileSystem", "Reading", "Batch", "Encoded", "RussianText",
        "Synthetic", "Reports", "OfficeFiles", "RoadmapReading", "SchoolReports", "PlanReports", "Workers", "Register",
        "Region",
        "RegionReports", "RegionDesk",
      ]),
    .executableTarget(name: "samodiag", dependencies: ["SamodiagCLI"], swiftSettings: house),
    // What several test targets need: golden files, folders that go away, hostile names.
    .target(
      name: "TestSupport", dependencies: ["FileSystem", "OfficeFiles", "Region", "RubricModel", "Scoring"],
      path: "Tests/TestSupport", swiftSettings: house),
    tests("OfficeFilesTests", uses: ["OfficeFiles", "TestSupport"], exclude: ["Golden"]),
    tests("ReportsTests", uses: ["Reports", "OfficeFiles", "RussianText", "TestSupport"], exclude: ["Golden"]),
    // The README's pictures are drawn by the program and stay fresh.
    tests("TourTests", uses: ["Batch", "Encoded", "Reading", "FileSystem", "Reports", "SchoolReports", "TestSupport"]),
    tests("RussianTextTests", uses: ["RussianText"]),
    // The papers for a school: golden files, properties over random schools, the Russian.
    tests(
      "SchoolReportsTests",
      uses: [
        "SchoolReports", "Reports", "RubricModel", "RussianText", "Scoring", "Encoded", "Reading", "FileSystem",
        "TestSupport",
      ], exclude: ["Golden"]),
    // Whole command lines against a captured console: statuses, messages, outputs.
    tests(
      "SamodiagCLITests",
      uses: ["SamodiagCLI", "FileSystem", "Reading", "RubricModel", "Reports", "RussianText", "TestSupport"],
      exclude: ["Golden"]),
    // Measures the scorer beside its peers on a synthetic country; no product.
    .executableTarget(
      name: "samodiag-bench",
      dependencies: [
        "RubricModel", "Scoring", "Reading", "FileSystem", "Batch", "Synthetic", "Region", "Register", "Workers",
      ],
      exclude: ["peers"], swiftSettings: house),
    tests("ScoringTests", uses: ["Scoring", "RubricModel"]),
    tests("PlanningTests", uses: ["Planning", "Scoring", "RubricModel"]),
    // The five roadmaps against tables made from the documents; each rule of the linter has a broken one in Fixtures.
    tests(
      "RoadmapTests",
      uses: ["Planning", "Reading", "RoadmapReading", "RubricModel", "FileSystem", "SamodiagCLI", "TestSupport"],
      exclude: ["Fixtures", "Golden"]),
    // Plans for all five roadmaps, kept beside the sheets in Samples/plans; the papers, the calendar, the coverage.
    tests(
      "PlanReportsTests",
      uses: [
        "PlanReports", "Planning", "Encoded", "Reports", "Scoring", "Reading", "RoadmapReading", "RubricModel",
        "FileSystem",
        "SamodiagCLI", "TestSupport",
      ], exclude: ["Golden"]),
    tests("VerifyingTests", uses: ["Verifying", "Encoded", "Scoring", "Reading", "FileSystem", "RubricModel"]),
    tests("WorkersTests", uses: ["Workers"]),
    tests("BatchTests", uses: ["Batch", "Reading", "RubricModel", "Scoring", "FileSystem"]),
    // The outside contract, clause by clause, with sheets and levels of our own and results by hand.
    tests("ContractTests", uses: ["SamodiagCLI", "FileSystem", "Reading", "RubricModel", "TestSupport"]),
    tests("FileSystemTests", uses: ["FileSystem", "TestSupport"]),
    tests(
      "ReadingTests",
      uses: ["Reading", "RubricModel", "Scoring", "RussianText", "FileSystem", "OfficeFiles", "TestSupport"]),
    tests(
      "SyntheticTests",
      uses: ["Synthetic", "SamodiagCLI", "Scoring", "Reading", "FileSystem", "RubricModel", "OfficeFiles"]),
    // The site over the sample and over random and hostile regions: totals, links, escapes, the same bytes.
    tests(
      "RegionDeskTests",
      uses: [
        "RegionDesk", "Region", "RubricModel", "Scoring", "SamodiagCLI", "FileSystem", "OfficeFiles", "TestSupport",
      ], exclude: ["Golden"]),
    tests(
      "RegionTests",
      uses: [
        "Region", "RegionReports", "Reports", "OfficeFiles", "Reading", "RubricModel", "Scoring", "SamodiagCLI",
        "FileSystem", "TestSupport",
      ], exclude: ["Golden"]),
    // Temporary registers; also starts the built program, to kill it and to let two of it meet.
    tests(
      "RegisterTests",
      uses: [
        "Register", "SamodiagCLI", "Batch", "Encoded", "Reading", "Scoring", "RubricModel", "FileSystem", "OfficeFiles",
        "TestSupport", "samodiag",
      ]),
    // Lints every file in Rubrics/ and runs its cases; each lint rule has a broken rubric in Fixtures.
    tests(
      "RubricDataTests", uses: ["Reading", "RubricModel", "Scoring", "Encoded", "FileSystem", "TestSupport"],
      exclude: ["Fixtures"]),
  ],
  swiftLanguageModes: [.v6]
)
