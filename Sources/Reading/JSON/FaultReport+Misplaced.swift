import RubricModel

/// Faults of structure: something stands where something else is due.
extension FaultReport {
  var misplaced: Problem {
    let stray = StrayToken(bytes, at: fault.offset)
    if let problem = stray.problem(in: self) { return problem }
    switch fault.kind {
    case .trailingComma: return trailingComma
    case .wrongBracket: return wrongBracket
    case .trailingText: return trailingText
    case .number: return number(from: fault.offset)
    case .commaExpected: return commaExpected(stray)
    case .colonExpected: return colonExpected(stray)
    case .keyExpected: return keyExpected(stray)
    default: return valueExpected(stray)
    }
  }

  private var trailingComma: Problem {
    make(
      "trailing-comma", "лишняя запятая перед закрывающей скобкой",
      expected: "ещё одно значение или закрывающая скобка",
      found: "запятая, а за ней сразу скобка", remedy: "удалите эту запятую")
  }

  private var wrongBracket: Problem {
    let closing = isInObject ? "}" : "]"
    return make(
      "brackets", "скобка не подходит к открытой", expected: "«\(closing)»\(openedWhere)",
      found: "«\(Excerpt.text(of: bytes, fault.offset..<fault.offset + 1))»",
      remedy: "проверьте, все ли скобки закрыты и той ли стороны каждая: { } — объект, [ ] — список")
  }

  private var trailingText: Problem {
    let stray = bytes[fault.offset]
    if stray == 0x7D || stray == 0x5D {
      return make(
        "brackets", "лишняя закрывающая скобка", expected: "конец файла",
        found: "«\(Character(Unicode.Scalar(stray)))»",
        remedy: "удалите её; возможно, выше не хватает открывающей")
    }
    return make(
      "trailing-text", "после конца данных стоит ещё что-то", expected: "конец файла",
      found: StrayToken(bytes, at: fault.offset).text,
      remedy: "удалите лишнее; если листов несколько, сохраните их по одному в строке в файл .ndjson")
  }

  /// A number that JSON does not know: `05`, `.5`, `+1`, `1,5`, `1 000`, `0x10`, `2%`.
  func number(from start: Int) -> Problem {
    let token = StrayToken(bytes, at: start).text
    let second = token.unicodeScalars.dropFirst().first
    let remedy: String
    if token == "-" {
      remedy = "если ответа нет, напишите null"
    } else if token.hasSuffix("%") {
      remedy = "пишите число без знака %"
    } else if token.hasPrefix("0"), let second, ("0"..."9").contains(second) {
      remedy = "уберите нули в начале; номер с нулями впереди пишите в кавычках"
    } else if token.hasPrefix("+") {
      remedy = "уберите плюс"
    } else {
      remedy = "пишите число только цифрами, без пробелов и единиц измерения"
    }
    return make(
      "number", at: start, "число записано не так, как принято в JSON", expected: "число вида 312 или 48.75",
      found: token,
      remedy: remedy)
  }

  private func commaExpected(_ stray: StrayToken) -> Problem {
    let end = endBefore(fault.offset)
    let previous = end > 0 ? bytes[end - 1] : 0
    let adjacent = end == fault.offset && StrayToken.isWordByte(stray.first)
    if previous &- 0x30 < 10, adjacent || stray.first &- 0x30 < 10 {
      var start = end
      while start > 0, StrayToken.isWordByte(bytes[start - 1]) { start -= 1 }
      return number(from: start)
    }
    if previous == 0x22, end == fault.offset, stray.isWord { return innerQuote(at: end - 1) }
    if stray.first == 0x3B {
      return make(
        "missing-comma", "вместо запятой стоит точка с запятой", expected: "запятая", found: "«;»",
        remedy: "замените «;» на «,»")
    }
    guard stray.startsValue || stray.isWord else {
      return generic(stray, expected: "запятая или закрывающая скобка\(openedWhere)")
    }
    return make(
      "missing-comma", at: end, "не хватает запятой", expected: "запятая между значениями", found: stray.text,
      remedy: "поставьте запятую после предыдущего значения")
  }

