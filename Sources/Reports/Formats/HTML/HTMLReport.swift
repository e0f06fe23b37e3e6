import RussianText

/// A report as one HTML file that needs no network and no scripts.
struct HTMLReport {
  let document: Document

  init(_ document: Document) {
    self.document = document
  }

  func write() -> [UInt8] {
    var writer = HTMLWriter(labels: Labels(document))
    writer.xml.verbatim("<!DOCTYPE html>\n".utf8)
    writer.xml.open("html", ["lang": document.facts.language])
    head(&writer)
    writer.xml.open("body")
    writer.xml.element("a", ["class": "skip", "href": "#main"], text: "Перейти к содержанию")
    title(&writer)
    if document.hasContents { contents(&writer) }
    writer.xml.open("main", ["id": "main", "tabindex": "-1"])
    for section in document.sections { body(section, &writer) }
    writer.xml.close()
    if let running = document.runningTitle {
      writer.xml.open("footer", ["class": "foot"])
      writer.xml.element("p", text: running)
      writer.xml.close()
    }
    if isInteractive {
      writer.xml.open("script")
      writer.xml.verbatim(HTMLScript.text.utf8)
      writer.xml.close()
    }
    writer.xml.close()
    writer.xml.close()
    writer.xml.verbatim("\n".utf8)
    return writer.xml.bytes
  }

  private var isInteractive: Bool {
    document.sections.flatMap(\.blocks).contains { block in
      if case .table(let table) = block { table.isInteractive } else { false }
    }
  }

  private func head(_ writer: inout HTMLWriter) {
    writer.xml.open("head")
    writer.xml.element("meta", ["charset": "utf-8"])
    writer.xml.element("title", text: document.title)
    writer.xml.element("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
    writer.xml.element("meta", ["name": "color-scheme", "content": "light dark"])
    // The page itself forbids what it does not need: nothing is fetched, whatever got into a text.
    let policy =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
      + (isInteractive ? "; script-src 'unsafe-inline'" : "")
    writer.xml.element("meta", ["http-equiv": "Content-Security-Policy", "content": policy])
    if let subject = document.facts.subject {
      writer.xml.element("meta", ["name": "description", "content": unturned(subject)])
    }
    if let author = document.facts.author {
      writer.xml.element("meta", ["name": "author", "content": unturned(author)])
    }
    writer.xml.open("style")
    writer.xml.verbatim(HTMLStyle.text.utf8)
    writer.xml.verbatim(HTMLStyle.palette().utf8)
    writer.xml.verbatim(HTMLStyle.paper(runningTitle: document.runningTitle ?? document.title).utf8)
    writer.xml.close()
    writer.xml.close()
  }

  private func title(_ writer: inout HTMLWriter) {
    writer.xml.open("header", ["class": "head"])
    if !document.approvals.isEmpty {
      writer.xml.open("div", ["class": "approvals"])
      for approval in document.approvals {
        writer.xml.open("div", ["class": "approval"])
        writer.xml.element("p", ["class": "stamp"], text: approval.stamp)
        for line in approval.lines { writer.xml.element("p", text: line) }
        writer.xml.close()
      }
      writer.xml.close()
    }
    writer.xml.element("h1", text: document.title)
    if let subtitle = document.subtitle { writer.xml.element("p", ["class": "subtitle"], text: subtitle) }
    writer.xml.close()
  }

  private func body(_ section: Section, _ writer: inout HTMLWriter) {
    if section.isLandscape { writer.xml.open("div", ["class": "wide"]) }
    for block in section.blocks { writer.write(block) }
    if section.isLandscape { writer.xml.close() }
  }

  private func contents(_ writer: inout HTMLWriter) {
    writer.xml.open("nav", ["aria-label": "Содержание"])
    writer.xml.open("ul")
    var number = 0
    for case .heading(let heading) in document.sections.flatMap(\.blocks) {
      number += 1
      guard heading.level == 1 else { continue }
      writer.xml.open("li")
      writer.xml.element("a", ["href": "#" + HTMLWriter.headingID(heading, number)], text: heading.text)
      writer.xml.close()
    }
    writer.xml.close()
    writer.xml.close()
  }
}
