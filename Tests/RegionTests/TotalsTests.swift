import Region
import RegionReports
import Reports
import TestSupport
import Testing

@Suite("Totals and order")
struct TotalsTests {
  @Test(
    "Totals are the sum of their parts, for every level, direction and grouping", arguments: 0..<100 as Range<UInt64>)
  func totals(seed: UInt64) throws {
    let region = try RandomRegion(seed: seed, schools: Int(seed % 40) + 5).region()
    for summary in [region.current, region.previous].compactMap({ $0 }) {
      for scope in LevelScope.all(of: summary.edition) {
        let whole = summary.whole[scope: scope]
        #expect(whole.total == summary.schools.count)
        for slot in whole.counts.indices { #expect(summary.schools(in: slot, of: scope).count == whole.counts[slot]) }
        for grouping in Grouping.allCases {
          let groups = summary.groups[grouping] ?? []
          for slot in whole.counts.indices {
            #expect(groups.map { $0[scope: scope].counts[slot] }.reduce(0, +) == whole.counts[slot])
          }
          #expect(groups.map(\.coverage.known).reduce(0, +) == summary.whole.coverage.known)
          #expect(Set(groups.flatMap(\.schools)).count == summary.schools.count)
        }
      }
      for item in summary.indicators {
        #expect(item.answered == item.deficits + item.maxima)
        #expect(item.gaps >= 0 && item.asked <= summary.schools.count)
      }
    }
  }

  @Test("Every school that is known is either counted or left out by name", arguments: 0..<60 as Range<UInt64>)
  func nobodyIsLost(seed: UInt64) throws {
    let random = RandomRegion(seed: seed)
    let region = try random.region()
    let counted = Set(region.current.schools.map(\.label.id))
    let out = Set(region.current.leftOut.filter { !$0.schoolIsCounted }.compactMap(\.label?.id))
    #expect(counted.isDisjoint(with: out))
    #expect(counted.union(out) == Set(random.sheets.filter { $0.wave <= "2024-05" }.map(\.label.id)))
    #expect(region.current.whole.coverage.known == counted.count + out.count)
  }

  @Test("A hundred orders of the same files give the same bytes") func orderDoesNotMatter() throws {
    let random = RandomRegion(seed: 7, mixed: true)
    var shuffler = Seeded(99)
    func bytes(_ region: RegionCase) throws -> [[UInt8]] {
      let document = RegionNote(region, engine: "проверка").document
      return [RegionJSON(region).bytes, try ReportFormat.markdown.render(document)]
        + RegionTables(region).tables.map(\.csv)
    }
    let expected = try bytes(try random.region())
    for _ in 0..<100 {
      #expect(try bytes(try random.region(random.sheets.shuffled(using: &shuffler))) == expected)
    }
  }
}
