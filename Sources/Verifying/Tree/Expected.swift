/// What a value of the certificate has to be, with the Russian names by which a difference is told.
indirect enum Expected {
  case object([Member])
  case list(List)
  case int(Int)
  case text(String)
  case bool(Bool)
  case null
  /// SHA-256 in hex of what the certificate was drawn up over.
  case fingerprint(String, of: Fingerprint)
  /// The version of the program: another one is worth knowing and nothing more.
  case version(String)

  /// What a fingerprint is of.
  enum Fingerprint: String {
    case rubric
    case sheet
  }

  /// A key, what it is called, and its value.
  struct Member {
    let key: String
    /// Russian, nominative; empty where the value's own parts say enough.
    let label: String
    let value: Expected

    init(_ key: String, _ label: String, _ value: Expected) {
      self.key = key
      self.label = label
      self.value = value
    }
  }

  /// Values in order; two lists are laid against each other by what their elements are about, not by position.
  struct List {
    /// Keys whose values say what an element is about; empty where the element itself says it.
    var identity: [String] = []
    var elements: [Element]
  }

  /// One value of a list with its name.
  struct Element {
    /// As a person would point at it: «Знание», «ZN-02».
    let name: String
    let value: Expected

    init(_ name: String, _ value: Expected) {
      self.name = name
      self.value = value
    }
  }

  static func orNull(_ text: String?) -> Expected { text.map(Expected.text) ?? .null }
  static func orNull(_ int: Int?) -> Expected { int.map(Expected.int) ?? .null }
  static func orNull(_ bool: Bool?) -> Expected { bool.map(Expected.bool) ?? .null }

  static func texts(_ texts: [String]) -> Expected {
    .list(List(elements: texts.map { Element($0, .text($0)) }))
  }

  /// The value as it would stand in the certificate, in short.
  var written: String {
    switch self {
    case .object(let members): "{ " + members.map { "\"\($0.key)\": …" }.joined(separator: ", ") + " }"
    case .list(let list):
      list.elements.isEmpty ? "[ ]" : "[ " + list.elements.map(\.name).joined(separator: ", ") + " ]"
    case .int(let int): String(int)
    case .text(let text), .fingerprint(let text, _), .version(let text): "«\(text)»"
    case .bool(let bool): bool ? "true" : "false"
    case .null: "null"
    }
  }
}
