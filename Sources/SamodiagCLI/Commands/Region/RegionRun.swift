import FileSystem
import Reading
import Region
import RegionDesk
import RubricModel
import RussianText

/// One run of `samodiag region`: gathers, counts, makes, writes.
struct RegionRun {
  let source: RegionSource
  let output: RegionOutput
  /// Papers of the schools beside; nil where none were asked for.
  let papers: SchoolPapers?
  let rubrics: Rubrics
  let console: Console

  func run(wave: String?, earlier: String?, edition: String?) throws(RegionRefusal) -> ExitStatus {
    let (region, status) = try count(wave: wave, earlier: earlier, edition: edition)
    guard let folder = output.folder else {
      var bytes: [UInt8] = []
      for product in output.products {
        try product.make(region) { (file) throws(RegionRefusal) in bytes += file.bytes }
      }
      return .worse(status, console.output(bytes) ? .done : .cannotWrite)
    }
    let made = try papers?.make(region, source.inputs)
    let written = try write(region, to: folder)
    let site = try output.hasSite ? desk(region, made?.links ?? [:], in: folder) : nil
    let entrance =
      site.map { _ in Path.join(SiteBuilder.folder, DeskSite.entrance) }
      ?? output.products.lazy.compactMap { $0.entrance(region) }.first ?? written.first ?? ""
    let text = "Готово: \(Plural.files(written.count + (site ?? 0))). Начните с \(Path.join(folder, entrance))\n"
    return .worse(.worse(status, made?.1 ?? .done), console.print(text))
  }

  /// What a paper of the region is called on the desk, by the ending of its name.
  private static func title(of name: String) -> String {
    switch name.split(separator: ".").last {
    case "html": "Аналитическая справка"
    case "docx": "Аналитическая справка, Word"
    case "xlsx": "Сводная книга Excel"
    default: name
    }
  }

  /// The methodist's desk beside the rest of the folder; returns how many files it has.
  private func desk(
    _ region: RegionCase, _ links: [String: [SchoolPapers.Link]], in folder: String
  ) throws(RegionRefusal) -> Int {
    let papers = output.products.compactMap { product in
      product.entrance(region).map { DeskLink(title: Self.title(of: $0), href: "../\($0)") }
    }
    let site = DeskSite(
      region, engine: CommandLineTool.engine,
      links: links.mapValues { $0.map { DeskLink(title: $0.title, href: "../\($0.path)") } }, papers: papers)
    return try SiteBuilder(rubrics: rubrics, console: console, replaces: output.replaces).write(
      site, source.inputs, to: Path.join(folder, SiteBuilder.folder))
  }

  /// The case of the wave asked for, and whether anything was refused on the way.
  private func count(wave: String?, earlier: String?, edition: String?) throws(RegionRefusal) -> (
    RegionCase, ExitStatus
  ) {
    let gathering = RegionGathering(rubrics: rubrics, console: console)
    let found = gathering.gather(source)
    // What a register has refused it has told when it did; only what fails now is news.
    let status: ExitStatus = found.refused.count > source.refused.count ? .dataErrors : .done
    var order = RegionOrder(
      found.sheets, registry: source.registry, aside: source.aside, wave: wave, earlier: earlier, edition: edition)
    if let pair = order.editionsToCompare() {
      let both = found.editions.filter { $0.id == pair.earlier || $0.id == pair.later }
      order.sheets = gathering.recompute(source.inputs, order.sheets, under: both)
    }
    do throws(RegionCase.Refusal) {
      return (try RegionCase(order, editions: found.editions, refused: found.refused), status)
    } catch {
      let refusal = Self.refusal(error)
      guard case .words(let text, let own) = refusal else { throw refusal }
      throw .words(text, .worse(status, own))
    }
  }

  /// Writes all files, or none where one of them is there already. Returns their names.
  private func write(_ region: RegionCase, to folder: String) throws(RegionRefusal) -> [String] {
    var files: [RegionFile] = []
    for product in output.products {
      try product.make(region) { (file) throws(RegionRefusal) in files.append(file) }
    }
    let paths = files.map { Path.join(folder, $0.name) }
    if !output.replaces, let taken = paths.first(where: { Files.kind(of: $0) != nil }) {
      throw .data([Self.taken(taken)], .cannotWrite)
    }
    do throws(FileError) {
      for path in paths { try Files.makeFolder(Path.folder(of: path)) }
      for (path, file) in zip(paths, files) { try Output.write(file.bytes, to: path) }
    } catch {
      throw .data([Problem(error)], .cannotWrite)
    }
    return files.map(\.name)
  }

  static func taken(_ path: String) -> Problem {
    Problem(
      "region.exists", at: Place(file: path), "такой файл уже есть, ничего не записано",
      remedy: "укажите другую папку в --out или добавьте --force, чтобы заменить прежние файлы")
  }

  private static func refusal(_ refusal: RegionCase.Refusal) -> RegionRefusal {
    switch refusal {
    case .noSheets: .words("Справки нет: ни один лист ответов не принят.", .inputMissing)
    case .noSuchWave(let wave, let known):
      .words("Листов за волну «\(visible(wave))» нет. Есть: \(known.joined(separator: ", ")).", .inputMissing)
    case .notEarlier(let wave, let known):
      .words(
        known.isEmpty
          ? "Сравнивать не с чем: волн до неё нет."
          : "Сравнить можно только с прежней волной, а «\(visible(wave))» не раньше. Есть: \(known.joined(separator: ", ")).",
        .inputMissing)
    case .noSuchEdition(let id): .words("Листов по методике «\(visible(id))» нет.", .inputMissing)
    }
  }
}
