/// The costs of engines, round by round, and what they come to.
struct Comparison {
  private let names: [String]
  private var costs: [[ChildProcess.Cost]]

  init(_ names: [String]) {
    self.names = names
    costs = names.map { _ in [] }
  }

  mutating func add(_ cost: ChildProcess.Cost, to engine: Int) { costs[engine].append(cost) }

  /// Times in ms, memory in MB; `x` is the median over rounds of the ratio to the first engine, on the wall and in processor time.
  var table: String {
    let header = ["engine", "wall min", "median", "x", "CPU min", "median", "x", "MB"]
    let rows = names.indices.map { engine in
      let runs = costs[engine]
      return [
        names[engine], Self.text(runs.map(\.wall).min()), Self.text(Self.median(runs.map(\.wall))),
        Self.text(ratio(engine, \.wall), places: 2), Self.text(runs.map(\.processor).min()),
        Self.text(Self.median(runs.map(\.processor))), Self.text(ratio(engine, \.processor), places: 2),
        Self.text(runs.map(\.memory).max()),
      ]
    }
    let widths = header.indices.map { column in ([header] + rows).map { $0[column].count }.max() ?? 0 }
    return ([header] + rows).map { row in
      row.indices.map { column in
        let space = String(repeating: " ", count: widths[column] - row[column].count)
        return column == 0 ? row[column] + space : space + row[column]
      }.joined(separator: "  ") + "\n"
    }.joined()
  }

  /// Rounds compare with each other: the machine drifts between them.
  private func ratio(_ engine: Int, _ value: (ChildProcess.Cost) -> Double) -> Double? {
    Self.median(zip(costs[engine], costs[0]).map { value($0) / max(value($1), 0.001) })
  }

  private static func median(_ values: [Double]) -> Double? {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }

  private static func text(_ value: Double?, places: Int = 0) -> String {
    guard let value else { return "—" }
    guard places == 2 else { return value < 100 ? "\((value * 10).rounded() / 10)" : "\(Int(value.rounded()))" }
    let hundredths = Int((value * 100).rounded())
    return "\(hundredths / 100).\(CountrySchool.padded(hundredths % 100, 2))"
  }
}
