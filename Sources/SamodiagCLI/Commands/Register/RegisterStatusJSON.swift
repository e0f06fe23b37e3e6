import Reading
import Register

/// The state of a register for programs: `samodiag.registerStatus/1`.
enum RegisterStatusJSON {
  static func bytes(_ waves: [WaveStatus], _ gaps: CoverageGaps) -> [UInt8] {
    var json = JSONWriter(indent: 2)
    json.beginObject()
    json.member("format", "samodiag.registerStatus/1")
    json.key("waves")
    json.beginArray()
    for wave in waves { append(wave, to: &json) }
    json.endArray()
    json.key("gaps")
    json.beginObject()
    json.member("asOf", gaps.day)
    json.member("schools", gaps.schools)
    append("municipalitiesWithoutCoordinator", gaps.withoutCoordinator, to: &json)
    append("schoolsWithoutMethodist", gaps.withoutMethodist, to: &json)
    append("schoolsWithoutCurator", gaps.withoutCurator, to: &json)
    append("schoolsWithSmallTeam", gaps.smallTeam, to: &json)
    json.endObject()
    json.endObject()
    return json.finish()
  }

  private static func append(_ status: WaveStatus, to json: inout JSONWriter) {
    json.beginObject()
    json.member("wave", status.wave)
    json.member("opens", orNull: status.opens)
    json.member("deadline", orNull: status.deadline)
    json.member("expected", status.expected)
    json.member("submitted", status.submitted)
    json.member("unexpected", status.unexpected)
    json.key("states")
    json.beginObject()
    for (state, count) in status.states.sorted(by: { $0.key < $1.key }) { json.member(state, count) }
    json.endObject()
    json.key("municipalities")
    json.beginArray()
    for group in status.groups {
      json.beginObject()
      json.member("oktmo", group.oktmo)
      json.member("name", group.municipality)
      json.member("expected", group.expected)
      json.member("submitted", group.submitted)
      json.key("missing")
      json.beginArray()
      for school in group.missing {
        json.beginObject()
        json.member("id", school.school)
        json.member("name", school.name)
        json.member("why", orNull: school.why)
        json.endObject()
      }
      json.endArray()
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }

  private static func append(_ key: String, _ subjects: [CoverageGaps.Subject], to json: inout JSONWriter) {
    json.key(key)
    json.beginArray()
    for subject in subjects {
      json.beginObject()
      json.member("id", subject.id)
      json.member("name", subject.name)
      json.member("members", subject.count)
      json.endObject()
    }
    json.endArray()
  }
}
