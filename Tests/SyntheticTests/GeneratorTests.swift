import Reading
import RubricModel
import Synthetic
import Testing

/// What may be relied on when the generator runs again, or runs otherwise.
@Suite struct GeneratorTests {
  @Test func splitMixGivesThePublishedNumbers() {
    var generator = SplitMix64(seed: 1_234_567)
    #expect(
      [generator.next(), generator.next(), generator.next()]
        == [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423])
  }

  @Test func theSameSeedGivesTheSameBytesAndAnotherSeedOthers() throws {
    let rubric = try Repository.rubric()
    func bytes(_ seed: UInt64) -> [[UInt8]] {
      SampleFiles(SyntheticRegion(rubric: rubric, seed: seed)).files.map(\.bytes)
    }
    #expect(bytes(7) == bytes(7))
    #expect(bytes(7) != bytes(8))
  }

  @Test func aSchoolKeepsItsSheetWhateverElseStandsInTheRegion() throws {
    let rubric = try Repository.rubric()
    let few = SyntheticRegion(rubric: rubric, schools: 5)
    let many = SyntheticRegion(rubric: rubric, schools: 60)
    for (a, b) in zip(few.schools, many.schools) {
      let month = SampleFiles.defaultWaves[1]
      #expect(few.sheet(a, wave: 1, month: month) == many.sheet(b, wave: 1, month: month))
    }
  }

  @Test func aNewIndicatorChangesNoOtherAnswer() throws {
    let rubric = try Repository.rubric()
    var shorter = rubric
    let dropped = shorter.directions[0].indicators.remove(at: 3).id
    let month = SampleFiles.defaultWaves[0]
    let (whole, part) = (SyntheticRegion(rubric: rubric), SyntheticRegion(rubric: shorter))
    for (a, b) in zip(whole.sheets(wave: 0, month: month), part.sheets(wave: 0, month: month)) {
      #expect(a.answers.filter { $0.indicator != dropped } == b.answers)
    }
  }

  @Test(arguments: [(-1, 0), (0, 0), (1, 1), (200, 200), (5000, 1300)])
  func anyNumberOfSchoolsHasNamesAndIdsOfItsOwn(asked: Int, given: Int) throws {
    let schools = SyntheticRegion(rubric: try Repository.rubric(), schools: asked).schools.map(\.school)
    #expect(schools.count == given)
    #expect(Set(schools.map(\.name)).count == given)
    #expect(Set(schools.map(\.id)).count == given)
  }

  @Test func aRubricWithOtherIdsIsFilledInTheSameWay() throws {
    var rubric = try Repository.rubric()
    for direction in rubric.directions.indices {
      rubric.directions[direction].id += "-other"
      for item in rubric.directions[direction].indicators.indices {
        rubric.directions[direction].indicators[item].id += "-other"
      }
    }
    let sheets = SyntheticRegion(rubric: rubric).sheets(wave: 1, month: SampleFiles.defaultWaves[1])
    #expect(sheets.count == 39)
    #expect(sheets.allSatisfy { !$0.answers.isEmpty })
  }

  @Test func everyFileIsCleanJSON() throws {
    for file in SampleFiles(SyntheticRegion(rubric: try Repository.rubric())).files {
      let (root, problems) = JSONDocument.parse(file.bytes, file: file.path)
      #expect(root != nil && problems.isEmpty, "\(file.path): \(problems.first?.summary ?? "")")
    }
  }
}
