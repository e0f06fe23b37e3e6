import FileSystem
import Reading
import Region
import RegionReports
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

  func run(_ choice: RegionChoice) throws(RegionRefusal) -> ExitStatus {
    let (region, status) = try count(choice)
    guard let folder = output.folder else {
      var bytes: [UInt8] = []
      for product in output.products {
        try product.make(region) { (file) throws(RegionRefusal) in bytes += file.bytes }
      }
      return .worse(status, console.output(bytes) ? .done : .cannotWrite)
    }
    let files = try files(of: region)
    try refuseTaken(files, in: folder)
    let made = try papers?.make(region, source.inputs)
    try write(files.filter { $0.name != SiteEntrance.name }, to: folder)
    let site = try output.hasSite ? desk(region, made?.links ?? [:], in: folder) : 0
    // The page that leads to the site comes last: whoever finds it finds everything.
    try write(files.filter { $0.name == SiteEntrance.name }, to: folder)
    let entrance =
      output.hasSite
      ? SiteEntrance.name : output.products.lazy.compactMap { $0.paper(region)?.file }.first ?? files.first?.name ?? ""
    let text = "Готово: \(Plural.files(files.count + site)). Начните с \(Path.join(folder, entrance))\n"
    return .worse(.worse(status, made?.1 ?? .done), console.print(text))
  }

  /// The methodist's desk beside the rest of the folder; returns how many files it has.
  private func desk(
    _ region: RegionCase, _ links: [String: [SchoolPapers.Link]], in folder: String
  ) throws(RegionRefusal) -> Int {
    let papers = output.products.compactMap { product in
      product.paper(region).map { DeskLink(title: $0.title, href: "../\($0.file)") }
    }
    let site = DeskSite(
      region, engine: CommandLineTool.engine,
      links: links.mapValues { $0.map { DeskLink(title: $0.title, href: "../\($0.path)") } }, papers: papers)
    return try SiteBuilder(rubrics: rubrics, console: console, replaces: output.replaces).write(
      site, source.inputs, to: Path.join(folder, SiteBuilder.folder))
  }

  /// The case of the wave asked for, and whether anything was refused on the way.
  private func count(_ choice: RegionChoice) throws(RegionRefusal) -> (RegionCase, ExitStatus) {
    let gathering = RegionGathering(rubrics: rubrics, console: console)
    let found = gathering.gather(source)
    guard found.faults.isEmpty else { throw .data(found.faults, .dataErrors) }
    // What a register has refused it has told when it did; only what fails now is news.
    let status: ExitStatus = found.refused.count > source.refused.count ? .dataErrors : .done
    var order = RegionOrder(
      found.sheets, registry: source.registry, aside: source.aside, wave: choice.wave, earlier: choice.earlier,
      edition: choice.edition, asOf: choice.day)
    if let pair = order.editionsToCompare() {
      let both = found.editions.filter { $0.id == pair.earlier || $0.id == pair.later }
      order.sheets = gathering.recompute(source.inputs, order.sheets, under: both)
    }
    do throws(RegionCase.Refusal) {
      let region = try RegionCase(order, editions: found.editions, refused: found.refused)
      let conflicts = Self.conflicts(region)
      console.report(conflicts)
      return (region, conflicts.isEmpty ? status : .worse(status, .dataErrors))
    } catch {
      let refusal = Self.refusal(error)
      guard case .words(let text, let own) = refusal else { throw refusal }
      throw .words(text, .worse(status, own))
    }
  }

  /// Schools of which it cannot be told which sheet is right: they are left out, and that is an error of the data.
  private static func conflicts(_ region: RegionCase) -> [Problem] {
    [region.previous, region.current].compactMap { $0 }.flatMap { summary in
      summary.leftOut.compactMap { item in
        guard case .contradictory(let others) = item.reason, let label = item.label else { return nil }
        return Problem(
          "region.conflict", at: item.place,
          "у школы \(label.id) за волну «\(RussianText.wave(summary.wave))» несколько разных листов, и по датам не решить, какой верный: школа не учтена",
          expected: "один лист или разные дни \"submitted\" у каждого",
          found: "ещё \(list(others.map(PlaceWords.text)))",
          remedy: "узнайте у школы, какой лист верный, и оставьте его один")
      }
    }
  }

  /// All files of the products, in memory: they are few, however many schools there are.
  private func files(of region: RegionCase) throws(RegionRefusal) -> [RegionFile] {
    var files: [RegionFile] = output.hasSite ? [SiteEntrance.file] : []
    for product in output.products {
      try product.make(region) { (file) throws(RegionRefusal) in files.append(file) }
    }
    return files
  }

  /// Nothing is written where something stands that was not to be replaced.
  private func refuseTaken(_ files: [RegionFile], in folder: String) throws(RegionRefusal) {
    guard !output.replaces else { return }
    let places = files.map(\.name) + (output.hasSite ? [Path.join(SiteBuilder.folder, DeskSite.entrance)] : [])
    if let taken = places.map({ Path.join(folder, $0) }).first(where: { Files.kind(of: $0) != nil }) {
      throw .data([Self.taken(taken)], .cannotWrite)
    }
  }

  private func write(_ files: [RegionFile], to folder: String) throws(RegionRefusal) {
    do throws(FileError) {
      for place in Set(files.map { Path.folder(of: Path.join(folder, $0.name)) }).sorted() {
        try Files.makeFolder(place)
        Files.removeAbandoned(in: place)
      }
      for file in files {
        let path = Path.join(folder, file.name)
        try Output.write(file.bytes, to: path)
      }
    } catch {
      throw .data([Problem(error)], .cannotWrite)
    }
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
    case .noSuchEdition(let id, let known):
      .words(
        "Листов этой волны по методике «\(visible(id))» нет. Есть: \(known.joined(separator: ", ")). Что изменила бы другая методика, покажет samodiag rubric diff.",
        .inputMissing)
    }
  }
}
