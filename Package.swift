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
    // Replays a certificate. Shares no code with Scoring, on purpose (M9).
    library("Verifying", uses: ["RubricModel"]),
    // POSIX files: read, list, write whole or not at all; SHA-256.
    library("FileSystem"),
    // Bytes → values; every problem with its place.
    library("Reading", uses: ["RubricModel", "Scoring", "RussianText", "FileSystem"]),
    // zlib comes with the toolchain's own packages on Linux, and with macOS.
    .systemLibrary(name: "CZlib"),
    // ZIP, XML, PNG, WordprocessingML, SpreadsheetML. Knows nothing of schools, imports nothing but zlib.
    library("OfficeFiles", uses: ["CZlib"]),
    // One document tree → HTML, DOCX, Markdown, text for the terminal; charts of our own.
    library("Reports", uses: ["OfficeFiles", "RussianText"], exclude: ["Charts/Raster/OFL.txt"]),
    // Invented regions and countries for samples and benchmarks; seeded.
    library("Synthetic", uses: ["RubricModel", "Scoring", "Reading"]),
    // Machine outputs promised to other programs: evaluation, certificate.
    library("Encoded", uses: ["RubricModel", "Scoring", "Reading"]),
    // Commands, as a library that tests can call.
    library(
      "SamodiagCLI",
      uses: ["RubricModel", "Scoring", "Verifying", "FileSystem", "Reading", "Encoded", "RussianText", "Synthetic"]),
    .executableTarget(name: "samodiag", dependencies: ["SamodiagCLI"], swiftSettings: house),
    // Golden files and the like, for all tests.
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: house),
    tests("OfficeFilesTests", uses: ["OfficeFiles", "TestSupport"], exclude: ["Golden"]),
    tests("ReportsTests", uses: ["Reports", "OfficeFiles", "RussianText", "TestSupport"], exclude: ["Golden"]),
    tests("RussianTextTests", uses: ["RussianText"]),
    tests("ScoringTests", uses: ["Scoring", "RubricModel"]),
    tests("ReadingTests", uses: ["Reading", "RubricModel", "RussianText", "FileSystem"]),
  ],
  swiftLanguageModes: [.v6]
)
