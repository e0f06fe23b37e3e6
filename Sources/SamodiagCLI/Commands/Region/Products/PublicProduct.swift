import OfficeFiles
import Region
import RegionReports
import Reports
import RussianText

/// What may be published: levels by municipality with small counts hidden (M14).
struct PublicProduct: RegionProduct {
  let threshold: Int
  let formats: [ReportFormat]
  let hasTables: Bool
  let options: ReportOptions
  /// Says how much was hidden.
  let tell: (String) -> Void

  func paper(_ region: RegionCase) -> (title: String, file: String)? {
    formats.first.map {
      ("Уровни школ для публикации, \($0.label)", "publikatsiya-\(region.current.wave).\($0.fileExtension)")
    }
  }

  func make(_ region: RegionCase, _ take: (RegionFile) throws(RegionRefusal) -> Void) throws(RegionRefusal) {
    let publication: RegionPublication
    do throws(Suppressor.Refusal) {
      publication = try RegionPublication(
        [region.previous, region.current].compactMap { $0 }, region.comparison.map { [$0] } ?? [], threshold: threshold)
    } catch {
      throw .words(Self.words(error), .dataErrors)
    }
    let note = PublicNote(publication, engine: CommandLineTool.engine)
    let wave = region.current.wave
    for format in formats {
      let bytes: [UInt8]
      do throws(OfficeFault) { bytes = try format.render(note.document, options) } catch { throw .office(error) }
      try take(RegionFile(name: "publikatsiya-\(wave).\(format.fileExtension)", bytes: bytes))
    }
    if hasTables {
      try TablesProduct.write([note.table], note.package, take)
    }
    tell("Скрыто чисел: \(number(publication.hidden.count)) при пороге \(publication.threshold).\n")
  }

  private static func words(_ refusal: Suppressor.Refusal) -> String {
    switch refusal {
    case .noThreshold: "Публикации нет: порог не задан."
    case .tooFew(let month, let schools):
      "Публикации нет: в волне «\(wave(month))» учтено меньше школ, чем порог: \(number(schools)). Ничего не записано. Публикуйте, когда листов станет больше."
    case .cannotProtect:
      "Публикации нет: учтённых школ так мало, что какое-нибудь скрытое число можно вычислить, что ни скрывай. Ничего не записано. Публикуйте, когда листов станет больше."
    case .overflow: "Публикации нет: проверка не уложилась в целые числа. Ничего не записано."
    }
  }
}
