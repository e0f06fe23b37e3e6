import RubricModel
import Synthetic
import Testing

/// Typical reasons of the edition, read by their words.
@Suite struct ExclusionTests {
  @Test func everyReasonOfTheShippedEditionIsUnderstood() throws {
    let reasons = Set(try Repository.rubric().indicators.compactMap(\.mayExclude))
    #expect(reasons.count >= 8)
    for reason in reasons { #expect(Exclusion(reason).isRead, "\(reason)") }
  }

  @Test(arguments: [
    ("нет обучающихся с ОВЗ и инвалидностью", [EducationLevel.primary, .basic], false, true),
    ("нет обучающихся с ОВЗ и инвалидностью", [.primary, .basic], true, false),
    ("школа не ведёт обучение по программам среднего общего образования", [.primary, .basic], true, true),
    ("школа не ведёт обучение по программам среднего общего образования", [.basic, .secondary], true, false),
    ("школа не ведёт обучение по программам основного и среднего общего образования", [.primary], true, true),
    ("школа не ведёт обучение по программам основного и среднего общего образования", [.primary, .basic], true, false),
    ("школа ведёт обучение только по программам начального общего образования", [.primary], true, true),
    ("школа ведёт обучение только по программам начального общего образования", [.primary, .basic], true, false),
    ("школа не ведёт обучение по программам начального общего образования", [.basic, .secondary], true, true),
    ("школа не ведёт обучение по программам начального общего образования", [.primary], true, false),
    ("в школе нет обучающихся 6–11 классов", [.primary], true, true),
    ("нет обучающихся 13 лет и старше, подлежащих тестированию", [.primary, .basic], true, false),
    ("директор так решил", [.primary], false, false),
  ])
  func aReasonHoldsForTheSchoolsItSpeaksOf(reason: String, levels: [EducationLevel], specialNeeds: Bool, holds: Bool) {
    let school = School(id: "x", name: "x", educationLevels: Set(levels), specialNeeds: specialNeeds)
    #expect(Exclusion(reason).holds(for: school) == holds)
  }
}
