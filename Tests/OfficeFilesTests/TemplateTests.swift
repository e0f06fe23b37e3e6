import Testing

@testable import OfficeFiles

/// A letterhead as a Russian Word would save it, in small: ids of styles are numbers, the emblem is in the header.
struct Letterhead {
  var body = "<w:p><w:r><w:t>Старый текст</w:t></w:r></w:p>"
  var section = """
    <w:sectPr><w:headerReference w:type="default" r:id="rId7"/><w:pgSz w:w="11906" w:h="16838"/>\
    <w:pgMar w:top="851" w:right="851" w:bottom="851" w:left="1701" w:header="400" w:footer="400" w:gutter="0"/>\
    <w:pgNumType w:start="5"/><w:titlePg/></w:sectPr>
    """
  var namespace = WordNames.main
  var mainType = WordNames.contentType("document.main")
  var headerImage: (target: String, isExternal: Bool) = ("media/gerb.png", false)

  func write() throws -> [UInt8] {
    var package = OfficePackage()
    var root = Relationships()
    _ = root.add(type: Relationships.officeType("officeDocument"), target: "word/document.xml")
    var links = Relationships()
    let parts = [
      ("styles", styles), ("numbering", numbering), ("settings", settings),
      ("theme/theme1", "<a:theme xmlns:a=\"t\"/>"),
      ("vbaProject", "<x/>"), ("webSettings", "<w:webSettings xmlns:w=\"\(namespace)\"/>"), ("header1", header),
    ]
    for (index, (name, text)) in parts.enumerated() {
      let kind = name == "header1" ? "header" : String(name.split(separator: "/")[0])
      package.add("word/\(name).xml", type: WordNames.contentType(kind), Array(text.utf8))
      links.keep(
        .init(id: "rId\(index + 1)", type: Relationships.officeType(kind), target: name + ".xml", isExternal: false))
    }
    links.keep(.init(id: "rId20", type: Relationships.officeType("image"), target: "media/body.png", isExternal: false))
    package.add("word/media/gerb.png", typeOfEnding: "image/png", [1, 2, 3])
    package.add("word/media/body.png", typeOfEnding: "image/png", [4])
    package.add("word/media/chart1.png", typeOfEnding: "image/png", [5])
    var headerLinks = Relationships()
    headerLinks.keep(
      .init(
        id: "rId1", type: Relationships.officeType("image"), target: headerImage.target,
        isExternal: headerImage.isExternal))
    package.relate("word/header1.xml", headerLinks)
    package.relate("word/document.xml", links)
    package.relate("", root)
    package.add("word/document.xml", type: mainType, Array(document.utf8))
    return try package.write()
  }

  private var document: String {
    """
    <?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="\(namespace)" xmlns:r="\(WordNames.relationships)">\
    <w:body>\(body)\(section)</w:body></w:document>
    """
  }

  private var styles: String {
    """
    <w:styles xmlns:w="\(namespace)"><w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/>\
    </w:style><w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>\
    <w:style w:type="paragraph" w:styleId="ReportCell"><w:name w:val="Чужой стиль"/></w:style></w:styles>
    """
  }

  private var numbering: String {
    """
    <w:numbering xmlns:w="\(namespace)"><w:abstractNum w:abstractNumId="4"/><w:num w:numId="7"><w:abstractNumId w:val="4"/>\
    </w:num></w:numbering>
    """
  }

  private var settings: String {
    """
    <w:settings xmlns:w="\(namespace)"><w:attachedTemplate r:id="rId1" xmlns:r="r"/><w:evenAndOddHeaders/></w:settings>
    """
  }

  private var header: String {
    """
    <w:hdr xmlns:w="\(namespace)" xmlns:r="\(WordNames.relationships)"><w:p><w:drawing r:embed="rId1"/></w:p></w:hdr>
    """
  }
}

struct TemplateTests {
  private func fill(_ letterhead: Letterhead) throws -> OfficeParts {
    let parts = try OfficeParts(DocxTemplate(letterhead.write()).fill(WordPackageTests.document))
    try parts.expectSound()
    return parts
  }

  @Test func stylesHeaderEmblemAndMarginsAreTakenOver() throws {
    let parts = try fill(Letterhead())
    let body = try parts.text("word/document.xml")
    #expect(body.contains("<w:pStyle w:val=\"1\"/>"), "heading 1 keeps the id the template gave it")
    #expect(body.contains("w:left=\"1701\""))
    #expect(body.contains("<w:headerReference w:type=\"default\" r:id=\"rId7\"/>"))
    #expect(try parts.zip.read("word/media/gerb.png") == [1, 2, 3])
    #expect(parts.zip.contains("word/theme/theme1.xml"))
    #expect(try parts.text("word/settings.xml").contains("<w:evenAndOddHeaders/>"))
  }

