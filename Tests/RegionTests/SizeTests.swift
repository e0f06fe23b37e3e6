import RubricModel
import Scoring
import TestSupport
import Testing

@testable import Region

/// Memory of a country is that of a sheet times their number; how much a sheet takes is held here.
@Suite("What is kept of a sheet")
struct SizeTests {
  @Test("Sheets, labels and results are shared: each list that names them grows by eight bytes")
  func handles() {
    #expect(MemoryLayout<RegionSheet>.stride == 8)
    #expect(MemoryLayout<SchoolLabel>.stride == 8)
    #expect(MemoryLayout<SchoolResult>.stride == 8)
  }

  @Test("A sheet of 127 indicators in ten directions with its result takes 600 bytes beside the texts of its school")
  func bytes() {
    let (object, array) = (16, 32)
    let sheet = object + MemoryLayout<RegionSheet.Facts>.size
    let states = array + 127 * MemoryLayout<AnswerState>.stride
    let result = object + MemoryLayout<SchoolResult.Facts>.size
    let scopes = array + 10 * MemoryLayout<ScopeResult>.stride
    #expect(sheet + states + result + scopes <= 600)
    #expect(object + MemoryLayout<SchoolLabel.Facts>.size <= 112)
  }

  @Test("Two waves of a school bear one label in memory, its municipality too") func shelf() {
    let shelf = LabelShelf()
    let places = ["64701000", "64701000", "64704000"].map { oktmo in
      shelf.shared(
        SchoolLabel(
          id: "1", name: "Средняя школа с длинным именем", municipality: Municipality(oktmo: oktmo, name: "округ")))
    }
    #expect(places[0].facts === places[1].facts)
    #expect(places[2].municipality?.oktmo == "64704000")
    #expect(shelf.shared(places[2]).facts === places[2].facts)
  }

  @Test("What is shared is still a value: a change is seen by none that holds another copy") func values() {
    let sheet = RandomRegion(seed: 1).sheets[0]
    var other = sheet
    other.label.name = "другая"
    other.others = []
    #expect(sheet.label.name != "другая" && sheet.label != other.label)
    #expect(!sheet.others.isEmpty && other.others.isEmpty)
    #expect(other.label.id == sheet.label.id && other.own == sheet.own)
  }

  @Test("A result of large sums and of no level comes back whole") func scopes() {
    let range = LevelRange(lowest: 1, highest: 3)
    let large = ScopeResult(score: 1_000_000, maximum: 2_000_000, levels: range)
    #expect(large.score == 1_000_000 && large.maximum == 2_000_000 && large.levels == range)
    #expect(ScopeResult(score: 0, maximum: 0, levels: nil).levels == nil)
  }
}
