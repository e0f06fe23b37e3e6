import FileSystem
import OfficeFiles
import Reading
import Reports
import RubricModel

/// What was asked of `samodiag report`: formats, folder, template.
struct ReportOrder: @unchecked Sendable {
  let folder: String
  let formats: [ReportFormat]
  let options: ReportOptions
  let replaces: Bool

  /// From the command line; throws a mistake of usage, or the problems of a template.
  init(_ arguments: Arguments) throws {
    guard let folder = arguments.value(ReportCommand.out) else {
      throw Arguments.Mistake(message: "Куда записать отчёты? Нужен ключ --out ПАПКА.")
    }
    var formats: [ReportFormat] = []
    for word in (arguments.value(ReportCommand.format) ?? "html").split(
      separator: ",", omittingEmptySubsequences: false)
    {
      guard let format = ReportFormat(name: String(word)) else {
        throw Arguments.Mistake(message: "Вида отчёта «\(word)» нет. Можно: html, docx, md, txt.")
      }
      if !formats.contains(format) { formats.append(format) }
    }
    var options = ReportOptions()
    if let path = arguments.value(ReportCommand.template) {
      guard formats.contains(.docx) else {
        throw Arguments.Mistake(message: "Шаблон нужен только для Word: добавьте --format docx.")
      }
      options.template = try DocxTemplate(Files.read(path))
    }
    self.folder = folder
    self.formats = formats
    self.options = options
    replaces = arguments.has(ReportCommand.force)
  }

  func path(_ stem: String, _ format: ReportFormat) -> String {
    Path.join(folder, "\(stem).\(format.fileExtension)")
  }
}