  @Test func oldTextGivesWayWhereNoMarkSaysOtherwise() throws {
    let body = try fill(Letterhead()).text("word/document.xml")
    #expect(!body.contains("Старый текст"))
    #expect(body.contains("Раздел"))
  }

  @Test(arguments: TemplateBody.marks) func theReportStandsInPlaceOfTheMark(_ mark: String) throws {
    let middle = mark.index(mark.startIndex, offsetBy: 4)
    let body =
      "<w:p><w:t>До</w:t></w:p><w:p><w:r><w:t>\(mark[..<middle])</w:t></w:r><w:r><w:t>\(mark[middle...])</w:t></w:r></w:p>"
      + "<w:p><w:t>После</w:t></w:p>"
    let text = try fill(Letterhead(body: body)).text("word/document.xml")
    let places = ["До", "Раздел", "После", "<w:sectPr><w:type"].map { text.split(separator: $0, maxSplits: 1)[0].count }
    #expect(places == places.sorted())
    #expect(!text.contains("{{"))
  }

  @Test func anEmblemInTheTextStaysAndBringsItsPicture() throws {
    let body = "<w:p><w:drawing><w:x r:embed=\"rId20\"/></w:drawing></w:p><w:p><w:t>Старый текст</w:t></w:p>"
    let parts = try fill(Letterhead(body: body))
    #expect(parts.zip.contains("word/media/body.png"))
    #expect(try !parts.text("word/document.xml").contains("Старый текст"))
    #expect(try !fill(Letterhead()).zip.contains("word/media/body.png"), "a picture nobody mentions stays behind")
  }

  @Test func whatCouldActStaysBehind() throws {
    let parts = try fill(Letterhead())
    #expect(!parts.zip.names.contains { $0.contains("vba") })
    #expect(try !parts.text("word/settings.xml").contains("attachedTemplate"))
  }

  @Test func ourListsAndStylesJoinThoseOfTheTemplate() throws {
    let parts = try fill(Letterhead())
    let numbering = try parts.text("word/numbering.xml")
    #expect(numbering.contains("w:numId=\"7\"") && numbering.contains("w:numId=\"8\""))
    #expect(try parts.text("word/document.xml").contains("<w:numId w:val=\"8\"/>"))
    let styles = try parts.text("word/styles.xml")
    #expect(styles.contains("w:styleId=\"ReportCellR\""), "an id of a foreign style is not taken twice")
    #expect(styles.split(separator: "w:val=\"heading 1\"").count == 2)
  }

  @Test func laterSectionsGoOnCountingAndKeepTheirOrientation() throws {
    let body = try fill(Letterhead()).text("word/document.xml")
    #expect(body.split(separator: "<w:titlePg/>").count == 2)
    #expect(body.split(separator: "<w:pgNumType").count == 2)
    #expect(body.contains("w:orient=\"landscape\""))
  }

  @Test func aTemplateWithoutHeadersGetsOurPageNumbers() throws {
    let section = "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr>"
    let parts = try fill(Letterhead(section: section))
    #expect(try parts.text("word/header-report.xml").contains("PAGE"))
    #expect(try parts.text("word/document.xml").contains("<w:titlePg/>"))
  }

  @Test(arguments: [
    "", "<w:sectPr/>", "<w:sectPr><w:pgSz w:w=\"-9\" w:h=\"zz\"/><w:pgMar w:left=\"999999999999\"/></w:sectPr>",
  ])
  func strangeSheetsStillGiveADocument(_ section: String) throws {
    _ = try fill(Letterhead(section: section))
  }

  @Test(arguments: [
    (Letterhead(namespace: "http://purl.oclc.org/ooxml/wordprocessingml/main"), "template.strict"),
    (
      Letterhead(mainType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"),
      "template.not-docx"
    ),
    (Letterhead(body: "<w:p><w:t>{{отчёт}}</w:t></w:p><w:p><w:t>{{отчёт}}</w:t></w:p>"), "template.mark"),
    (Letterhead(body: "<w:tbl><w:t>{{отчёт}}</w:t></w:tbl>"), "template.mark"),
    (Letterhead(headerImage: ("https://example.com/a.png", true)), "template.external"),
    (Letterhead(headerImage: ("../../../etc/passwd", false)), "zip.damaged"),
    (Letterhead(headerImage: ("media/missing.png", false)), "zip.damaged"),
    (Letterhead(body: "<w:p>"), "xml.malformed"),
  ]) func refusesAndSaysWhy(_ letterhead: Letterhead, _ fault: String) throws {
    let bytes = try letterhead.write()
    let found = #expect(throws: OfficeFault.self) { try DocxTemplate(bytes).fill(WordPackageTests.document) }
    #expect(found?.id == fault)
  }

  @Test func aReportOfOursServesAsATemplate() throws {
    let bytes = try WordPackage(WordPackageTests.document).write()
    try OfficeParts(DocxTemplate(bytes).fill(WordPackageTests.document)).expectSound()
  }
}
