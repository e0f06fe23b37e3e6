import TestSupport
import Testing

@testable import OfficeFiles

struct WordPackageTests {
  static let properties = DocumentProperties(title: "Проба", day: "2024-05-31", application: "Проба")

  static var document: WordDocument {
    var item = WordParagraph("ListParagraph", [.text("пункт")])
    item.list = (0, 0)
    var heading = WordParagraph("Heading1", [.text("Раздел")])
    heading.bookmarks = ["_report_1"]
    let picture = WordPicture(png: [1], svg: [2], width: 360_000, height: 360_000, description: "Круг <\"и\"> квадрат")
    let table = WordTable(
      columns: [1_000, 2_000],
      rows: [
        .init([.init([WordParagraph("ReportHead", [.text("а")])], span: 2)], isHeader: true),
        .init([.init([WordParagraph("ReportCell", [.text("б")])]), .init([])]),
      ])
    return WordDocument(
      properties: properties,
      sections: [
        WordSection(blocks: [
          .paragraph(heading), .paragraph(item),
          .paragraph(
            WordParagraph(
              "Normal",
              [
                .text("сноска ", WordRunFormat(bold: true)), .jump("_report_1", [.text("[1]")]),
                .link("https://smp.edu.ru/?a=1&b=2", [.text("сайт")]), .text("две\nстроки\tи табуляция"),
                .picture(picture),
              ])),
          .table(table), .table(table),
        ]),
        WordSection(isLandscape: true, blocks: [.table(table)]),
      ], lists: [.dashes, .numbers], footer: "Колонтитул")
  }

  @Test func everyPartIsSound() throws {
    try OfficeParts(WordPackage(Self.document).write()).expectSound()
  }

  @Test func theSameDocumentGivesTheSameBytes() throws {
    #expect(try WordPackage(Self.document).write() == WordPackage(Self.document).write())
  }

  @Test func theBodyIsAsKept() throws {
    let parts = try OfficeParts(WordPackage(Self.document).write())
    let body = try parts.text("word/document.xml")
    expectGolden(body.split(separator: "><").joined(separator: ">\n<") + "\n", "document.xml")
  }

  @Test func pagesAreNumberedFromTheSecondInTheMiddleAbove() throws {
    let parts = try OfficeParts(WordPackage(Self.document).write())
    #expect(try parts.text("word/header1.xml").contains("w:instr=\" PAGE \""))
    #expect(try !parts.text("word/header2.xml").contains("PAGE"))
    let body = try parts.text("word/document.xml")
    #expect(body.split(separator: "<w:titlePg/>").count == 2)
    #expect(try parts.text("word/styles.xml").contains("w:styleId=\"Header\"><w:name w:val=\"header\"/>"))
  }

  @Test func marginsFollowTheStandardInMillimetres() {
    let page = WordPage.standard
    let millimetres = [page.left, page.right, page.top, page.bottom].map { ($0 * 254 + 7_200) / 14_400 }
    #expect(millimetres == [20, 10, 20, 20])
    #expect((WordPage.archival.left * 254 + 7_200) / 14_400 == 30)
    #expect(page.landscape.width == page.height)
    #expect(page.landscape.top == page.left, "the binding edge lies on top")
  }

  @Test(arguments: hostileStrings) func hostileTextsStayTexts(_ text: String) throws {
    let picture = WordPicture(png: [1], svg: [2], width: 1, height: 1, description: text)
    let document = WordDocument(
      properties: DocumentProperties(title: text, subject: text, creator: text, keywords: [text], application: text),
      sections: [WordSection(blocks: [.paragraph(WordParagraph("Normal", [.text(text), .picture(picture)]))])],
      footer: text)
    try OfficeParts(WordPackage(document).write()).expectSound()
  }
}
