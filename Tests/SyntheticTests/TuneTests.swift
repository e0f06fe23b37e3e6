import Glibc
import RubricModel
import Scoring
import Synthetic
import Testing

@Test func tune() throws {
  let rubric = try Repository.rubric()
  let compiled = CompiledRubric(rubric)
  let seeds: [UInt64] = getenv("SEEDS").map { String(cString: $0).split(separator: ",").compactMap { UInt64($0) } } ?? [65]
  for seed in seeds {
    let region = SyntheticRegion(rubric: rubric, seed: seed)
    print("== seed", seed)
    for f in SampleFiles(region).files { print("BYTES", f.bytes.count) ; if seed == 65, let h = fopen("/tmp/samples/" + f.path, "w") { fwrite(f.bytes, 1, f.bytes.count, h); fclose(h) } }
    for (wave, name) in ["2023-11", "2024-05"].enumerated() {
      let all = region.sheets(wave: wave, name: name).map { Scored($0, rubric, compiled) }
      func row(_ title: String, _ levels: [Int?]) {
        let counts = (0..<4).map { level in levels.filter { $0 == level }.count }
        print("  ", title, counts, "undecided", levels.filter { $0 == nil }.count)
      }
      print(name, all.count)
      row("overall", all.map(\.level))
      for (d, direction) in rubric.directions.enumerated() {
        row(direction.id, all.map { $0.level(of: d) })
      }
      let zeros = all.flatMap { s in s.evaluation.directions.flatMap { $0.zeroedBy.map { "\(rubric.indicators[$0].id)@\(s.sheet.school.id.suffix(6))" } } }
      print("   zeros", zeros.count, zeros.joined(separator: " "))
      let gaps = all.map { s in s.evaluation.directions.reduce(0) { $0 + $1.gaps.count } }
      print("   gaps", gaps, "shares", all.map { $0.evaluation.overall.maximum == 0 ? 0 : 100 * $0.evaluation.overall.raw / $0.evaluation.overall.maximum })
    }
  }
}
