import RubricModel
import Workers

/// Gives equal labels one place in memory: a school is named once, however many waves its sheets are of, and a municipality once for all its schools.
///
/// Threads may share a shelf; what comes back is equal to what came in, so no result depends on who came first.
package final class LabelShelf: Sendable {
  private struct Known {
    var labels: Set<SchoolLabel> = []
    var municipalities: Set<Municipality> = []
  }

  private let known = Monitor(Known())

  /// An empty shelf.
  package init() {}

  /// The label itself the first time, afterwards the one kept since.
  package func shared(_ label: SchoolLabel) -> SchoolLabel {
    known.locked { known in
      if let index = known.labels.firstIndex(of: label) { return known.labels[index] }
      var label = label
      if let municipality = label.municipality {
        label.municipality = known.municipalities.insert(municipality).memberAfterInsert
      }
      known.labels.insert(label)
      return label
    }
  }
}
