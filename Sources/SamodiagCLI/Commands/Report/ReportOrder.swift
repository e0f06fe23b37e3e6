import FileSystem
import OfficeFiles
import Reading
import Reports
import RubricModel

/// What stands in the way of a run of `samodiag report`.
enum ReportRefusal: Error {
  case usage(Arguments.Mistake)
  case template(OfficeFault)
  case file(FileError)
}

/// What was asked of `samodiag report`: formats, folder, template.
struct ReportOrder: @unchecked Sendable {
  let folder: String
  let formats: [ReportFormat]
  let options: ReportOptions
  let replaces: Bool
  /// Whether reports that an earlier run has made of the same sheets stay as they are.
  let goesOn: Bool
  /// Fingerprint of all that is asked beside the sheets.
  let fingerprint: String

  /// From the command line; throws a mistake of usage, or the problems of a template.
  init(_ arguments: Arguments) throws(ReportRefusal) {
    guard let folder = arguments.value(ReportCommand.out) else {
      throw Self.mistake("Куда записать отчёты? Нужен ключ --out ПАПКА.")
    }
    guard !(arguments.has(ReportCommand.force) && arguments.has(ReportCommand.goOn)) else {
      throw Self.mistake("Что-то одно: --force составляет все отчёты заново, --continue — только недостающие.")
    }
    var formats: [ReportFormat] = []
    for word in (arguments.value(ReportCommand.format) ?? "html").split(
      separator: ",", omittingEmptySubsequences: false)
    {
      guard let format = ReportFormat(name: String(word)) else {
        throw Self.mistake("Вида отчёта «\(word)» нет. Можно: html, docx, md, txt.")
      }
      if !formats.contains(format) { formats.append(format) }
    }
    var options = ReportOptions()
    var template = ""
    if let path = arguments.value(ReportCommand.template) {
      guard formats.contains(.docx) else {
        throw Self.mistake("Шаблон нужен только для Word: добавьте --format docx.")
      }
      let bytes = try Self.read(path)
      template = SHA256.hex(of: bytes)
      do throws(OfficeFault) { options.template = try DocxTemplate(bytes) } catch { throw .template(error) }
    }
    self.folder = folder
    self.formats = formats
    self.options = options
    replaces = arguments.has(ReportCommand.force)
    goesOn = arguments.has(ReportCommand.goOn)
    fingerprint = Self.fingerprint(formats, template: template)
  }

  /// Reports without a template, as another command asks for them.
  init(folder: String, formats: [ReportFormat], replaces: Bool, goesOn: Bool) {
    self.folder = folder
    self.formats = formats
    self.replaces = replaces
    options = ReportOptions()
    self.goesOn = goesOn
    fingerprint = Self.fingerprint(formats, template: "")
  }

  private static func fingerprint(_ formats: [ReportFormat], template: String) -> String {
    [CommandLineTool.engine, formats.map(\.fileExtension).joined(separator: ","), template].joined(separator: "\n")
  }

  private static func mistake(_ message: String) -> ReportRefusal { .usage(Arguments.Mistake(message: message)) }

  private static func read(_ path: String) throws(ReportRefusal) -> [UInt8] {
    do throws(FileError) { return try Files.read(path) } catch { throw .file(error) }
  }

  func path(_ stem: String, _ format: ReportFormat) -> String {
    Path.join(folder, "\(stem).\(format.fileExtension)")
  }
}
