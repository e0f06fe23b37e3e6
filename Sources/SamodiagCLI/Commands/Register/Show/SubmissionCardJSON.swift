import Reading
import Register

/// A submission for programs: `samodiag.submission/1`; every key is always there, `null` where nothing is known.
enum SubmissionCardJSON {
  static func bytes(_ card: SubmissionCard) -> [UInt8] {
    var json = JSONWriter(indent: 2)
    json.beginObject()
    json.member("format", "samodiag.submission/1")
    head(card.head, to: &json)
    json.key("replaces")
    json.beginArray()
    for number in card.replaces { json.int(number) }
    json.endArray()
    json.key("problems")
    json.beginArray()
    for problem in card.problems { ProblemPrinter.append(problem, to: &json) }
    json.endArray()
    json.key("results")
    json.beginArray()
    for result in card.results { append(result, to: &json) }
    json.endArray()
    json.key("values")
    json.beginArray()
    for value in card.values { append(value, to: &json) }
    json.endArray()
    json.key("trail")
    json.beginArray()
    for entry in card.trail { append(entry, to: &json) }
    json.endArray()
    json.endObject()
    return json.finish()
  }

  /// The keys that cards and histories share.
  static func head(_ head: SubmissionHead, to json: inout JSONWriter) {
    json.member("number", head.number)
    json.member("state", head.state.rawValue)
    json.member("isCurrent", head.state.isCurrent)
    json.member("isLate", head.isLate)
    json.key("school")
    json.beginObject()
    json.member("id", orNull: head.school)
    json.member("name", orNull: head.schoolName)
    json.member("oktmo", orNull: head.oktmo)
    json.member("municipality", orNull: head.municipality)
    json.endObject()
    json.member("wave", orNull: head.wave)
    json.member("rubric", orNull: head.rubric)
    json.member("submitted", orNull: head.submitted)
    json.member("day", head.day)
    json.member("deadline", orNull: head.deadline)
    json.member("received", head.received)
    json.member("who", head.who)
    json.member("file", head.file)
    append("line", head.line, to: &json)
    json.member("sha256", head.sha256)
    json.member("size", head.size)
    append("replacedBy", head.replacedBy, to: &json)
  }

  /// The fields of a level; the caller opens and closes the object.
  static func level(_ level: SubmissionCard.Level, to json: inout JSONWriter) {
    json.member("score", level.score)
    json.member("max", level.max)
    json.member("level", orNull: level.level)
    json.member("lowest", orNull: level.lowest)
    json.member("highest", orNull: level.highest)
  }

  private static func append(_ result: SubmissionCard.Result, to json: inout JSONWriter) {
    json.beginObject()
    json.member("kind", result.kind.rawValue)
    json.member("rubricSHA256", result.rubricSHA256)
    json.member("engine", result.engine)
    json.member("evaluationSHA256", result.evaluationSHA256)
    json.member("certificateSHA256", result.certificateSHA256)
    json.key("levels")
    json.beginArray()
    for row in result.levels {
      json.beginObject()
      json.member("direction", orNull: row.direction.isEmpty ? nil : row.direction)
      json.member("name", row.name)
      level(row, to: &json)
      json.endObject()
    }
    json.endArray()
    json.endObject()
  }

  private static func append(_ value: SubmissionCard.Value, to json: inout JSONWriter) {
    json.beginObject()
    json.member("indicator", value.verdict.indicator)
    json.key("declared")
    json.raw(value.declared)
    json.member("points", value.points)
    json.member("differs", value.differs)
    json.member("state", value.state.rawValue)
    json.member("reason", value.verdict.reason)
    json.member("day", value.verdict.day)
    json.member("expert", value.verdict.expert)
    json.member("recorded", value.recorded)
    json.key("takenBack")
    if let takenBack = value.takenBack {
      json.beginObject()
      json.member("reason", takenBack.reason)
      json.member("day", takenBack.day)
      json.member("expert", takenBack.expert)
      json.endObject()
    } else {
      json.null()
    }
    json.endObject()
  }

  private static func append(_ entry: TrailEntry, to json: inout JSONWriter) {
    json.beginObject()
    json.member("number", entry.number)
    json.member("time", entry.time)
    json.member("who", entry.who)
    json.member("action", entry.actionName)
    json.member("state", orNull: entry.state?.rawValue)
    append("by", entry.by, to: &json)
    json.member("reason", orNull: entry.reason)
    json.member("values", entry.values)
    json.member("retractions", entry.retractions)
    json.member("hash", entry.hash)
    json.endObject()
  }

  private static func append(_ key: String, _ number: Int?, to json: inout JSONWriter) {
    json.key(key)
    if let number { json.int(number) } else { json.null() }
  }
}
