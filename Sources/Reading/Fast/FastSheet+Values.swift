import RubricModel

extension FastSheet {
  /// The header as the careful reader gives it, without answers; `bytes` are those that were scanned.
  package func sheet(in bytes: UnsafeRawBufferPointer, at place: Place) -> AnswerSheet {
    let school = School(
      id: schoolID.text(in: bytes), name: schoolName.text(in: bytes),
      municipality: oktmo.count == 0
        ? nil : Municipality(oktmo: oktmo.text(in: bytes), name: municipality.text(in: bytes)),
      educationLevels: educationLevels.map(Self.levels), specialNeeds: specialNeeds,
      kind: kind.count == 0 ? nil : kind.text(in: bytes))
    return AnswerSheet(
      rubric: rubric.text(in: bytes), wave: wave.text(in: bytes), school: school, answers: [],
      submitted: submitted.count == 0 ? nil : submitted.text(in: bytes), place: place)
  }

  private static func levels(_ bits: UInt8) -> Set<EducationLevel> {
    Set(EducationLevel.allCases.enumerated().filter { bits & (1 << $0.offset) != 0 }.map(\.element))
  }
}

extension TextSlice {
  /// The text, escapes decoded; `bytes` are those that were scanned.
  package func text(in bytes: UnsafeRawBufferPointer) -> String {
    let written = UnsafeRawBufferPointer(rebasing: bytes[offset..<(offset + count)])
    guard written.contains(0x5C) else { return String(decoding: written, as: UTF8.self) }
    // The careful reader decodes: a string alone is a JSON text too.
    return JSONDocument.parse([0x22] + written + [0x22], file: "").root?.string ?? ""
  }
}
