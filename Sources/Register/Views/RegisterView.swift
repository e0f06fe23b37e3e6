/// One view that other programs may query: what it holds, what its columns mean, and queries to begin with.
///
/// The one place where views are described; a test holds the columns against those of the file itself.
package struct RegisterView: Sendable {
  /// A column and its meaning.
  package struct Column: Sendable {
    package let name: String
    /// In Russian.
    package let meaning: String

    init(_ name: String, _ meaning: String) {
      self.name = name
      self.meaning = meaning
    }
  }

  /// A query that answers a question people ask.
  package struct Example: Sendable {
    /// In Russian.
    package let question: String
    package let sql: String

    init(_ question: String, _ sql: String) {
      self.question = question
      self.sql = sql
    }
  }

  package let name: String
  /// One row is what; in Russian.
  package let meaning: String
  package let columns: [Column]
  package let examples: [Example]

  /// All views, those most asked for first.
  package static let all = [
    levels, submissions, expectations, schools, disagreements, verdicts, measures, audit, municipalities,
  ]
}
