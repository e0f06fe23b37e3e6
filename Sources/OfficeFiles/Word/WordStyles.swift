/// The styles of our documents, after ГОСТ Р 7.0.97: Times New Roman 14, first line 1.25 cm, smaller in tables.
package enum WordStyles {
  /// The font everywhere; `fontTable.xml` names Liberation Serif, of the same widths, where it is missing.
  static let font = "Times New Roman"

  package static let all: [WordStyle] = basics + headings + tables + notes

  static let basics: [WordStyle] = [
    WordStyle("Normal", "Normal") {
      $0.alignment = .justified
      $0.firstLine = 709
      $0.before = 0
      $0.after = 80
      $0.line = 276
    },
    WordStyle("DefaultParagraphFont", "Default Paragraph Font", .character),
    WordStyle("TableNormal", "Normal Table", .table),
    WordStyle("TableGrid", "Table Grid", .table, base: "TableNormal", grid: true),
    WordStyle("Hyperlink", "Hyperlink", .character, run: WordRunFormat(colour: "1A4E8A", underline: true)),
    WordStyle("Header", "header", base: "Normal", run: WordRunFormat(size: 24)) {
      $0.alignment = .center
      $0.firstLine = 0
      $0.after = 0
      $0.line = 240
    },
    WordStyle("Footer", "footer", base: "Normal", run: WordRunFormat(size: 18, colour: "595959")) {
      $0.alignment = .left
      $0.firstLine = 0
      $0.after = 0
      $0.line = 240
    },
    WordStyle("ListParagraph", "List Paragraph", base: "Normal") {
      $0.firstLine = 0
      $0.after = 40
    },
    WordStyle("ReportApproval", "Гриф утверждения", base: "Normal") {
      $0.alignment = .left
      $0.firstLine = 0
      $0.after = 60
      $0.line = 240
      $0.hyphenated = false
    },
  ]

  static let headings: [WordStyle] = [
    WordStyle("Title", "Title", base: "Normal", next: "Normal", run: WordRunFormat(bold: true, size: 32)) {
      $0 = heading(.center, before: 240, after: 120)
    },
    WordStyle("Subtitle", "Subtitle", base: "Normal", next: "Normal") {
      $0 = heading(.center, before: 0, after: 240)
    },
    WordStyle("Heading1", "heading 1", base: "Normal", next: "Normal", run: WordRunFormat(bold: true, size: 30)) {
      $0 = heading(.left, before: 360, after: 120, outline: 0)
    },
    WordStyle("Heading2", "heading 2", base: "Normal", next: "Normal", run: WordRunFormat(bold: true, size: 28)) {
      $0 = heading(.left, before: 280, after: 100, outline: 1)
    },
    WordStyle(
      "Heading3", "heading 3", base: "Normal", next: "Normal", run: WordRunFormat(bold: true, italic: true, size: 28)
    ) {
      $0 = heading(.left, before: 200, after: 80, outline: 2)
    },
    WordStyle("Heading4", "heading 4", base: "Normal", next: "Normal", run: WordRunFormat(italic: true, size: 28)) {
      $0 = heading(.left, before: 160, after: 60, outline: 3)
    },
    WordStyle("Caption", "caption", base: "Normal", next: "Normal", run: WordRunFormat(size: 24)) {
      $0.alignment = .left
      $0.firstLine = 0
      $0.before = 160
      $0.after = 80
      $0.line = 240
      $0.keepNext = true
      $0.hyphenated = false
    },
    WordStyle("ReportFigure", "Рисунок", base: "Normal", next: "Caption") {
      $0.alignment = .center
      $0.firstLine = 0
      $0.before = 120
      $0.after = 0
      $0.line = 240
      $0.keepNext = true
    },
    WordStyle("ReportFigureCaption", "Подпись рисунка", base: "Caption", next: "Normal") {
      $0.alignment = .center
      $0.before = 60
      $0.after = 200
      $0.keepNext = false
    },
  ]

  static let tables: [WordStyle] = [
    WordStyle("ReportCell", "Таблица", base: "Normal", run: WordRunFormat(size: 24)) { $0 = cell() },
    WordStyle("ReportCellSmall", "Таблица мелко", base: "ReportCell", run: WordRunFormat(size: 20)) { _ in },
    WordStyle("ReportHead", "Таблица, головка", base: "ReportCell", run: WordRunFormat(bold: true, size: 24)) {
      $0.alignment = .center
      $0.keepNext = true
    },
    WordStyle(
      "ReportHeadSmall", "Таблица мелко, головка", base: "ReportHead", run: WordRunFormat(bold: true, size: 20)),
  ]

  static let notes: [WordStyle] = [
    WordStyle("ReportNote", "Примечание", base: "Normal", run: WordRunFormat(size: 26)) {
      $0 = note("2F6DB5", "EAF1FA")
    },
    WordStyle("ReportCaution", "Предупреждение", base: "ReportNote", run: WordRunFormat(size: 26)) {
      $0 = note("B5482F", "FBEDE8")
    },
    WordStyle("ReportAssumption", "Допущение", base: "ReportNote", run: WordRunFormat(size: 26)) {
      $0 = note("8A6A00", "FBF4DC")
    },
  ]

  private static func heading(
    _ alignment: WordParagraphFormat.Alignment, before: Int, after: Int, outline: Int? = nil
  ) -> WordParagraphFormat {
    var format = WordParagraphFormat()
    format.alignment = alignment
    format.firstLine = 0
    format.before = before
    format.after = after
    format.line = 240
    format.keepNext = true
    format.keepLines = true
    format.hyphenated = false
    format.outline = outline
    return format
  }

  private static func cell() -> WordParagraphFormat {
    var format = WordParagraphFormat()
    format.alignment = .left
    format.firstLine = 0
    format.after = 0
    format.line = 240
    return format
  }

  private static func note(_ bar: String, _ shade: String) -> WordParagraphFormat {
    var format = cell()
    format.left = 170
    format.after = 60
    format.line = 264
    format.bar = bar
    format.shade = shade
    format.keepLines = true
    return format
  }
}
