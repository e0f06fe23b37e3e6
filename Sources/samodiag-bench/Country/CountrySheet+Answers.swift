import RubricModel
import Synthetic

extension CountrySheet {
  /// Writes the answer to one indicator, or leaves it out, as schools do now and then.
  func write(
    _ indicator: Indicator, _ school: CountrySchool, _ random: inout SplitMix64, _ progress: inout CountryProgress,
    to writer: inout SheetWriter
  ) {
    let rises = progress.rises()
    let luck = random.below(1000)
    if luck < 6 || isSpare(indicator) { return }
    writer.key(indicator.id)
    if luck < 8 { return writer.raw("null") }
    if luck < 14 {
      return writer.object {
        $0.key("unknown"); $0.raw("true")
      }
    }
    if luck < 40, let reason = indicator.mayExclude {
      return writer.object {
        $0.key("notApplicable"); $0.quoted(reason)
      }
    }
    switch indicator.scale.shape {
    case .choice:
      let given = points(indicator, school, &random)
      let better = rises ? indicator.scale.options.map(\.points).first { $0 > given } : nil
      let points = "\(better ?? given)"
      if random.chance(870) { return writer.raw(points) }
      writer.object {
        $0.key("points"); $0.raw(points); explain(&random, in: &$0)
      }
    case .share:
      writer.object {
        share(school, rises, &random, in: &$0); explain(&random, in: &$0)
      }
    case .count:
      writer.object {
        $0.key("count"); $0.raw("\(random.below(school.quality / 60 + 2) + (rises ? 1 : 0))"); explain(&random, in: &$0)
      }
    }
  }

  /// Indicators left free so that a flaw can be added without repeating a key.
  private func isSpare(_ indicator: Indicator) -> Bool {
    indicator.id == spare(.choice)?.id || indicator.id == spare(.share)?.id
  }

  enum SpareShape { case choice, share }

  private func spare(_ shape: SpareShape) -> Indicator? {
    rubric.directions.last?.indicators.last {
      switch $0.scale.shape {
      case .choice: shape == .choice && !$0.critical
      case .share: shape == .share
      case .count: false
      }
    }
  }

  func spoil(_ shape: SpareShape, with text: String, in writer: inout SheetWriter) {
    guard let indicator = spare(shape) else { return }
    writer.key(indicator.id)
    writer.raw(text)
  }

  private func points(_ indicator: Indicator, _ school: CountrySchool, _ random: inout SplitMix64) -> Int {
    let options = indicator.scale.options
    guard let last = options.last, let first = options.first else { return 0 }
    if random.below(1000) < school.quality { return last.points }
    // Critical zeros are rare, or there would be no levels to look at.
    return indicator.critical && random.chance(900)
      ? last.points : options.count > 2 ? random.pick(options).points : first.points
  }

  private func share(_ school: CountrySchool, _ rises: Bool, _ random: inout SplitMix64, in writer: inout SheetWriter) {
    let whole = random.below(900) + 20
    let perMille = school.quality / 2 + random.below(600) + (rises ? 150 : 0)
    let part = whole * min(1000, perMille) / 1000
    if random.chance(900) {
      writer.key("part"); writer.raw("\(part)")
      writer.key("of"); writer.raw("\(whole)")
    } else {
      let hundredths = 10_000 * part / whole
      writer.key("percent"); writer.quoted("\(hundredths / 100).\(CountrySchool.padded(hundredths % 100, 2))")
    }
  }

  private func explain(_ random: inout SplitMix64, in writer: inout SheetWriter) {
    writer.key("comment");
    writer.quoted(random.chance(500) ? CountryWords.comment(&random) : CountryWords.theme(&random))
    guard random.chance(600) else { return }
    writer.key("evidence")
    writer.array {
      $0.element(); $0.quoted(CountryWords.document(&random))
      if random.chance(600) { $0.element(); $0.quoted(CountryWords.address(&random)) }
    }
  }
}
