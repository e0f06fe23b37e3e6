import RubricModel

/// An invented school: what it would write about itself, and what only the generator knows of it.
package struct SyntheticSchool: Sendable {
  /// The passport as its sheets give it.
  package let school: School
  package let form: SchoolForm
  package let role: Role
  /// Pupils on the roll in the first wave.
  let pupils: Int
  let teachers: Int
  /// How good the school is on the whole, in thousandths of a logit; 0 is the middle of the region.
  let quality: Int
  /// Answers of a thousand that it leaves out, and that it says it does not know.
  let gapsPerMille: (unanswered: Int, unknown: Int)
  /// Answers of a thousand to which it writes a comment, and to which it names evidence.
  let wordsPerMille: (comment: Int, evidence: Int)
}

/// Makes the school of a place in the plan.
struct SchoolMaker {
  let plan: RegionPlan
  let seed: UInt64

  /// The school with this number, counted from 0.
  func make(_ number: Int, slot: RegionPlan.Slot, name: String) -> SyntheticSchool {
    var draw = Draw(seed: seed, "school", String(number))
    let form = slot.form
    let pupils = draw.among(form.pupils)
    let quality = quality(slot.role, luck: draw.bell() * 560 / 1000 + form.ease)
    let hasSpecialNeeds = draw.happens(form.specialNeedsPerMille)
    return SyntheticSchool(
      school: School(
        id: slot.ownID
          ? InventedID.own(prefix: plan.ownIDPrefix, number: number + 1)
          : InventedID.registration(prefix: plan.registrationPrefix, number: number * 7 + 12),
        name: name, municipality: slot.municipality, educationLevels: form.levels,
        specialNeeds: hasSpecialNeeds, kind: form.kind),
      form: form, role: slot.role, pupils: pupils, teachers: pupils / form.pupilsPerTeacher + 3,
      quality: quality, gapsPerMille: gaps(slot.role, &draw), wordsPerMille: words(&draw))
  }

  /// A school whose only trouble is one critical zero is a fair one otherwise.
  private func quality(_ role: Role, luck: Int) -> Int {
    if case .zero = role { Swift.max(luck, 100) } else { luck }
  }

  /// Half of the schools leave nothing out, a third a little, the rest more.
  private func gaps(_ role: Role, _ draw: inout Draw) -> (unanswered: Int, unknown: Int) {
    let care = draw.below(100)
    switch role {
    case .perfect, .hopeless, .contradicts: return (0, 0)
    case .halfFilled: return (480, 30)
    case .unsure: return (10, 130)
    default: return care < 50 ? (0, 0) : care < 84 ? (5, 6) : (22, 14)
    }
  }

  private func words(_ draw: inout Draw) -> (comment: Int, evidence: Int) {
    draw.pick([(0, 0), (30, 20), (90, 50), (120, 140), (60, 260)]) ?? (0, 0)
  }
}
