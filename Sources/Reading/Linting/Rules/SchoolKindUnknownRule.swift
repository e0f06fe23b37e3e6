import RubricModel

/// A predicate or a variant of a title that names an undeclared kind of school.
struct SchoolKindUnknownRule: LintRule {
  let id = "rubric.school-kind-unknown"

  func check(_ subject: LintSubject, _ report: inout LintReport) {
    let known = subject.rubric.schoolKinds.map(\.id)
    for indicator in subject.indicators {
      let named = indicator.variants.reduce(into: indicator.applies.kinds) { $0.formUnion($1.kinds) }
      for kind in named.subtracting(known).sorted() {
        report.add(
          at: indicator.place, "показатель \(indicator.id) говорит о виде школы «\(kind)», который не объявлен",
          expected: known.isEmpty ? "вид из списка schoolKinds (сейчас он пуст)" : known.joined(separator: ", "),
          found: kind,
          remedy: "исправьте обозначение вида или объявите его в schoolKinds")
      }
    }
  }
}
