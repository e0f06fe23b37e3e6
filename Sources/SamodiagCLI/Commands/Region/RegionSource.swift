import Batch
import FileSystem
import Reading
import Region
import Register
import RubricModel
import RussianText

/// What a region is counted from: files and folders with the region's lists beside them, or a register.
struct RegionSource {
  var inputs: [BatchInput]
  var registry = RegionRegistry()
  /// Sheets that the register keeps and that do not count.
  var aside: [AsideSheet] = []
  var refused: [LeftOut] = []
  /// The experts' values by the place of the sheet.
  var verdicts: [Place: [StoredVerdict]] = [:]
  /// Editions by which sheets were scored when they came into the register.
  var editions: [(id: String, sha256: String, sheets: Int)] = []
}

/// Opens what the command line names.
struct RegionSourceReader {
  static let register = OptionSpec(
    "--register", value: "РЕЕСТР", reads: true, "взять листы и списки из реестра, а не из папок")
  static let lists = OptionSpec(
    "--lists", value: "ФАЙЛ", repeats: true, reads: true,
    "списки региона (школы, кого ждут, муниципалитеты …): CSV, XLSX, JSON; можно повторять")

  private let arguments: Arguments
  private let opener: RegisterOpener

  init(_ arguments: Arguments, _ opener: RegisterOpener) {
    self.arguments = arguments
    self.opener = opener
  }

  func read() throws(RegionRefusal) -> RegionSource {
    let lists = arguments.all(Self.lists)
    if let path = arguments.value(Self.register) {
      guard arguments.words.isEmpty else {
        throw .usage("Или папки с листами, или --register: и то и другое вместе не берётся.")
      }
      guard lists.isEmpty else {
        throw .usage("Списки реестра лежат в нём самом: samodiag register import-registry. Ключ --lists — для папок.")
      }
      do { return try fromRegister(path) } catch { throw .register(error) }
    }
    guard !arguments.words.isEmpty else {
      throw .usage("Где листы ответов региона? Назовите папку или --register РЕЕСТР.")
    }
    guard !arguments.words.contains("-") else {
      throw .usage("Справке нужны файлы и папки: стандартный ввод прочитать дважды нельзя.")
    }
    var inputs: [BatchInput] = []
    for word in arguments.words {
      guard let input = BatchInput(path: word) else {
        throw .words("\(visible(word)): нет такого файла или папки", .inputMissing)
      }
      inputs.append(input)
    }
    return RegionSource(inputs: inputs, registry: try registry(lists))
  }

  private func fromRegister(_ path: String) throws(RegisterFault) -> RegionSource {
    let register = try opener.openToQuery(path)
    let state = try RegionState(register)
    return RegionSource(
      inputs: [.stored(state.sheets)], registry: state.registry, aside: state.aside, refused: state.unknown,
      verdicts: state.verdicts, editions: state.editions)
  }

  /// The lists go through the same gate as those of a register, in memory.
  private func registry(_ paths: [String]) throws(RegionRefusal) -> RegionRegistry {
    guard !paths.isEmpty else { return RegionRegistry() }
    var files: [RegistryFile] = []
    var problems: [Problem] = []
    for path in paths {
      do throws(FileError) {
        let (file, found) = RegistryFile.read(try Files.read(path), file: path)
        problems += found
        if let file { files.append(file) }
      } catch {
        throw .file(error)
      }
    }
    guard !problems.contains(where: { $0.severity == .error }) else { throw .data(problems, .dataErrors) }
    opener.console.report(problems)
    let refused: [Problem]
    let registry: RegionRegistry
    do throws(RegisterFault) {
      let register = try RegisterFile.inMemory(who: "", clock: opener.clock)
      refused = try RegistryImport(register).run(files).problems
      registry = try RegionRegistry(register)
    } catch {
      throw .register(error)
    }
    guard refused.isEmpty else { throw .data(refused, .dataErrors) }
    return registry
  }
}
