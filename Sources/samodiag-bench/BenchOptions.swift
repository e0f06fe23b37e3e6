import Batch
import Reading
import RubricModel

/// `command word… --name value…`.
struct BenchOptions {
  let command: String
  let words: [String]
  private let values: [String: String]

  init(_ arguments: [String]) throws(BenchError) {
    var words: [String] = []
    var values: [String: String] = [:]
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      guard argument.hasPrefix("--") else {
        words.append(argument)
        continue
      }
      guard let value = rest.popFirst() else { throw BenchError("\(argument) needs a value") }
      values[String(argument.dropFirst(2))] = value
    }
    command = words.first ?? ""
    self.words = Array(words.dropFirst())
    self.values = values
  }

  func text(_ name: String) -> String? { values[name] }

  func required(_ name: String) throws(BenchError) -> String {
    guard let value = values[name] else { throw BenchError("--\(name) is missing") }
    return value
  }

  func number(_ name: String, _ otherwise: Int) throws(BenchError) -> Int {
    guard let text = values[name] else { return otherwise }
    guard let number = Int(text), number >= 0 else { throw BenchError("--\(name): \(text) is no number") }
    return number
  }

  /// The edition that is measured.
  func edition() throws(BenchError) -> Edition {
    let locator = RubricLocator(option: values["rubrics"], environment: nil, executable: CommandLine.arguments.first)
    switch locator.locate(values["rubric"] ?? "smp-2023") {
    case .failure(let missing): throw BenchError(missing.problem.summary)
    case .success(let path):
      let reading = RubricReader(locator: locator).read(path)
      guard let rubric = reading.rubric else { throw BenchError(reading.problems.first?.summary ?? path) }
      return Edition(rubric)
    }
  }
}
