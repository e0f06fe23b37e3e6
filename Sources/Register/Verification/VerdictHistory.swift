import RubricModel
import RussianText

/// What experts have said of a sheet so far: values given and taken back, indicator by indicator, in order.
struct VerdictHistory {
  private var said: [String: [Verdict]] = [:]
  /// Numbers of the values in force, by indicator.
  private(set) var inForce: [String: Int] = [:]
  private let submission: Int
  private let database: Database

  init(_ database: Database, submission: Int) throws(RegisterFault) {
    self.database = database
    self.submission = submission
    let rows = try database.run(
      """
      SELECT number, indicator, points, reason, day, expert, taken_back_reason, taken_back_day, taken_back_expert, state
      FROM verdicts WHERE submission = ? ORDER BY number
      """, .int(submission))
    for row in rows {
      let indicator = row.text(1) ?? ""
      func enter(_ value: ExpertValue, _ first: Int) {
        said[indicator, default: []].append(
          Verdict(
            indicator: indicator, value: value, reason: row.text(first) ?? "", day: row.text(first + 1) ?? "",
            expert: row.text(first + 2) ?? ""))
      }
      enter(.points(row.int(2) ?? 0), 3)
      if row.text(9) == "takenBack" { enter(.takenBack, 6) }
      inForce[indicator] = row.text(9) == "inForce" ? row.int(0) : nil
    }
  }

  /// Those of the lines of a list that say something new, in their order.
  ///
  /// What the list says of an indicator may begin with what was said of it last: a list that is sent again changes nothing, and one to which lines
  /// were added changes only what these say.
  func new(_ lines: [VerificationLine]) -> [VerificationLine] {
    var known: [String: Int] = [:]
    for (indicator, lines) in Dictionary(grouping: lines, by: \.verdict.indicator) {
      let (before, now) = (said[indicator] ?? [], lines.map(\.verdict))
      known[indicator] = (0...min(before.count, now.count)).last { before.suffix($0).elementsEqual(now.prefix($0)) }
    }
    return lines.filter { line in
      guard let left = known[line.verdict.indicator], left > 0 else { return true }
      known[line.verdict.indicator] = left - 1
      return false
    }
  }

  /// Lines that take back what does not stand.
  func problems(of lines: [VerificationLine]) throws(RegisterFault) -> [Problem] {
    var problems: [Problem] = []
    var stands = Set(inForce.keys)
    var taken: Set<String> = []
    for line in lines {
      let indicator = line.verdict.indicator
      switch line.verdict.value {
      case .points: stands.insert(indicator)
      case .takenBack:
        if stands.remove(indicator) == nil {
          let found = taken.contains(indicator) ? "значение снято в этом же списке, выше" : try standing(line)
          problems.append(Self.nothing(line, found))
        }
        taken.insert(indicator)
      }
    }
    return problems
  }

  /// Keeps in mind that a value was given, with its number, or that none is in force.
  mutating func enter(_ number: Int?, for indicator: String) { inForce[indicator] = number }

  /// What stands in the place of a value in force.
  private func standing(_ line: VerificationLine) throws(RegisterFault) -> String {
    if let last = said[line.verdict.indicator]?.last {
      "значение уже снято \(date(last.day)), снял: \(last.expert)"
    } else if let earlier = try earlier(line) {
      "значение осталось при прежнем листе школы, поступление №\u{A0}\(earlier)"
    } else {
      "эксперт не ставил здесь значения"
    }
  }

  private static func nothing(_ line: VerificationLine, _ found: String) -> Problem {
    Problem(
      "verification.nothing-to-take-back", at: line.place,
      "снимать нечего: у показателя «\(line.verdict.indicator.prefix(60))» нет действующего значения эксперта",
      found: found,
      remedy:
        "проверьте школу, волну и показатель; все значения: samodiag register export РЕЕСТР --view verdicts --out значения.csv"
    )
  }

  private func earlier(_ line: VerificationLine) throws(RegisterFault) -> Int? {
    try database.run(
      "SELECT max (submission) FROM verdicts WHERE school = ? AND wave = ? AND indicator = ? AND state = 'inForce'",
      .text(line.school), .text(line.wave), .text(line.verdict.indicator)
    ).first?.int(0)
  }
}
