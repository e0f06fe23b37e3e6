import FileSystem
import OfficeFiles
import Reading
import Reports
import RubricModel

/// Where and in what forms `samodiag region` writes.
struct RegionOutput {
  /// Nil where the machine output goes to the screen.
  let folder: String?
  let formats: [ReportFormat]
  let hasTables: Bool
  let hasWorkbook: Bool
  let hasJSON: Bool
  /// Nil for the use of the operator; otherwise the threshold of a publication, itself nil where none is set.
  let publication: Int??
  private let options: ReportOptions
  private let replaces: Bool

  /// From the command line; throws a mistake of usage, or the problems of a template.
  init(_ arguments: Arguments) throws {
    let words = (arguments.value(RegionCommand.format) ?? "html,csv").split(separator: ",").map(String.init)
    var formats: [ReportFormat] = []
    for word in words where !["csv", "json", "xlsx"].contains(word) {
      guard let format = ReportFormat(name: word) else {
        throw Arguments.Mistake(message: "Вида «\(word)» нет. Можно: html, docx, md, txt, xlsx, csv, json.")
      }
      if !formats.contains(format) { formats.append(format) }
    }
    folder = arguments.value(RegionCommand.out)
    self.formats = formats
    hasTables = words.contains("csv")
    hasWorkbook = words.contains("xlsx")
    hasJSON = words.contains("json")
    replaces = arguments.has(RegionCommand.force)
    publication = try Self.publication(arguments)
    guard folder != nil || words == ["json"] else {
      throw Arguments.Mistake(message: "Куда записать справку? Нужен ключ --out ПАПКА.")
    }
    if publication != nil && hasJSON {
      throw Arguments.Mistake(message: "Для публикации json не пишется: в нём названы школы. Таблицы — csv.")
    }
    if publication != nil && hasWorkbook {
      throw Arguments.Mistake(message: "Для публикации xlsx не пишется: в книге названы школы. Таблицы — csv.")
    }
    var options = ReportOptions()
    if let path = arguments.value(RegionCommand.template) {
      guard formats.contains(.docx) else {
        throw Arguments.Mistake(message: "Шаблон нужен только для Word: добавьте --format docx.")
      }
      options.template = try DocxTemplate(Files.read(path))
    }
    self.options = options
  }

  private static func publication(_ arguments: Arguments) throws -> Int?? {
    let given = arguments.value(RegionCommand.threshold)
    guard arguments.has(RegionCommand.publish) else {
      if given != nil { throw Arguments.Mistake(message: "Ключ --threshold нужен только вместе с --public.") }
      return nil
    }
    guard let given else {
      throw Arguments.Mistake(
        message: "Без порога публикации нет: укажите --threshold, наименьшее число школ, которое можно показать.")
    }
    guard let threshold = Int(given), (2...1000).contains(threshold) else {
      throw Arguments.Mistake(message: "Порог — целое число от 2 до 1000, а не «\(given)».")
    }
    return .some(threshold)
  }

  /// Writes the files, none where one of them is there already. Returns the path of the first.
  func write(_ files: [(name: String, bytes: [UInt8])], to folder: String) throws -> String {
    let paths = files.map { Path.join(folder, $0.name) }
    if !replaces, let taken = paths.first(where: { Files.kind(of: $0) != nil }) {
      throw Taken(path: taken)
    }
    for path in paths { try Files.makeFolder(Path.folder(of: path)) }
    for (path, file) in zip(paths, files) { try Output.write(file.bytes, to: path) }
    return paths.first ?? folder
  }

  func render(_ document: Document, _ format: ReportFormat) throws(OfficeFault) -> [UInt8] {
    try format.render(document, options)
  }

  /// A file is there and was not to be replaced.
  struct Taken: Error {
    let path: String
    var problem: Problem {
      Problem(
        "region.exists", at: Place(file: path), "такой файл уже есть, ничего не записано",
        remedy: "укажите другую папку в --out или добавьте --force, чтобы заменить прежние файлы")
    }
  }
}
