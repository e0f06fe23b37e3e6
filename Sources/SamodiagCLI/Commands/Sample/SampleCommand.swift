import Batch
import FileSystem
import OfficeFiles
import Reading
import RubricModel
import RussianText
import Synthetic

/// `samodiag sample`.
struct SampleCommand: Command {
  /// The edition that samples are made for when no other is named.
  static let edition = "smp-2023"

  let name = "sample"
  let summary = "создать вымышленный регион: листы ответов для пробы и обучения"
  let operands = "--out ПАПКА [--lists ПАПКА]"
  let details = """
    Записывает ПАПКА/2023-11/<школа>.json и ПАПКА/2024-05/<школа>.json. Муниципалитеты Сахалинской области настоящие, школы и
    ответы вымышлены; в названии каждой школы стоит «(учебный пример)». Одни и те же ключи дают одни и те же файлы.
    С ключом --lists рядом записываются списки этого региона для реестра: муниципалитеты с прежними и новыми кодами, школы,
    волны, люди и остальное, по файлу CSV и все в одной книге .xlsx. Ключи можно давать и порознь.
    Папка должна быть новой, пустой или созданной этой же командой.
    """
  private let out = OptionSpec("--out", value: "ПАПКА", "куда записать")
  private let schools = OptionSpec("--schools", value: "ЧИСЛО", "сколько школ, от 1 до 1300; 40, если не указать")
  private let seed = OptionSpec(
    "--seed", value: "ЧИСЛО", "начальное число; другое даст другой регион; 65, если не указать")
  private let waves = OptionSpec(
    "--waves", value: "СПИСОК", "волны через запятую; 2023-11,2024-05, если не указать")
  private let lists = OptionSpec("--lists", value: "ПАПКА", "куда записать списки региона")
  var options: [OptionSpec] { [out, lists, schools, seed, waves] + Rubrics.options }

  func run(_ arguments: Arguments, _ console: Console) -> ExitStatus {
    guard arguments.words.isEmpty, arguments.has(out) || arguments.has(lists) else {
      return console.usage("Назовите папку: --out ПАПКА.", command: name)
    }
    guard
      let count = number(
        arguments.value(schools), in: 1...SyntheticRegion.mostSchools, or: SyntheticRegion.defaultSchools)
    else { return console.usage("Число школ — от 1 до \(SyntheticRegion.mostSchools).", command: name) }
    guard let seed = number(arguments.value(seed), in: 0...UInt64.max, or: SyntheticRegion.defaultSeed) else {
      return console.usage("Начальное число — целое, от 0 до \(UInt64.max).", command: name)
    }
    guard let months = months(arguments.value(waves)) else {
      return console.usage(
        "Волны — от одной до \(Self.mostWaves), вида 2023-11, через запятую, от ранней к поздней.", command: name)
    }
    let rubrics = Rubrics(arguments, console)
    do {
      let rubric = try rubrics.edition(Self.edition).rubric
      let region = SyntheticRegion(rubric: rubric, schools: count, seed: seed)
      let status = arguments.value(lists).map { writeLists(region, months, to: $0, console) } ?? .done
      guard status == .done, let folder = arguments.value(out) else { return status }
      return write(SampleFiles(region, waves: months), to: folder, console)
    } catch {
      console.report(error.problems)
      return rubrics.path(rubrics.own ?? Self.edition) == nil ? .inputMissing : .dataErrors
    }
  }

  private func write(_ samples: SampleFiles, to folder: String, _ console: Console) -> ExitStatus {
    do {
      try SampleFolder(folder).write(samples.files)
    } catch {
      console.error("\(error.message)\n")
      return .cannotWrite
    }
    let first = Path.join(folder, samples.waves[0])
    return console.print(
      """
      Готово: \(Plural.sheets(samples.files.count)) в папке \(visible(folder)). Школы и ответы вымышлены.
      Попробовать:  samodiag score \(visible(first))

      """)
  }

  private func writeLists(
    _ region: SyntheticRegion, _ waves: [ISOMonth], to folder: String, _ console: Console
  ) -> ExitStatus {
    do throws(OfficeFault) {
      let files = try ListFiles(RegionLists(region, waves: waves)).files
      do throws(SampleFolder.Refusal) {
        try SampleFolder(folder, sign: ListFiles.readme).write(files)
      } catch {
        console.error("\(error.message)\n")
        return .cannotWrite
      }
    } catch {
      console.report([Problem(error, at: Place(file: folder))])
      return .cannotWrite
    }
    let book = Path.join(folder, ListFiles.book)
    return console.print(
      """
      Готово: списки в папке \(visible(folder)). Школы и люди вымышлены.
      Попробовать:  samodiag register import-registry область.sqlite \(visible(book))

      """)
  }

  private static let mostWaves = 12

  /// Waves in rising order; nil when the list is not one.
  private func months(_ text: String?) -> [ISOMonth]? {
    guard let text else { return SampleFiles.defaultWaves }
    let words = text.split(separator: ",", omittingEmptySubsequences: false)
    let months = words.compactMap { ISOMonth(String($0)) }.filter { (2000...2099).contains($0.year) }
    let rises = zip(months, months.dropFirst()).allSatisfy { $0 < $1 }
    return months.count == words.count && rises && months.count <= Self.mostWaves ? months : nil
  }

  private func number<Number: FixedWidthInteger>(
    _ text: String?, in range: ClosedRange<Number>, or usual: Number
  ) -> Number? {
    guard let text else { return usual }
    return Number(text).flatMap { range.contains($0) ? $0 : nil }
  }
}
