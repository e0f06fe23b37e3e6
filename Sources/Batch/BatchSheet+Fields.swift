import Reading
import RubricModel

extension BatchSheet {
  /// A text of the header that outputs print.
  package enum Field: Sendable {
    case schoolID, schoolName, oktmo, municipality, rubric, wave
  }

  /// Hands over a text of the header as UTF-8, without making a string of it where it was scanned; empty where the sheet has none.
  package func withField<Result>(_ field: Field, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    switch header {
    case .read(let sheet): return Self.with(sheet.text(field), body)
    case .scanned(let scanned):
      let slice = scanned.slice(field)
      let written = UnsafeRawBufferPointer(rebasing: bytes[slice.offset..<(slice.offset + slice.count)])
      return written.contains(0x5C) ? Self.with(slice.text(in: bytes), body) : body(written)
    }
  }

  private static func with<Result>(_ text: String, _ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    var text = text
    return text.withUTF8 { body(UnsafeRawBufferPointer($0)) }
  }
}

extension AnswerSheet {
  fileprivate func text(_ field: BatchSheet.Field) -> String {
    switch field {
    case .schoolID: school.id
    case .schoolName: school.name
    case .oktmo: school.municipality?.oktmo ?? ""
    case .municipality: school.municipality?.name ?? ""
    case .rubric: rubric
    case .wave: wave
    }
  }
}

extension FastSheet {
  fileprivate func slice(_ field: BatchSheet.Field) -> TextSlice {
    switch field {
    case .schoolID: schoolID
    case .schoolName: schoolName
    case .oktmo: oktmo
    case .municipality: municipality
    case .rubric: rubric
    case .wave: wave
    }
  }
}
