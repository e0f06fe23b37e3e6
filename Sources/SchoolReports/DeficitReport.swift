import Encoded
import Reports
import RubricModel
import RussianText

/// The deficit report: what a methodist hands to a school (P10, P16).
package struct DeficitReport: Sendable {
  private let school: SchoolCase
  private let engine: String

  /// A report over a school's case; `engine` names the program and its version.
  package init(_ school: SchoolCase, engine: String) {
    self.school = school
    self.engine = engine
  }

  /// The report as a document.
  package var document: Document {
    let sheet = school.current.sheet
    let parts: [any ReportPart] = [
      PassportPart(), GlancePart(), DirectionsPart(), ChangesPart(), FirstStepsPart(), WaysPart(), DeficitsPart(),
      GapsPart(), StrengthsPart(), BasisPart(engine: engine),
    ]
    return Document(
      title: "Отчёт о дефицитах школы",
      subtitle: "\(sheet.school.name), \(wave(sheet.wave))",
      facts: .init(
        subject: school.rubric.title, author: nil, keywords: ["самодиагностика", "дефициты"], day: sheet.submitted),
      runningTitle: "\(sheet.school.name) · \(wave(sheet.wave))", hasContents: true,
      sections: [Section(parts.flatMap { $0.blocks(of: school) })])
  }
}

/// One part of the report; gives no blocks where it has nothing to say.
protocol ReportPart: Sendable {
  func blocks(of school: SchoolCase) -> [Block]
}
