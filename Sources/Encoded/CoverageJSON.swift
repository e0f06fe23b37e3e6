import Planning
import Reading
import RubricModel

/// Writes `samodiag.coverage/1`: keys may be added, never renamed.
package struct CoverageJSON {
  private let coverage: RoadmapCoverage

  package init(_ coverage: RoadmapCoverage) { self.coverage = coverage }

  /// Appends the coverage as one object.
  package func write(to json: inout JSONWriter) {
    json.beginObject()
    json.member("format", "samodiag.coverage/1")
    json.member("roadmap", coverage.roadmap.id)
    json.member("asOf", coverage.asOf.iso)
    json.member("schools", coverage.schools)
    json.member("undiagnosed", coverage.undiagnosed)
    json.member("nextWave", orNull: coverage.nextWave?.iso)
    json.array("directions", coverage.directions) { line, json in
      json.beginObject()
      json.member("id", line.direction)
      json.member("schools", line.schools)
      json.member("deficits", line.deficits)
      json.member("named", line.byRank[.named] ?? 0)
      json.member("topic", line.byRank[.topic] ?? 0)
      json.member("byContent", line.byRank[.byContent] ?? 0)
      json.member("everyDirection", line.byRank[.everyDirection] ?? 0)
      json.member("unservedSchools", line.unservedSchools)
      json.member("unservedDeficits", line.unservedDeficits)
      json.endObject()
    }
    json.array("items", coverage.items) { line, json in
      json.beginObject()
      json.member("key", line.item.key)
      json.member("schools", line.schools)
      json.member("ends", orNull: line.ends?.iso)
      json.endObject()
    }
    json.member("unneeded", coverage.unneeded.map(\.item.key))
    json.member("endingBeforeNextWave", coverage.early.map(\.item.key))
    json.endObject()
  }
}
