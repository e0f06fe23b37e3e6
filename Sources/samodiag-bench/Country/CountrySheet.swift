import RubricModel
import Synthetic

/// Invents the answer sheet of one school of the country.
struct CountrySheet {
  /// What is wrong with a sheet that is meant to be refused; only what every peer can see.
  enum Flaw: CaseIterable {
    case unknownIndicator, pointsNoOptionGives, partOverWhole, cutShort
  }

  let rubric: Rubric
  let schools: Int
  let seed: UInt64
  let form: SheetWriter.Form
  var wave = CountryWave(round: nil, seed: 0)

  /// The sheet of a school by its number from 0; depends on nothing else but the seed.
  func bytes(number: Int) -> [UInt8] {
    var random = SplitMix64(seed: seed &+ UInt64(number) &* 0xD1B5_4A32_D192_ED03)
    _ = random.next()
    var progress = wave.progress(number)
    let school = CountrySchool(number: number, of: schools, kinds: rubric.schoolKinds.map(\.id), random: &random)
    let flaw = random.chance(5) ? random.pick(Flaw.allCases) : nil
    var writer = SheetWriter(form: form)
    writer.object { sheet in
      sheet.key("format"); sheet.quoted("samodiag.answers/1")
      sheet.key("rubric"); sheet.quoted(rubric.id)
      sheet.key("wave"); sheet.quoted(wave.id)
      sheet.key("school")
      sheet.object { write(school, to: &$0) }
      sheet.key("answers")
      sheet.object { answers in
        for indicator in rubric.indicators { write(indicator, school, &random, &progress, to: &answers) }
        switch flaw {
        case .unknownIndicator: answers.key("ZZ-99"); answers.raw("1")
        case .pointsNoOptionGives: spoil(.choice, with: "7", in: &answers)
        case .partOverWhole: spoil(.share, with: "{\"part\":11,\"of\":10}", in: &answers)
        case .cutShort, nil: break
        }
      }
    }
    return flaw == .cutShort ? Array(writer.bytes.prefix(writer.bytes.count / 2)) : writer.bytes
  }

  private func write(_ school: CountrySchool, to writer: inout SheetWriter) {
    writer.key("id"); writer.quoted(school.id)
    writer.key("name"); writer.quoted(school.name)
    writer.key("municipality")
    writer.object {
      $0.key("oktmo"); $0.quoted(school.oktmo)
      $0.key("name"); $0.quoted(school.municipality)
    }
    writer.key("educationLevels")
    writer.array {
      for level in school.educationLevels { $0.element(); $0.quoted(level) }
    }
    writer.key("specialNeeds"); writer.raw(school.specialNeeds ? "true" : "false")
    writer.key("kind"); writer.quoted(school.kind)
  }
}
