import Reading
import Register

/// All submissions of a school for programs: `samodiag.submissions/1`.
enum SubmissionHistoryJSON {
  static func bytes(_ history: SubmissionHistory) -> [UInt8] {
    var json = JSONWriter(indent: 2)
    json.beginObject()
    json.member("format", "samodiag.submissions/1")
    json.member("school", history.school)
    json.member("name", orNull: history.name)
    json.key("waves")
    json.beginArray()
    for entry in history.waves {
      json.beginObject()
      json.member("wave", orNull: entry.wave.isEmpty ? nil : entry.wave)
      json.key("submissions")
      json.beginArray()
      for item in entry.items {
        json.beginObject()
        SubmissionCardJSON.head(item.head, to: &json)
        append("level", item.declared, to: &json)
        append("verifiedLevel", item.verified, to: &json)
        json.endObject()
      }
      json.endArray()
      json.endObject()
    }
    json.endArray()
    json.endObject()
    return json.finish()
  }

  private static func append(_ key: String, _ level: SubmissionCard.Level?, to json: inout JSONWriter) {
    json.key(key)
    guard let level else { return json.null() }
    json.beginObject()
    SubmissionCardJSON.level(level, to: &json)
    json.endObject()
  }
}
