import FileSystem
import OfficeFiles
import Reading
import Reports
import RubricModel

/// What `samodiag region` makes and where it puts it.
struct RegionOutput {
  /// Nil where the machine output goes to the screen.
  let folder: String?
  let products: [any RegionProduct]
  let replaces: Bool
  /// After a run that was cut short: what it finished of the schools' reports stays.
  let goesOn: Bool
  /// The methodist's desk too.
  let hasSite: Bool

  /// From the command line; throws a mistake of usage, or the problems of a template.
  init(_ arguments: Arguments, _ console: Console) throws(RegionRefusal) {
    let isPublic = arguments.has(RegionCommand.publish)
    let words = Self.words(arguments, isPublic: isPublic)
    folder = arguments.value(RegionCommand.out)
    goesOn = arguments.has(RegionCommand.goOn)
    guard !(goesOn && arguments.has(RegionCommand.force)) else {
      throw .usage("Что-то одно: --force составляет всё заново, --continue оставляет готовые отчёты школ.")
    }
    replaces = goesOn || arguments.has(RegionCommand.force)
    hasSite = words.contains("site")
    guard folder != nil || words == ["json"] else { throw .usage("Куда записать справку? Нужен ключ --out ПАПКА.") }
    let formats = words.compactMap(ReportFormat.init(name:))
    let options = try Self.options(arguments, formats)
    if isPublic {
      products = [
        PublicProduct(
          threshold: try Self.threshold(arguments), formats: formats, hasTables: words.contains("csv"),
          options: options, tell: console.error)
      ]
      if let other = words.first(where: { ReportFormat(name: $0) == nil && $0 != "csv" }) {
        throw .usage("Для публикации вид «\(other)» не пишется: в нём названы школы. Можно: html, docx, md, txt, csv.")
      }
    } else {
      if arguments.has(RegionCommand.threshold) {
        throw .usage("Ключ --threshold нужен только вместе с --public.")
      }
      var products: [any RegionProduct] = []
      for word in words where word != "site" { products.append(try Self.product(word, options)) }
      self.products = products
    }
  }

  private static func words(_ arguments: Arguments, isPublic: Bool) -> [String] {
    let text = arguments.value(RegionCommand.format) ?? (isPublic ? "html,csv" : RegionCommand.usualFormats)
    var words: [String] = []
    for word in text.split(separator: ",").map(String.init) where !words.contains(word) { words.append(word) }
    return words
  }

  private static func product(_ word: String, _ options: ReportOptions) throws(RegionRefusal) -> any RegionProduct {
    if let format = ReportFormat(name: word) { return NoteProduct(format: format, options: options) }
    switch word {
    case "xlsx": return WorkbookProduct()
    case "csv": return TablesProduct()
    case "json": return JSONProduct()
    default: throw .usage("Вида «\(word)» нет. Можно: \(RegionCommand.knownFormats).")
    }
  }

  private static func threshold(_ arguments: Arguments) throws(RegionRefusal) -> Int {
    guard let given = arguments.value(RegionCommand.threshold) else {
      throw .usage("Без порога публикации нет: укажите --threshold, наименьшее число школ, которое можно показать.")
    }
    guard let threshold = Int(given), (2...1000).contains(threshold) else {
      throw .usage("Порог — целое число от 2 до 1000, а не «\(given)».")
    }
    return threshold
  }

  private static func options(_ arguments: Arguments, _ formats: [ReportFormat]) throws(RegionRefusal) -> ReportOptions
  {
    var options = ReportOptions()
    guard let path = arguments.value(RegionCommand.template) else { return options }
    guard formats.contains(.docx) else { throw .usage("Шаблон нужен только для Word: добавьте --format docx.") }
    let bytes: [UInt8]
    do throws(FileError) { bytes = try Files.read(path) } catch { throw .file(error) }
    do throws(OfficeFault) { options.template = try DocxTemplate(bytes) } catch { throw .office(error, at: path) }
    return options
  }
}
