import Region
import RegionReports
import Reports
import RubricModel
import RussianText

/// What all pages have around their body: head, navigation, the way up, the foot.
struct PageFrame {
  private let desk: Desk

  init(_ desk: Desk) { self.desk = desk }

  /// A page as a file.
  func file(_ page: some DeskPage) -> DeskFile {
    let path = page.path(desk)
    let root = String(repeating: "../", count: path.utf8.count { $0 == UInt8(ascii: "/") })
    var writer = PageWriter(desk, root: root)
    writer.html.verbatim("<!DOCTYPE html>\n".utf8)
    writer.html.open("html", ["lang": "ru", "data-root": root])
    head(page, root, &writer)
    writer.html.open("body", ["class": page.isLandscape ? "landscape" : nil])
    writer.html.element("a", ["class": "skip", "href": "#main"], text: "Перейти к содержанию")
    top(path, &writer)
    crumbs(page, &writer)
    writer.html.open("main", ["id": "main", "tabindex": "-1"])
    writer.html.open("h1")
    writer.outside(page.title(desk))
    writer.html.close()
    page.body(&writer)
    writer.html.close()
    foot(&writer)
    writer.html.close()
    writer.html.close()
    writer.html.verbatim("\n".utf8)
    return DeskFile(path: path, bytes: writer.html.bytes)
  }

  private func head(_ page: some DeskPage, _ root: String, _ writer: inout PageWriter) {
    writer.html.open("head")
    writer.html.element("meta", ["charset": "utf-8"])
    writer.html.element("title", text: visible(page.documentTitle(desk)))
    writer.html.element("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
    writer.html.element("meta", ["name": "color-scheme", "content": "light dark"])
    // `file:` for a site opened from a disk, where browsers do not agree on what 'self' is; nothing else is ever fetched or run.
    writer.html.element(
      "meta",
      [
        "http-equiv": "Content-Security-Policy",
        "content":
          "default-src 'none'; style-src 'self' file:; script-src 'self' file:; base-uri 'none'; form-action 'none'",
      ])
    writer.html.element("link", ["rel": "stylesheet", "href": root + DeskSite.marker])
    writer.html.open("script", ["src": root + "assets/desk.js", "defer": ""])
    writer.html.close()
    writer.html.close()
  }

  private func top(_ path: String, _ writer: inout PageWriter) {
    writer.html.open("header", ["class": "top"])
    writer.html.open("p", ["class": "site"])
    writer.link(desk.title, to: DeskSite.entrance)
    writer.html.close()
    writer.html.open("nav", ["aria-label": "Разделы"])
    writer.html.open("ul")
    for entry in sections {
      writer.html.open("li")
      let isHere = entry.path == path
      writer.html.element(
        "a", ["href": writer.root + entry.path, "aria-current": isHere ? "page" : nil], text: entry.title)
      writer.html.close()
    }
    writer.html.close()
    writer.html.close()
    writer.html.element("div", ["id": "seek"], text: "")
    writer.html.close()
  }

  private var sections: [Crumb] {
    var sections = [Crumb.region, .schools]
    if desk.region.comparison != nil { sections += [.changes, Crumb(title: "Переходы", path: "moves.html")] }
    sections.append(.calls)
    if !desk.people.isEmpty { sections.append(.people) }
    sections.append(Crumb(title: "Отметки", path: "flags.html"))
    if !desk.region.verified.isEmpty { sections.append(Crumb(title: "Эксперт", path: "verification.html")) }
    return sections + [Crumb(title: "Не учтены", path: "left-out.html")]
  }

  private func crumbs(_ page: some DeskPage, _ writer: inout PageWriter) {
    let crumbs = page.crumbs(desk)
    guard !crumbs.isEmpty else { return }
    writer.html.open("nav", ["class": "crumbs", "aria-label": "Путь к странице"])
    writer.html.open("ol")
    for crumb in crumbs {
      writer.html.open("li")
      writer.link(crumb.title, to: crumb.path)
      writer.html.close()
    }
    writer.html.close()
    writer.html.close()
  }

  private func foot(_ writer: inout PageWriter) {
    writer.html.open("footer", ["class": "foot"])
    writer.html.open("p")
    writer.html.text(
      "Методика \(desk.rubric.id), редакция \(desk.rubric.edition). \(desk.subject.engine). Уровни опираются на допущения: "
    )
    writer.link("что принято без документа", to: DeskSite.entrance, anchor: "metodika")
    writer.html.text(".")
    writer.html.close()
    writer.html.element(
      "p",
      text:
        "Для работы внутри региона: школы названы, их слова показаны как есть. Для публикации — samodiag region … --public."
    )
    writer.html.close()
  }
}

extension Desk {
  /// Name of the site: what it is and of which wave.
  var title: String { title(ofWave: current.wave) }

  func title(ofWave id: String) -> String { "Самодиагностика школ · \(wave(id))" }
}
