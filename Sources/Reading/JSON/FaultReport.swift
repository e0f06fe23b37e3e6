import RubricModel

/// Turns a fault into a problem a deputy head can mend: what was expected, what stands there, what to do.
///
/// The id says the kind of mistake (`json.trailing-comma`), so that a table of samples can name each.
struct FaultReport {
  let fault: JSONFault
  let text: FaultPlace
  let limits: JSONLimits

  var bytes: [UInt8] { text.bytes }

  /// The one problem of a text that is not JSON.
  var problem: Problem {
    if let foreign = ForeignBytes(bytes).problem(at: text.place(of: 0)) { return foreign }
    switch fault.kind {
    case .empty: return empty
    case .tooLarge: return tooLarge
    case .tooDeep: return tooDeep
    case .tooManyValues: return tooManyValues
    case .truncated: return truncated
    case .controlCharacter: return controlCharacter
    case .escape: return escape
    case .loneSurrogate: return loneSurrogate
    case .encoding: return encoding(at: fault.offset)
    default: break
    }
    if bytes[fault.offset] >= 0x80, UTF8Form.length(in: bytes, at: fault.offset) == 0 {
      return encoding(at: fault.offset)
    }
    return misplaced
  }

  func make(
    _ id: String, at offset: Int? = nil, _ summary: String, expected: String? = nil, found: String? = nil,
    remedy: String
  ) -> Problem {
    Problem(
      "json.\(id)", at: text.place(of: offset ?? fault.offset), summary, expected: expected, found: found,
      remedy: remedy)
  }

  private var empty: Problem {
    make(
      "empty", bytes.isEmpty ? "файл пуст" : "в файле нет ничего, кроме пробелов", expected: "текст в формате JSON",
      remedy: "проверьте, тот ли это файл и сохранён ли он полностью")
  }

  private var tooLarge: Problem {
    make(
      "too-large", at: 0, "файл слишком велик", expected: "не больше \(limits.bytes / 1_000_000) МБ",
      found: "\(bytes.count / 1_000_000) МБ", remedy: "проверьте, тот ли это файл; большой набор разделите на части")
  }

  private var tooDeep: Problem {
    make(
      "too-deep", "слишком много вложенных скобок", expected: "не больше \(limits.depth) уровней вложенности",
      remedy: "проверьте, не повреждён ли файл: листу ответов хватает четырёх уровней")
  }

  private var tooManyValues: Problem {
    make(
      "too-many-values", "в файле слишком много значений", expected: "не больше \(limits.values)",
      remedy: "проверьте, тот ли это файл; большой набор разделите на части")
  }

  private var truncated: Problem {
    var expected = "продолжение"
    if let opened = fault.opened {
      let place = text.place(of: opened)
      let closing: [UInt8: String] = [0x22: "кавычка \"", 0x7B: "скобка «}»", 0x5B: "скобка «]»"]
      expected =
        "закрывающая \(closing[bytes[opened]] ?? "скобка") (открыта в строке \(place.line), столбце \(place.column))"
    }
    return make(
      "truncated", "файл обрывается на полуслове", expected: expected, found: "конец файла",
      remedy: "сохраните или скачайте файл ещё раз: конец потерян, или не хватает закрывающей кавычки либо скобки")
  }

  private var controlCharacter: Problem {
    let byte = bytes[fault.offset]
    if byte == 0x0A || byte == 0x0D {
      return make(
        "unclosed-quote", at: fault.opened, "кавычка не закрыта до конца строки", expected: "закрывающая кавычка \"",
        found: Excerpt.text(of: bytes, (fault.opened ?? fault.offset)..<fault.offset),
        remedy: "закройте кавычку; перенос внутри текста пишется как \\n")
    }
    let name = byte == 0x09 ? "табуляция" : CharacterName.code(Unicode.Scalar(byte))
    return make(
      "control-character", "внутри кавычек стоит управляющий символ", expected: "обычный текст", found: name,
      remedy: byte == 0x09 ? "замените табуляцию пробелом или напишите \\t" : "удалите этот символ")
  }

  private var escape: Problem {
    let letter = fault.offset + 1
    let length = bytes[letter] == 0x75 ? 5 : max(1, UTF8Form.length(in: bytes, at: letter))
    let end = min(bytes.count, letter + length)
    return make(
      "escape", "неизвестная запись после обратной косой черты",
      expected: #"\" \\ \/ \b \f \n \r \t или \u и четыре цифры"#,
      found: Excerpt.text(of: bytes, fault.offset..<end), remedy: #"саму косую черту пишите дважды: \\"#)
  }

  private var loneSurrogate: Problem {
    make(
      "surrogate", "половина символа без второй половины", expected: #"пара вида \ud83d\ude00"#,
      found: Excerpt.text(of: bytes, fault.offset..<min(bytes.count, fault.offset + 6)),
      remedy: "удалите эту запись или впишите сам символ")
  }

  private func encoding(at offset: Int) -> Problem {
    if fault.kind == .encoding, UTF8Form.isCutShort(bytes, at: offset) { return truncated }
    return GuessedEncoding(bytes, firstBad: offset).problem(at: text.place(of: offset), byte: bytes[offset])
  }
}
