extension OfficeFault {
  static func notWorkbook(_ part: String?) -> OfficeFault {
    OfficeFault(
      "workbook.not-workbook", "Это не книга Excel.", expected: "файл .xlsx", found: part,
      remedy: "Проверьте, тот ли это файл; таблицу сохраните как .xlsx.")
  }

  static let noSheets = OfficeFault(
    "workbook.no-sheets", "В книге нет ни одного листа с ячейками.", remedy: .saveAnew)

  static let notSheet = OfficeFault("sheet.not-sheet", "Часть книги — не лист с ячейками.", remedy: .saveAnew)

  /// A sheet whose part is missing, outside the file, or on another machine.
  static func lostSheet(_ name: String, _ target: String?) -> OfficeFault {
    var fault = OfficeFault(
      "sheet.lost", "Содержимого листа в файле нет.", found: target.map(ZipChecks.shown), remedy: .saveAnew)
    fault.sheet = name
    return fault
  }

  static func badReference(_ name: String) -> OfficeFault {
    OfficeFault(
      "sheet.reference", "Номер строки или ячейки записан неверно.",
      expected: "от A1 до XFD1048576, ячейка в своей строке", found: ZipChecks.shown(name), remedy: .saveAnew)
  }

  static func lostText(_ index: String) -> OfficeFault {
    OfficeFault(
      "sheet.lost-text", "Текста этой ячейки в файле нет.", found: "номер текста \(ZipChecks.shown(index))",
      remedy: .saveAnew)
  }

  static func badValue(_ text: String) -> OfficeFault {
    OfficeFault(
      "sheet.value", "Значение ячейки записано неверно.", found: ZipChecks.shown(text), remedy: .saveAnew)
  }

  static func longText(_ limit: Int) -> OfficeFault {
    OfficeFault(
      "sheet.long-text", "Текст в ячейке слишком длинный.", expected: "не более \(limit) знаков",
      remedy: "Сократите текст.")
  }

  static func tooManyCells(_ limit: Int) -> OfficeFault {
    OfficeFault(
      "sheet.too-many-cells", "В книге слишком много заполненных ячеек.", expected: "не более \(limit)",
      remedy: "Проверьте, тот ли это файл; большую таблицу разделите.")
  }

  static let repeatedCell = OfficeFault(
    "sheet.repeated-cell", "Ячейка записана в файле дважды.", remedy: .saveAnew)
}
