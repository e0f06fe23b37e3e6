import Reading
import Region
import RubricModel
import Scoring

/// Writes `samodiag.region/1`: everything counted of a region, with the schools behind it.
///
/// Keys may be added; those here are never renamed, and never change their meaning.
package struct RegionJSON {
  private let region: RegionCase

  /// An encoder of a region's case.
  package init(_ region: RegionCase) { self.region = region }

  /// The whole as one object and a line break.
  package var bytes: [UInt8] {
    var json = JSONWriter()
    json.beginObject()
    json.member("format", "samodiag.region/1")
    json.member("wave", region.current.wave)
    json.key("waves")
    json.beginArray()
    for summary in [region.previous, region.current].compactMap({ $0 }) { write(summary, to: &json) }
    json.endArray()
    json.key("comparison")
    if let comparison = region.comparison { write(comparison, to: &json) } else { json.null() }
    writeStarts(to: &json)
    writeFlags(to: &json)
    RegionExtrasJSON(region: region).write(to: &json)
    RegionWorkJSON(region: region).write(to: &json)
    json.key("refused")
    json.beginArray()
    for item in region.refused { write(item, to: &json) }
    json.endArray()
    json.endObject()
    return json.finish()
  }

  private func write(_ summary: WaveSummary, to json: inout JSONWriter) {
    json.beginObject()
    json.member("wave", summary.wave)
    json.key("rubric")
    json.beginObject()
    json.member("id", summary.edition.id)
    json.member("sha256", summary.edition.rubric.sha256)
    json.endObject()
    json.key("region")
    write(summary.whole, summary, to: &json)
    for (grouping, key) in [(Grouping.municipality, "municipalities"), (.kind, "kinds"), (.cohort, "cohorts")] {
      json.key(key)
      json.beginArray()
      for group in summary.groups[grouping] ?? [] { write(group, summary, to: &json) }
      json.endArray()
    }
    json.key("indicators")
    json.beginArray()
    for item in summary.indicators { write(item, summary, to: &json) }
    json.endArray()
    json.key("leftOut")
    json.beginArray()
    for item in summary.leftOut { write(item, to: &json) }
    json.endArray()
    json.endObject()
  }

  private func write(_ group: GroupSummary, _ summary: WaveSummary, to json: inout JSONWriter) {
    json.beginObject()
    json.member("key", group.key)
    json.member("name", group.name)
    json.member("known", group.coverage.known)
    json.member("counted", group.coverage.counted)
    json.member("missing", group.coverage.missing)
    json.member("excused", group.coverage.excused)
    json.member("setAside", group.coverage.setAside)
    json.member("schools", group.schools.map { summary.schools[$0].label.id })
    json.key("levels")
    json.beginObject()
    for scope in LevelScope.all(of: summary.edition) {
      json.key(summary.edition.id(of: scope))
      json.beginObject()
      for (slot, count) in group[scope: scope].counts.enumerated() { json.member(summary.edition.slotID(slot), count) }
      json.endObject()
    }
    json.endObject()
    json.endObject()
  }

  private func write(_ item: IndicatorSummary, _ summary: WaveSummary, to json: inout JSONWriter) {
    json.beginObject()
    json.member("indicator", summary.edition.rubric.indicators[item.item].id)
    json.member("asked", item.asked)
    json.member("answered", item.answered)
    json.member("deficits", item.deficits)
    json.member("maxima", item.maxima)
    json.member("criticalZeros", item.criticalZeros.map { summary.schools[$0].label.id })
    json.endObject()
  }

  private func write(_ item: LeftOut, to json: inout JSONWriter) {
    json.beginObject()
    json.member("school", orNull: item.label?.id)
    json.member("file", orNull: item.place.file.isEmpty ? nil : item.place.file)
    json.member("reason", item.reason.word)
    json.member("detail", LeftOutWords.text(of: item))
    json.member("schoolCounted", item.schoolIsCounted)
    json.endObject()
  }

  private func write(_ comparison: WaveComparison, to json: inout JSONWriter) {
    json.beginObject()
    json.member("first", comparison.first.wave)
    json.member("second", comparison.second.wave)
    json.member("stayed", comparison.stayed.map(\.id))
    json.member("left", comparison.left.map(\.id))
    json.member("joined", comparison.joined.map(\.id))
    json.member("notRecomputed", comparison.notRecomputed.map(\.id))
    json.key("moves")
    json.beginArray()
    for matrix in comparison.matrices.flatMap({ $0 }) { write(matrix, to: &json) }
    json.endArray()
    json.key("change")
    json.beginArray()
    for (scope, split) in comparison.splits {
      json.beginObject()
      json.member("scope", comparison.second.edition.id(of: scope))
      for part in split.parts {
        json.key(part.word)
        write(part.sums, to: &json)
      }
      json.endObject()
    }
    json.endArray()
    RegionWorkJSON(region: region).writeMoves(comparison, to: &json)
    json.endObject()
  }

  private func write(_ matrix: MoveMatrix, to json: inout JSONWriter) {
    json.beginObject()
    json.member("rubric", matrix.edition.id)
    json.member("scope", matrix.edition.id(of: matrix.scope))
    json.key("cells")
    json.beginArray()
    for (from, row) in matrix.cells.enumerated() {
      for (to, schools) in row.enumerated() where !schools.isEmpty {
        json.beginObject()
        json.member("from", matrix.edition.slotID(from))
        json.member("to", matrix.edition.slotID(to))
        json.member("schools", schools.map(\.id))
        json.endObject()
      }
    }
    json.endArray()
    json.endObject()
  }

  private func write(_ sums: Measures, to json: inout JSONWriter) {
    json.beginObject()
    json.member("schools", sums.schools)
    json.member("points", sums.points)
    json.member("max", sums.maximum)
    json.key("levels")
    json.beginObject()
    for (slot, count) in sums.slots.sorted(by: { $0.key < $1.key }) { json.member(slot, count) }
    json.endObject()
    json.endObject()
  }

  private func writeStarts(to json: inout JSONWriter) {
    json.key("starts")
    json.beginArray()
    for start in region.starts {
      let levels = start.edition.rubric.levels.levels
      json.beginObject()
      json.member("school", start.label.id)
      json.member("wave", start.wave)
      json.member("rubric", start.edition.id)
      json.member("level", orNull: start.levels.flatMap(\.decided).map { levels[$0].id })
      json.endObject()
    }
    json.endArray()
  }

  private func writeFlags(to json: inout JSONWriter) {
    let words = FlagWords(region.current.edition)
    json.key("flags")
    json.beginArray()
    for flag in region.flags {
      json.beginObject()
      json.member("school", flag.label.id)
      json.member("kind", flag.kind.word)
      json.member("text", words.text(of: flag.kind))
      json.endObject()
    }
    json.endArray()
  }
}
