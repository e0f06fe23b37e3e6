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
      PassportPart(), GlancePart(), DirectionsPart(), ChangesPart(), FirstStepsPart(), WaysPart(), GapsPart(),
      StrengthsPart(), DeficitsPart(), BasisPart(engine: engine),
    ]
    return Document(
      title: "Отчёт о дефицитах школы",
      subtitle: "\(sheet.school.name), \(wave(sheet.wave))",
      facts: .init(
        subject: school.rubric.title, author: nil, keywords: ["самодиагностика", "дефициты"], day: sheet.submitted),
      runningTitle: "\(sheet.school.name) · \(wave(sheet.wave))", hasContents: true,
      sections: sections(parts))
  }

  /// Neighbouring parts of one orientation share a section.
  private func sections(_ parts: [any ReportPart]) -> [Section] {
    parts.reduce(into: []) { sections, part in
      let blocks = part.blocks(of: school)
      guard !blocks.isEmpty else { return }
      if let last = sections.indices.last, sections[last].isLandscape == part.isWide {
        sections[last].blocks += blocks
      } else {
        sections.append(Section(isLandscape: part.isWide, blocks))
      }
    }
  }
}

/// One part of the report; gives no blocks where it has nothing to say.
protocol ReportPart: Sendable {
  /// Needs the long side of the sheet for its tables.
  var isWide: Bool { get }
  func blocks(of school: SchoolCase) -> [Block]
}

extension ReportPart {
  var isWide: Bool { false }
}
