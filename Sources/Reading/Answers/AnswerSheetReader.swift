import RubricModel
import RussianText

/// Reads an answer sheet (`samodiag.answers/1`) carefully: every problem, each with its place.
///
/// # What is accepted
/// These are all the rules; whatever reads sheets quickly must accept exactly the same.
///
/// 1. The text is JSON as `JSONDocument` reads it (RFC 8259, UTF-8, a byte order mark tolerated; at most 50 MB, 64
///    levels, a million values and keys), with no key twice in any object. Keys and fixed words are compared byte
///    by byte after escapes are decoded. `null` is allowed as an answer and nowhere else.
/// 2. The root is an object with the keys `format`, `rubric`, `wave`, `school`, `answers`, and perhaps `submitted`,
///    `comment`; no others.
/// 3. `format` is `samodiag.answers/1`. `rubric` is a text that is not blank. `wave` is `20YY-MM` with a month
///    01…12. `submitted` is a day `YYYY-MM-DD` of the calendar, year 0001…9999. `comment` is any text. *Blank*
///    means: no byte above 0x20.
/// 4. `school` has `id` and `name`, and perhaps `municipality`, `educationLevels`, `specialNeeds`, `kind`; no
///    others. `id` is by `SchoolIdentifier` one of: ОГРН or ИНН with a right check digit; 13 digits of which the
///    last eight are 0; a text that is not blank, is not ASCII digits alone, and is not digits mixed with nothing
///    but spaces, tabs, U+00A0 and dashes (`-`, U+2013, U+2014). `name` and `kind` are not blank. `municipality`
///    has exactly `oktmo`, a text of 8 or 11 ASCII digits, and `name`, not blank. `educationLevels` is a list of
///    `primary`, `basic`, `secondary`: at least one, none twice. `specialNeeds` is `true` or `false`.
/// 5. `answers` is an object of at most 10 000 keys; each value is `null`, a *whole number*, or an object with
///    exactly one of these forms and perhaps `comment` (any text) and `evidence` (a list of any texts); no other
///    keys: `points`, a whole number; `part` and `of`, whole numbers, `of` at least 1, `part` at most `of`;
///    `count`, a whole number; `percent`, a text of an exact decimal 0…100; `unknown`, which is `true`;
///    `notApplicable`, a text that is not blank.
/// 6. A *whole number* is a JSON number of digits alone (no sign, point or exponent), at most 1 000 000 000. An
///    *exact decimal* is `0` or digits without a leading zero, then perhaps a point and 1…15 digits; at most 9
///    digits before the point and 18 in all.
///
/// `AnswerResolver` adds what only the edition knows.
package struct AnswerSheetReader: Sendable {
  /// The one format there is.
  package static var format: String { "samodiag.answers/1" }
  /// Problems after which the rest of a file is not looked at: a file that wrong is not mended line by line.
  static var mostProblems: Int { 500 }

  /// More answers than any edition has indicators.
  static var mostAnswers: Int { 10_000 }

  static var keys: [String] { ["format", "rubric", "wave", "school", "answers", "submitted", "comment"] }

  package init() {}

  /// Reads one sheet; `firstLine` is its line in a file of many.
  package func read(_ bytes: [UInt8], file: String, firstLine: Int = 1) -> SheetReading {
    let (root, problems) = JSONDocument.parse(bytes, file: file, firstLine: firstLine)
    guard let root else { return SheetReading(problems: problems) }
    return read(root, problems)
  }

  private func read(_ root: JSONNode, _ before: [Problem]) -> SheetReading {
    var problems = before
    guard let sheet = ObjectReader(root, what: "листа ответов", allowed: Self.keys, problems: &problems) else {
      return SheetReading(problems: problems)
    }
    readFormat(sheet, &problems)
    let rubric = sheet.string("rubric", &problems).map { notBlank($0, sheet, "rubric", &problems) }
    let wave = sheet.string("wave", &problems)
    if let wave { check(wave: wave, sheet, &problems) }
    let school = sheet.object("school", &problems).flatMap { SchoolReader().read($0, &problems) }
    let answers = sheet.object("answers", &problems).map { readAnswers($0, &problems) } ?? []
    let submitted = sheet.optionalString("submitted", &problems)
    if let submitted { check(submitted: submitted, sheet, &problems) }
    _ = sheet.optionalString("comment", &problems)
    return SheetReading(
      sheet: AnswerSheet(
        rubric: rubric ?? "", wave: wave ?? "", school: school ?? School(id: "", name: ""), answers: answers,
        submitted: submitted, place: root.place),
      places: SheetPlaces(root), problems: problems)
  }

  private func readFormat(_ sheet: ObjectReader, _ problems: inout [Problem]) {
    guard let format = sheet.string("format", &problems), !format.utf8.elementsEqual(Self.format.utf8) else { return }
    problems.append(
      Problem(
        "answers.format", at: sheet.node["format"]?.place ?? sheet.node.place,
        "это не лист ответов, который можно прочитать",
        expected: "\"format\": \"\(Self.format)\"", found: sheet.node["format"]?.excerpt,
        remedy: "проверьте, тот ли это файл; строку \"format\" возьмите из образца"))
  }

  private func notBlank(
    _ text: String, _ sheet: ObjectReader, _ key: String, _ problems: inout [Problem]
  ) -> String {
    if text.hasOnlySpace, let node = sheet.node[key] { problems.append(.blank(node, key, sheet.what)) }
    return text
  }

  private func check(wave: String, _ sheet: ObjectReader, _ problems: inout [Problem]) {
    if let month = ISOMonth(wave), (2000...2099).contains(month.year) { return }
    problems.append(
      Problem(
        "answers.wave", at: sheet.node["wave"]?.place ?? sheet.node.place, "волна записана неверно",
        expected: "год и месяц самодиагностики вида \"2023-11\"", found: sheet.node["wave"]?.excerpt,
        remedy: "напишите год, дефис и две цифры месяца от 01 до 12"))
  }

  private func check(submitted: String, _ sheet: ObjectReader, _ problems: inout [Problem]) {
    guard ISODay(submitted) == nil else { return }
    problems.append(
      Problem(
        "answers.submitted", at: sheet.node["submitted"]?.place ?? sheet.node.place, "такого дня нет",
        expected: "день отправки вида \"2023-11-15\"", found: sheet.node["submitted"]?.excerpt,
        remedy: "исправьте дату или уберите ключ \"submitted\""))
  }

  private func readAnswers(_ node: JSONNode, _ problems: inout [Problem]) -> [Answer] {
    var answers: [Answer] = []
    var seen: Set<[UInt8]> = []
    for member in node.memberSequence where seen.insert(Array(member.key.utf8)).inserted {
      guard problems.count < Self.mostProblems, answers.count < Self.mostAnswers else {
        problems.append(.tooMany(at: member.keyPlace))
        break
      }
      // A wrong answer stays in as unanswered, so that its id is still checked; the sheet is refused anyway.
      let place = member.keyPlace
      let answer = AnswerReader(indicator: member.key, place: place).read(member.value, &problems)
      answers.append(answer ?? Answer(indicator: member.key, value: .unanswered, place: place))
    }
    return answers
  }
}

extension String {
  /// No byte above 0x20.
  var hasOnlySpace: Bool { !utf8.contains { $0 > 0x20 } }
}

extension Problem {
  static func blank(_ node: JSONNode, _ key: String, _ what: String) -> Problem {
    Problem(
      "answers.blank", at: node.place, "значение «\(key)» у \(what) пустое", expected: "текст", found: node.excerpt,
      remedy: "впишите значение")
  }

  static func tooMany(at place: Place) -> Problem {
    Problem(
      "answers.too-many-problems", at: place, "ошибок слишком много: остальное не проверено",
      remedy: "проверьте, тот ли это файл; исправьте названное и проверьте снова")
  }
}
