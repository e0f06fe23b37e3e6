import Batch
import FileSystem
import Reading
import Region
import RegionReports
import Reports
import RubricModel
import RussianText

/// One run of `samodiag region`: gathers, counts, writes.
struct RegionRun {
  let output: RegionOutput
  let rubrics: Rubrics
  let console: Console

  func run(_ inputs: [BatchInput], wave: String?, edition: String?) throws -> ExitStatus {
    let gathering = RegionGathering(rubrics: rubrics, console: console)
    let found = gathering.gather(inputs)
    let status: ExitStatus = found.refused.isEmpty ? .done : .dataErrors
    var order = RegionOrder(found.sheets, wave: wave, edition: edition)
    if let pair = order.editionsToCompare() {
      let both = found.editions.filter { $0.id == pair.earlier || $0.id == pair.later }
      order.sheets = gathering.recompute(inputs, order.sheets, under: both)
    }
    do {
      let region = try RegionCase(order, editions: found.editions, refused: found.refused)
      return .worse(status, try write(region))
    } catch let refusal as RegionCase.Refusal {
      return .worse(status, tell(refusal))
    } catch let refusal as Suppressor.Refusal {
      return .worse(status, tell(refusal))
    } catch let taken as RegionOutput.Taken {
      console.report([taken.problem])
      return .cannotWrite
    }
  }

  private func write(_ region: RegionCase) throws -> ExitStatus {
    guard let folder = output.folder else {
      return console.output(RegionJSON(region).bytes) ? .done : .cannotWrite
    }
    let files = try output.publication == nil ? files(of: region) : publicFiles(of: region)
    let first = try output.write(files, to: folder)
    return console.print("Готово: \(Plural.files(files.count)). Начните с \(first)\n")
  }

  private func files(of region: RegionCase) throws -> [(name: String, bytes: [UInt8])] {
    let document = RegionNote(region, engine: CommandLineTool.engine).document
    var files = try output.formats.map { format in
      (name: "spravka-\(region.current.wave).\(format.fileExtension)", bytes: try output.render(document, format))
    }
    if output.hasWorkbook {
      let workbook = RegionWorkbook(region, engine: CommandLineTool.engine)
      files.append(("svod-\(region.current.wave).xlsx", try workbook.write()))
    }
    if output.hasTables {
      let tables = RegionTables(region)
      files += self.tables(tables.tables, tables.package)
    }
    if output.hasJSON { files.append(("region-\(region.current.wave).json", RegionJSON(region).bytes)) }
    return files
  }

  private func publicFiles(of region: RegionCase) throws -> [(name: String, bytes: [UInt8])] {
    let publication = try RegionPublication(
      [region.previous, region.current].compactMap { $0 }, region.comparison.map { [$0] } ?? [],
      threshold: output.publication ?? nil)
    let note = PublicNote(publication, engine: CommandLineTool.engine)
    var files = try output.formats.map { format in
      (
        name: "publikatsiya-\(region.current.wave).\(format.fileExtension)",
        bytes: try output.render(note.document, format)
      )
    }
    if output.hasTables {
      files += tables([note.table], note.package)
    }
    console.error("Скрыто чисел: \(number(publication.hidden.count)) при пороге \(publication.threshold).\n")
    return files
  }

  private func tables(_ tables: [DataTable], _ package: DataPackage) -> [(name: String, bytes: [UInt8])] {
    tables.map { ("tables/\($0.name).csv", $0.csv) } + [("tables/datapackage.json", package.json)]
  }

  private func tell(_ refusal: RegionCase.Refusal) -> ExitStatus {
    switch refusal {
    case .noSheets:
      console.error("Справки нет: ни один лист ответов не принят.\n")
      return .inputMissing
    case .noSuchWave(let wave, let known):
      console.error("Листов за волну «\(visible(wave))» нет. Есть: \(known.joined(separator: ", ")).\n")
      return .inputMissing
    case .noSuchEdition(let id):
      console.error("Листов по методике «\(visible(id))» нет.\n")
      return .inputMissing
    }
  }

  private func tell(_ refusal: Suppressor.Refusal) -> ExitStatus {
    switch refusal {
    case .noThreshold: console.error("Публикации нет: порог не задан.\n")
    case .cannotProtect(let cell):
      console.error("Публикации нет: число «\(cell)» можно вычислить, что ни скрывай. Ничего не записано.\n")
    case .overflow: console.error("Публикации нет: проверка не уложилась в целые числа. Ничего не записано.\n")
    }
    return .dataErrors
  }
}
