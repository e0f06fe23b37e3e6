import OfficeFiles
import Region
import RubricModel
import RussianText

/// The operator's workbook on a wave: one sheet a question, with filters, heads that stay and charts (P10, M13).
package struct RegionWorkbook: Sendable {
  private let subject: RegionSubject

  /// A workbook over a region's case; `engine` names the program and its version.
  package init(_ region: RegionCase, engine: String) {
    subject = RegionSubject(region: region, engine: engine)
  }

  private static let parts: [any WorkbookPart] = [
    CoverageSheet(), LeftOutSheet(), LevelsSheet(), MunicipalitiesSheet(), HeatSheet(), GroupsSheet(), SchoolsSheet(),
    SchoolDirectionsSheet(), CallsSheet(), MovesSheet(), MovedSchoolsSheet(), IndicatorMovesSheet(), ChangeSheet(),
    DeficitsSheet(), IndicatorsSheet(),
    CriticalZerosSheet(), FlagsSheet(), VerifiedSheet(), DisagreementsSheet(), EffectsSheet(),
  ]

  /// The sheets with all their cells; those that have nothing to say are named on the first one with the reason.
  package var workbook: Workbook {
    let answers = Self.parts.map { ($0, $0.answer(of: subject)) }
    let sheets = answers.compactMap { part, answer in
      if case .tables(let content) = answer { SheetLayout(part, content).sheet } else { nil as Sheet? }
    }
    let title = "Самодиагностика школ: книга региона, \(wave(subject.current.wave))"
    return Workbook(
      properties: DocumentProperties(
        title: title, subject: subject.rubric.title, keywords: ["самодиагностика", "уровни", "муниципалитеты"],
        application: subject.engine),
      sheets: [ContentsSheet(subject, answers, title: title).sheet] + sheets)
  }

  /// The bytes of the `.xlsx` file; the same case gives the same bytes.
  ///
  /// - Throws: `zip.too-large` where the file would need the 64-bit form of ZIP.
  package func write() throws(OfficeFault) -> [UInt8] { try SheetPackage(workbook).write() }
}
