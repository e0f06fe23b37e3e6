import RubricModel

/// What kind of school a place of the plan holds: its passport and its size follow from it.
package enum SchoolForm: String, CaseIterable, Sendable {
  /// A large school in a town with all three levels.
  case town
  /// A school in a town without senior classes.
  case townBasic
  /// A village school with all three levels.
  case village
  /// A small village school without senior classes.
  case villageBasic
  /// A small primary school.
  case primary
  /// A boarding school for children with special needs, without senior classes.
  case correctional
  /// An evening school for adults and young workers.
  case evening

  var levels: Set<EducationLevel> {
    switch self {
    case .town, .village: [.primary, .basic, .secondary]
    case .townBasic, .villageBasic, .correctional: [.primary, .basic]
    case .primary: [.primary]
    case .evening: [.basic, .secondary]
    }
  }

  /// Id of a `SchoolKind`.
  var kind: String {
    switch self {
    case .town, .townBasic, .village: "general"
    case .villageBasic, .primary: "small"
    case .correctional: "correctional"
    case .evening: "evening"
    }
  }

  /// Schools of a thousand that teach pupils with special needs.
  var specialNeedsPerMille: Int {
    switch self {
    case .town, .correctional: 1000
    case .townBasic, .village: 850
    case .villageBasic: 450
    case .primary: 300
    case .evening: 0
    }
  }

  /// Pupils on the roll.
  var pupils: ClosedRange<Int> {
    switch self {
    case .town: 420...1180
    case .townBasic: 210...460
    case .village: 95...340
    case .villageBasic: 28...74
    case .primary: 9...26
    case .correctional: 64...172
    case .evening: 46...130
    }
  }

  /// Pupils per teacher; a small school needs its few teachers all the same.
  var pupilsPerTeacher: Int {
    switch self {
    case .town, .townBasic: 15
    case .village, .evening: 10
    case .villageBasic, .correctional: 4
    case .primary: 5
    }
  }

  /// How much easier (above 0) or harder the whole instrument is for such a school, in thousandths of a logit.
  var ease: Int {
    switch self {
    case .town: 150
    case .townBasic, .village: 0
    case .villageBasic, .evening: -250
    case .primary: -150
    case .correctional: 50
    }
  }
}
