import OfficeFiles

/// A form in which a report leaves the program.
package enum ReportFormat: String, CaseIterable, Sendable {
  case html, docx
  case markdown = "md"
  case text = "txt"

  /// What a person may type for it.
  package init?(name: String) {
    switch name.lowercased() {
    case "html", "htm": self = .html
    case "docx", "word": self = .docx
    case "md", "markdown": self = .markdown
    case "txt", "text": self = .text
    default: return nil
    }
  }

  package var fileExtension: String { rawValue }

  /// The report as bytes of a file; the same document gives the same bytes whatever the machine, clock and locale.
  ///
  /// - Throws: only where the template of DOCX does not fit, or a file would grow over 4 GB.
  package func render(_ document: Document, _ options: ReportOptions = ReportOptions()) throws(OfficeFault) -> [UInt8] {
    switch self {
    case .html: HTMLReport(document).write()
    case .docx: try WordReport(document, template: options.template, page: options.page).write()
    case .markdown: MarkdownReport(document).write()
    case .text: TextReport(document, width: options.textWidth, isColoured: options.isColoured).write()
    }
  }
}

/// What a person may choose about the form.
package struct ReportOptions: Sendable {
  /// A document whose look DOCX takes over.
  package var template: DocxTemplate?
  /// Sheet and margins of DOCX where there is no template.
  package var page = WordPage.standard
  /// Columns of the terminal, at least 40.
  package var textWidth = 96
  /// Whether the terminal shows colours.
  package var isColoured = false

  package init() {}
}
