import Batch
import FileSystem
import Reading
import Region
import RubricModel

/// Reads folders of sheets into compact rows, with the editions they answer; what is refused is told and kept by name.
struct RegionGathering {
  let rubrics: Rubrics
  let console: Console

  /// What was gathered.
  struct Found {
    var sheets: [RegionSheet]
    let editions: [RegionEdition]
    let refused: [LeftOut]
  }

  func gather(_ inputs: [BatchInput]) -> Found {
    var errors: [Place: Int] = [:]
    let (_, collectors) = BatchScorer(rubrics.shelf).run(inputs, renderer: RegionCollector()) { (_: [UInt8]) in
    } report: { problems in
      console.report(problems)
      for problem in problems where problem.severity == .error && !problem.place.file.isEmpty {
        errors[Place(file: problem.place.file, line: 0), default: 0] += 1
      }
    }
    let editions = collectors.reduce(into: [String: Edition]()) { all, collector in
      all.merge(collector.editions) { first, _ in first }
    }
    return Found(
      sheets: collectors.flatMap(\.sheets),
      editions: editions.sorted { $0.key < $1.key }.map { regionEdition($0.value) },
      refused: errors.map { LeftOut(label: nil, place: $0.key, reason: .refused(errors: $0.value)) })
  }

  /// Gives every sheet its rows under other editions too.
  func recompute(_ inputs: [BatchInput], _ sheets: [RegionSheet], under editions: [RegionEdition]) -> [RegionSheet] {
    let (_, collectors) = BatchScorer(rubrics.shelf).run(inputs, renderer: TransferCollector(to: editions)) {
      (_: [UInt8]) in
    } report: { _ in
    }
    let rows = collectors.reduce(into: [Place: [StateRow]]()) { all, collector in
      all.merge(collector.rows) { first, _ in first }
    }
    return sheets.map { sheet in
      var sheet = sheet
      sheet.others = rows[sheet.place] ?? []
      return sheet
    }
  }

  /// An edition with the links of its package or, where it has none, of the package it is written as a difference from.
  func regionEdition(_ edition: Edition) -> RegionEdition {
    let paths = [rubrics.own, rubrics.path(edition.rubric.id), edition.rubric.base.flatMap { rubrics.path($0) }]
    for path in paths.compactMap({ $0 }) {
      let reading = AnswerLinksReader().read(folder: Files.kind(of: path) == .folder ? path : Path.folder(of: path))
      console.report(reading.problems)
      if !reading.links.isEmpty { return RegionEdition(edition.rubric, edition.compiled, links: reading.links) }
    }
    return RegionEdition(edition.rubric, edition.compiled)
  }
}
