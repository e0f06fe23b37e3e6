/// What a row does (вид работы); several may go together.
package enum Activity: String, CaseIterable, Sendable {
  case organisation
  case normative
  case selfDiagnosis
  case analysis
  /// Of teachers' competences.
  case assessment
  case planning
  /// Of the prospective profile.
  case defence
  case programmeExpertise
  case training
  case consultation
  case seminar
  case meeting
  case internship
  case methodicalSupport
  case networking
  case exchangeOfPractice
  case contest
  case resource
  case monitoring
  case reporting
  case decision
  case information

  /// Kinds of help with a deficit in the order in which they are offered to a school below base (M11).
  package static let help: [Activity] = [.consultation, .internship, .seminar, .training, .exchangeOfPractice]
}

extension RoadmapItem {
  /// The first kind of help a row gives; nil where it gives none of them.
  package var help: Activity? { Activity.help.first(where: activities.contains) }
}

/// What the school does in a row.
package enum SchoolPart: String, CaseIterable, Sendable {
  /// It must do it itself.
  case performer
  /// It takes part.
  case participant
  /// It is helped or told.
  case beneficiary
  /// It, or data about it, is what the row draws from.
  case source
  /// The row passes it by.
  case none

  /// Whether a row can serve a school's deficit (M11).
  package var canUse: Bool {
    switch self {
    case .performer, .participant, .beneficiary: true
    case .source, .none: false
    }
  }
}

/// Where in the region something belongs.
package enum ActorLevel: String, CaseIterable, Sendable {
  case region
  case municipality
  case school
}

/// What remains when a row is done.
package enum Artefact: String, CaseIterable, Sendable {
  case normativeAct, regulation, list, plan, programme, schedule, calendar, minutes, letter, report, checklist
  case expertConclusion, profile, selfDiagnosisResult, dataset, form, application, register, practice
  case methodicalMaterial, taskBank, route, subscription, service, event, consultation, trainedPeople
  case publication, presentation, methodicalSupport
}
