import RubricModel
import Testing

@testable import Verifying

/// The parts of the replay, each against something simpler.
@Suite struct ReplayTests {
  static let share = AnswerScale(
    shape: .share(part: "одних", whole: "всех"),
    options: [(0, 10, 0), (10, 50, 1), (50, 77, 2), (77, nil, 3)].map {
      .init(points: $0.2, text: "", from: $0.0, below: $0.1, basis: Basis(.document))
    })

  @Test(
    "Доля сравнивается с границами точно",
    arguments: [
      (.share(part: 769, whole: 1000), 2), (.share(part: 77, whole: 100), 3), (.share(part: 0, whole: 1), 0),
      (.share(part: .max, whole: .max), 3), (.share(part: .max - 1, whole: .max), 3),
      (.share(part: 1, whole: 0), nil), (.share(part: 2, whole: 1), nil), (.share(part: -1, whole: 1), nil),
      (.percent(units: 7699, places: 2), 2), (.percent(units: 77, places: 0), 3),
      (.percent(units: .max, places: 18), 0), (.percent(units: .max, places: .max), 0),
      (.percent(units: 4_999_999, places: 5), 1), (.percent(units: 5_000_000, places: 5), 2),
      (.percent(units: 101, places: 0), nil), (.percent(units: -1, places: 0), nil), (.count(5), nil),
      (.points(3), 3), (.points(4), nil), (.unknown, nil), (.unanswered, nil),
    ] as [(Answer.Value, Int?)])
  func sharesAreComparedExactly(value: Answer.Value, points: Int?) {
    #expect(AnswerPoints(scale: Self.share).of(value) == points)
  }

  @Test(
    "Проценты записываются со всеми своими знаками",
    arguments: [(4875, 2, "48.75"), (5, 3, "0.005"), (100, 0, "100"), (0, 1, "0.0")])
  func percentagesKeepTheirDigits(units: Int, places: Int, text: String) {
    #expect(IndicatorDrawing.decimal(units, places: places) == text)
  }

  @Test(
    "Самый дешёвый путь — тот же, что при полном переборе, и при равной цене тоже", arguments: 0..<400 as Range<UInt64>)
  func theCheapestWayIsThatOfBruteForce(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let lists = (0..<Int.random(in: 0...6, using: &random)).map { _ in
      var offers = random.once(in: 6) ? [] : [RaiseSearch.Offer(gain: 0, effort: 0)]
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        let last = offers.last ?? .init(gain: 0, effort: 0)
        offers.append(
          .init(
            gain: last.gain + Int.random(in: 1...3, using: &random),
            effort: last.effort + Int.random(in: 0...3, using: &random)))
      }
      return Array(offers.reversed())
    }
    let need = Int.random(in: -1...12, using: &random)
    #expect(RaiseSearch(lists).cheapest(gaining: need) == Self.bruteForce(lists, need))
  }

  /// All choices in the order of the tie rule; the first of the cheapest.
  private static func bruteForce(_ lists: [[RaiseSearch.Offer]], _ need: Int) -> [RaiseSearch.Offer]? {
    var choices: [[RaiseSearch.Offer]] = [[]]
    for offers in lists { choices = choices.flatMap { choice in offers.map { choice + [$0] } } }
    let enough = choices.filter { $0.map(\.gain).reduce(0, +) >= need }
    let least = enough.map { $0.map(\.effort).reduce(0, +) }.min()
    return enough.first { $0.map(\.effort).reduce(0, +) == least }
  }

  @Test("Тысячи показателей не переполняют стек и не затягивают поиск")
  func aLongWayIsFoundAtOnce() throws {
    let lists = (0..<3000).map { index in
      [
        RaiseSearch.Offer(gain: 2, effort: 2 + index % 3), .init(gain: 1, effort: 1 + index % 2),
        .init(gain: 0, effort: 0),
      ]
    }
    let chosen = try #require(RaiseSearch(lists).cheapest(gaining: 40))
    #expect(chosen.map(\.gain).reduce(0, +) == 40)
    #expect(chosen.map(\.effort).reduce(0, +) == 40)
  }
}