  private func colonExpected(_ stray: StrayToken) -> Problem {
    let end = endBefore(fault.offset)
    if end == fault.offset, stray.isWord { return innerQuote(at: end - 1) }
    return make(
      "missing-colon", at: end, "после ключа нет двоеточия", expected: "«:» и значение", found: stray.text,
      remedy: stray.first == 0x3D ? "замените «=» на «:»" : "поставьте двоеточие и значение: \"ключ\": значение")
  }

  private func keyExpected(_ stray: StrayToken) -> Problem {
    let end = endBefore(fault.offset)
    if stray.first == 0x2C { return doubleComma }
    // `1,5`: the reader has taken the 1 for a number and the comma for the end of the member.
    if stray.first &- 0x30 < 10, end == fault.offset, end > 1, bytes[end - 1] == 0x2C, bytes[end - 2] &- 0x30 < 10 {
      var start = end - 1
      while start > 0, StrayToken.isWordByte(bytes[start - 1]) { start -= 1 }
      return make(
        "number", at: start, "дробное число записано через запятую", expected: "число с точкой, например 48.75",
        found: Excerpt.text(of: bytes, start..<stray.end), remedy: "замените запятую точкой")
    }
    guard stray.isWord else { return generic(stray, expected: "ключ в кавычках\(openedWhere)") }
    return make(
      "unquoted-key", "ключ стоит без кавычек", expected: "ключ в кавычках: \"\(stray.text)\"", found: stray.text,
      remedy: "возьмите ключ в прямые кавычки \"")
  }

  private func valueExpected(_ stray: StrayToken) -> Problem {
    switch stray.first {
    case 0x2C, 0x7D, 0x5D:
      if stray.first == 0x2C, !isInObject { return doubleComma }
      return make(
        "missing-value", "нет значения", expected: "число, текст в кавычках, true, false, null, { или [",
        found: stray.text,
        remedy: "впишите значение; если ответа нет, напишите null")
    case 0x2B, 0x2E: return number(from: fault.offset)
    default: break
    }
    guard stray.isWord else { return generic(stray, expected: "значение") }
    return make(
      "unquoted-text", "текст стоит без кавычек", expected: "число, текст в кавычках, true, false или null",
      found: stray.text,
      remedy: stray.literalRemedy ?? "возьмите текст в прямые кавычки \"")
  }

  private var doubleComma: Problem {
    make(
      "missing-value", "лишняя запятая", expected: "значение", found: "«,»",
      remedy: "удалите лишнюю запятую или впишите значение")
  }

  private func innerQuote(at offset: Int) -> Problem {
    make(
      "inner-quote", at: offset, "кавычка внутри текста обрывает его",
      expected: "запятая, двоеточие или закрывающая скобка",
      found: StrayToken(bytes, at: fault.offset).text,
      remedy: "внутри текста ставьте «ёлочки» или пишите кавычку с косой чертой: \\\"")
  }

  private func generic(_ stray: StrayToken, expected: String) -> Problem {
    make(
      "syntax", "здесь это не может стоять", expected: expected, found: stray.text,
      remedy: "сравните это место с соседними строками или с образцом")
  }

  private var isInObject: Bool { fault.opened.map { bytes[$0] == 0x7B } ?? false }

  private var openedWhere: String {
    guard let opened = fault.opened else { return "" }
    let place = text.place(of: opened)
    return " (скобка открыта в строке \(place.line), столбце \(place.column))"
  }

  /// The offset behind the last byte before `offset` that is not white space.
  private func endBefore(_ offset: Int) -> Int {
    var i = offset
    while i > 0, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[i - 1]) { i -= 1 }
    return i
  }
}
