import Region
import Reports
import RubricModel
import RussianText

/// The analytical note of the regional operator on a wave (аналитическая справка, L 1/5; P10).
package struct RegionNote: Sendable {
  private let subject: RegionSubject

  /// A note over a region's case; `engine` names the program and its version.
  package init(_ region: RegionCase, engine: String) {
    subject = RegionSubject(region: region, engine: engine)
  }

  /// The note as a document.
  package var document: Document {
    let parts: [any NotePart] = [
      CoveragePart(), MethodPart(), LevelsPart(), MunicipalityPart(), DynamicsPart(), SplitPart(), IndicatorMovesPart(),
      EffectPart(),
      DeficitsPart(),
      BelowBasePart(), FlagsPart(), VerificationPart(), ConclusionsPart(), LeftOutPart(), UndecidedPart(),
      SchoolsPart(),
    ]
    let title = "Аналитическая справка о результатах самодиагностики школ"
    return Document(
      title: title, subtitle: capitalized(wave(subject.current.wave)),
      facts: .init(subject: subject.rubric.title, keywords: ["самодиагностика", "уровни", "муниципалитеты"]),
      runningTitle: "Самодиагностика школ · \(wave(subject.current.wave))", hasContents: true,
      sections: sections(parts))
  }

  /// Neighbouring parts of one orientation share a section.
  private func sections(_ parts: [any NotePart]) -> [Section] {
    parts.reduce(into: []) { sections, part in
      let blocks = part.blocks(of: subject)
      guard !blocks.isEmpty else { return }
      if let last = sections.indices.last, sections[last].isLandscape == part.isWide {
        sections[last].blocks += blocks
      } else {
        sections.append(Section(isLandscape: part.isWide, blocks))
      }
    }
  }
}
