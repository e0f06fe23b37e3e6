/// A style of the document: what a person sees in the list of styles and may change for all at once.
package struct WordStyle: Hashable, Sendable {
  package enum Kind: String, Sendable {
    case paragraph, character, table
  }

  /// Ours; a template may know the same style by another id.
  package var id: String
  /// The name by which Word knows its own styles in every language: `heading 1`.
  package var name: String
  package var kind: Kind
  /// Id of the style it follows in all that it does not say itself.
  package var base: String?
  /// Id of the style of the paragraph that comes after, when a person presses Enter.
  package var next: String?
  package var paragraph = WordParagraphFormat()
  package var run = WordRunFormat()
  /// Single lines around every cell; for tables.
  package var grid = false

  package init(
    _ id: String, _ name: String, _ kind: Kind = .paragraph, base: String? = nil, next: String? = nil,
    run: WordRunFormat = WordRunFormat(), grid: Bool = false,
    paragraph change: (inout WordParagraphFormat) -> Void = { _ in }
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.base = base
    self.next = next
    self.run = run
    self.grid = grid
    change(&paragraph)
  }
}

extension WordStyle {
  /// Writes the style under the ids a package uses.
  func write(_ xml: inout XMLWriter, ids: (String) -> String) {
    xml.element(
      "w:style",
      [
        "xmlns:w": WordNames.main, "w:type": kind.rawValue, "w:default": isDefault ? "1" : nil,
        "w:customStyle": isBuiltIn ? nil : "1", "w:styleId": ids(id),
      ]
    ) { xml in
      xml.element("w:name", ["w:val": name])
      if let base { xml.element("w:basedOn", ["w:val": ids(base)]) }
      if let next { xml.element("w:next", ["w:val": ids(next)]) }
      if isHidden {
        xml.element("w:uiPriority", ["w:val": "99"])
        xml.element("w:semiHidden")
        xml.element("w:unhideWhenUsed")
      } else if kind == .paragraph {
        xml.element("w:qFormat")
      }
      writeFormats(&xml)
    }
  }

  private func writeFormats(_ xml: inout XMLWriter) {
    if paragraph != WordParagraphFormat() {
      xml.element("w:pPr") { xml in
        paragraph.writeBeforeNumbering(&xml)
        paragraph.writeAfterNumbering(&xml)
      }
    }
    run.write(&xml)
    guard kind == .table else { return }
    xml.element("w:tblPr") { xml in
      xml.element("w:tblInd", ["w:w": "0", "w:type": "dxa"])
      if grid { WordTable.writeGrid(&xml) }
      xml.element("w:tblCellMar") { xml in
        xml.element("w:top", ["w:w": grid ? "40" : "0", "w:type": "dxa"])
        xml.element("w:left", ["w:w": "100", "w:type": "dxa"])
        xml.element("w:bottom", ["w:w": grid ? "40" : "0", "w:type": "dxa"])
        xml.element("w:right", ["w:w": "100", "w:type": "dxa"])
      }
    }
  }

  private var isDefault: Bool { ["Normal", "DefaultParagraphFont", "TableNormal"].contains(id) }
  private var isHidden: Bool { ["DefaultParagraphFont", "TableNormal"].contains(id) }
  private var isBuiltIn: Bool { !id.hasPrefix("Report") }
}
