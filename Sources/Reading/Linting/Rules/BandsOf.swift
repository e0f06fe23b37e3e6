import RubricModel

extension Indicator {
  /// The bands of a share or a count; empty for a choice.
  var bands: [AnswerScale.Option] {
    switch scale.shape {
    case .choice: []
    case .share, .count: scale.options
    }
  }

  /// Neighbouring bands in declared order.
  var neighbouringBands: Zip2Sequence<[AnswerScale.Option], ArraySlice<AnswerScale.Option>> {
    let bands = bands
    return zip(bands, bands.dropFirst())
  }
}
