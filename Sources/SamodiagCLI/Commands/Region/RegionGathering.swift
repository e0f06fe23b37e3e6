import Batch
import FileSystem
import Reading
import Region
import Register
import RubricModel
import RussianText
import Scoring

/// Reads folders of sheets into compact rows, with the editions they answer; what is refused is told and kept by name.
struct RegionGathering {
  let rubrics: Rubrics
  let console: Console

  /// What was gathered.
  struct Found {
    var sheets: [RegionSheet]
    let editions: [RegionEdition]
    var refused: [LeftOut]
    /// What is wrong with the links of answers of an edition: without them some flags would be missing unsaid (M15).
    var faults: [Problem] = []
  }

  /// The sheets of a source, each with what an expert found of it.
  func gather(_ source: RegionSource) -> Found {
    var found = gather(source.inputs)
    found.refused += source.refused
    console.report(changed(source, found.editions))
    guard !source.verdicts.isEmpty else { return found }
    let editions = Dictionary(found.editions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for index in found.sheets.indices {
      let sheet = found.sheets[index]
      guard let verdicts = source.verdicts[sheet.place], let edition = editions[sheet.own.edition] else { continue }
      found.sheets[index].review = ExpertReview(verdicts, of: sheet.own, edition)
    }
    return found
  }

  func gather(_ inputs: [BatchInput]) -> Found {
    var errors: [Place: Int] = [:]
    var done = 0
    var line = ProgressLine(console)
    let (_, collectors) = BatchScorer(rubrics.shelf).run(inputs, renderer: RegionCollector()) { (marks: [UInt8]) in
      done += marks.count
      line.show("Прочитано листов: \(number(done))")
    } report: { problems in
      line.clear()
      console.report(problems)
      for problem in problems where problem.severity == .error && !problem.place.file.isEmpty {
        errors[Place(file: problem.place.file, line: 0), default: 0] += 1
      }
    }
    line.clear()
    let editions = collectors.reduce(into: [String: Edition]()) { all, collector in
      all.merge(collector.editions) { first, _ in first }
    }
    var faults: [Problem] = []
    return Found(
      sheets: collectors.flatMap(\.sheets),
      editions: editions.sorted { $0.key < $1.key }.map { regionEdition($0.value, &faults) },
      refused: errors.map { LeftOut(label: nil, place: $0.key, reason: .refused(errors: $0.value)) }, faults: faults)
  }

  /// Editions that are not what they were when the register took its sheets: counts then differ from those it keeps.
  private func changed(_ source: RegionSource, _ editions: [RegionEdition]) -> [Problem] {
    source.editions.compactMap { id, sha256, sheets in
      guard let now = editions.first(where: { $0.id == id }), now.rubric.sha256 != sha256 else { return nil }
      return Problem(
        "region.edition-changed", .warning, at: .nowhere,
        "методика \(id) с приёма изменилась: \(Plural.sheets(sheets)) посчитаны сейчас иначе, чем при приёме",
        expected: "SHA-256 \(sha256)", found: "SHA-256 \(now.rubric.sha256)",
        remedy: "чтобы повторить прежние числа, укажите прежнюю методику ключом --rubrics")
    }
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
  private func regionEdition(_ edition: Edition, _ faults: inout [Problem]) -> RegionEdition {
    let paths = [rubrics.own, rubrics.path(edition.rubric.id), edition.rubric.base.flatMap { rubrics.path($0) }]
    for path in paths.compactMap({ $0 }) {
      let reading = AnswerLinksReader().read(folder: Files.kind(of: path) == .folder ? path : Path.folder(of: path))
      faults += reading.problems.filter { $0.severity == .error }
      if !reading.links.isEmpty { return RegionEdition(edition.rubric, edition.compiled, links: reading.links) }
    }
    return RegionEdition(edition.rubric, edition.compiled)
  }
}

extension ExpertReview {
  /// The experts' values laid over a school's row of states.
  init(_ verdicts: [StoredVerdict], of own: StateRow, _ edition: RegionEdition) {
    var states = own.states
    var found: [ExpertVerdict] = []
    for verdict in verdicts {
      let item = edition.rubric.indicators.firstIndex { $0.id == verdict.indicator }
      let declared = item.flatMap { states.indices.contains($0) ? states[$0].points : nil }
      found.append(
        ExpertVerdict(
          indicator: verdict.indicator, declared: declared, points: verdict.points, reason: verdict.reason,
          day: verdict.day, expert: verdict.expert))
      if let item, states.indices.contains(item), let state = AnswerState(points: verdict.points) {
        states[item] = state
      }
    }
    self.init(
      verdicts: found, row: StateRow(edition: own.edition, passport: own.passport, states: states))
  }
}
