import RubricModel

/// The whole that shares are taken of: the same people in every answer of one sheet.
struct Headcount {
  let pupils: Int
  let teachers: Int

  /// Heads of the school in the wave with this number; pupils come and go between waves.
  init(_ school: SyntheticSchool, wave: Int, seed: UInt64) {
    var draw = Draw(seed: seed, "roll", school.school.id)
    var pupils = school.pupils
    if wave > 0, school.role != .copies {
      for _ in 1...wave { pupils += draw.among(-school.pupils / 60...school.pupils / 90) }
    }
    self.pupils = Swift.max(pupils, 1)
    teachers = school.teachers
  }

  /// How many there are of those whom the rubric names in the genitive.
  func whole(_ named: String) -> Int {
    if named.contains("педагог") { return teachers }
    if named.contains("учител") { return Swift.max(teachers * 9 / 10, 1) }
    // Testing is for pupils of 13 and more.
    if named.contains("могли принять") { return Swift.max(pupils * 42 / 100, 1) }
    return pupils
  }
}
