import RubricModel

/// A predicate or a variant of a title that names an undeclared kind of school.
struct SchoolKindUnknownRule: IndicatorRule {
  let id = "rubric.school-kind-unknown"

  func check(_ indicator: Indicator, in subject: LintSubject, _ report: inout LintReport) {
    let named = indicator.variants.reduce(into: indicator.applies.kinds) { $0.formUnion($1.kinds) }
    guard !named.isEmpty else { return }
    let known = subject.schoolKinds
    for kind in named.subtracting(known).sorted() {
      report.add(
        at: indicator.place, "показатель \(indicator.id) говорит о виде школы «\(kind)», который не объявлен",
        expected: known.isEmpty ? "вид из списка schoolKinds (сейчас он пуст)" : known.joined(separator: ", "),
        found: kind, remedy: "исправьте обозначение вида или объявите его в schoolKinds")
    }
  }
}
