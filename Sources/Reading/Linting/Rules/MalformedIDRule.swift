import RubricModel

/// An id that cannot be a key of an answer sheet or a word of a command line.
struct MalformedIDRule: WholeRule {
  let id = "rubric.id-malformed"

  func check(_ subject: LintSubject, _ report: inout LintReport) {
    let rubric = subject.rubric
    var ids: [(id: String, place: Place)] = [(rubric.id, rubric.place)]
    ids += rubric.sources.map { ($0.id, $0.place) }
    ids += rubric.schoolKinds.map { ($0.id, $0.place) }
    ids += rubric.levels.levels.map { ($0.id, $0.basis.place) }
    for direction in rubric.directions {
      ids.append((direction.id, direction.place))
      ids += direction.criteria.map { ($0.id, $0.place) }
      ids += direction.indicators.map { ($0.id, $0.place) }
    }
    for (id, place) in ids where !RubricID.isWellFormed(id) {
      report.add(
        at: place, "обозначение «\(id)» не годится", expected: RubricID.expected,
        found: NearestSpelling.hasLookalikes(id) ? "в обозначении есть буквы кириллицы" : nil,
        remedy: "замените обозначение: по нему на показатель ссылаются листы ответов и команды")
    }
  }
}
