import RubricModel
import RussianText

extension SchoolReader {
  /// Reports what is wrong with an id, or that it is the region's own. A person's number is not repeated in the message.
  func check(id: String, at place: Place, _ problems: inout [Problem]) {
    let expected = "ОГРН (13 цифр), ИНН организации (10 цифр) или код школы, принятый в регионе"
    func add(_ code: String, _ summary: String, found: String?, _ remedy: String, _ severity: Problem.Severity = .error)
    {
      problems.append(
        Problem("school.\(code)", severity, at: place, summary, expected: expected, found: found, remedy: remedy))
    }
    switch SchoolIdentifier(id) {
    case .ogrn, .inn: break
    case .own:
      problems.append(
        Problem(
          "school.own-id", .note, at: place, "у школы нет ОГРН или ИНН: взят код региона", found: "\"\(id.brief)\"",
          remedy: "если ОГРН или ИНН известен, впишите его: его можно проверить"))
    case .example:
      problems.append(
        Problem(
          "school.example-id", .note, at: place, "номер школы вымышлен: такой ОГРН никому не присвоен", found: id,
          remedy: "в настоящем листе впишите ОГРН или ИНН школы"))
    case .personal:
      add(
        "personal-inn", "это ИНН человека, а не школы: персональные данные", found: "12 цифр",
        "удалите его из файла и впишите ОГРН или ИНН школы")
    case .wrongCheckDigit(let form):
      let name = form == .ogrn ? "ОГРН" : "ИНН"
      add(
        "check-digit", "в \(name) опечатка: не сходится контрольная цифра", found: id,
        "сверьте номер с выпиской или сайтом школы")
    case .wrongLength(let count):
      add(
        "id-length", "номер школы неверной длины", found: "\(id.brief) (\(Plural.digits(count)))",
        "сверьте номер с выпиской или сайтом школы")
    case .parted:
      add("id-parted", "в номере школы пробелы или дефисы", found: "\"\(id.brief)\"", "оставьте только цифры")
    case .shortened:
      add(
        "id-shortened", "табличная программа сократила номер школы, часть цифр потеряна", found: "\"\(id.brief)\"",
        "поставьте ячейке текстовый формат и впишите номер заново")
    case .blank:
      add("id-blank", "у школы нет номера", found: "\"\"", "впишите ОГРН, ИНН или код школы")
    }
  }
}
