import OfficeFiles
import Region
import RegionDesk
import RubricModel
import Scoring
import TestSupport

/// All files of a site, by path.
struct SiteFiles {
  let files: [String: [UInt8]]

  /// The site of a region; `change` alters every sheet before its page is made.
  init(
    _ random: RandomRegion, _ region: RegionCase, links: [String: [DeskLink]] = [:],
    change: (inout AnswerSheet) -> Void = { _ in }
  ) {
    let site = DeskSite(region, engine: "Проверка", links: links)
    var files: [String: [UInt8]] = [:]
    site.pages { files[$0.path] = $0.bytes }
    for sheet in random.sheets {
      var sent = Self.sheet(sheet, random.editions)
      change(&sent)
      if let page = site.schoolPage(sheet: sent, sha256: "00ff", place: sheet.place) { files[page.path] = page.bytes }
    }
    self.files = files
  }

  /// The answers of a row as a school would have sent them.
  static func sheet(_ sheet: RegionSheet, _ editions: [RegionEdition]) -> AnswerSheet {
    let indicators = editions.first { $0.id == sheet.own.edition }?.rubric.indicators ?? []
    let answers = zip(indicators, sheet.own.states).compactMap { indicator, state -> Answer? in
      if let points = state.points { return Answer(indicator: indicator.id, value: .points(points)) }
      return state == .unknown ? Answer(indicator: indicator.id, value: .unknown) : nil
    }
    return AnswerSheet(
      rubric: sheet.own.edition, wave: sheet.wave,
      school: School(id: sheet.label.id, name: sheet.label.name, municipality: sheet.label.municipality),
      answers: answers, submitted: sheet.submitted, place: sheet.place)
  }

  /// Pages as trees, by path.
  func pages() throws -> [String: Markup] {
    try files.filter { $0.key.hasSuffix(".html") }.mapValues { try Markup.read($0) }
  }

  /// One page as text, an element a line.
  func text(_ path: String) -> String {
    String(decoding: files[path] ?? [], as: UTF8.self).split(separator: "><", omittingEmptySubsequences: false)
      .joined(separator: ">\n<")
  }
}
