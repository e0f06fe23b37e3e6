import OfficeFiles
import RussianText

/// A report as DOCX: after ГОСТ Р 7.0.97, or in the clothes of a person's template.
struct WordReport {
  let document: Document
  var template: DocxTemplate?
  var page = WordPage.standard

  init(_ document: Document, template: DocxTemplate? = nil, page: WordPage = .standard) {
    self.document = document
    self.template = template
    self.page = template?.page ?? page
  }

  func write() throws(OfficeFault) -> [UInt8] {
    var builder = WordBuilder(document: document, page: page, letterWidth: template == nil ? 0.92 : 1.08)
    let sections = document.sections.enumerated().map { number, section in
      builder.section(section, isFirst: number == 0)
    }
    let word = WordDocument(
      properties: DocumentProperties(
        title: unturned(document.title), subject: document.facts.subject.map(unturned),
        creator: document.facts.author.map(unturned), keywords: document.facts.keywords.map(unturned),
        language: document.facts.language == "ru" ? "ru-RU" : document.facts.language,
        day: document.facts.day, application: "Samodiag"),
      sections: sections, lists: builder.lists, footer: document.runningTitle.map(unturned))
    if let template { return try template.fill(word) }
    return try WordPackage(word, page: page).write()
  }
}
