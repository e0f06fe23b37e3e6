import FileSystem

/// Keeps a command from writing over what it reads: bytes that a school sent are nowhere else.
struct InputGuard {
  private static let out = CommonOptions.out.name
  /// Files in a folder that commands take for sheets.
  private static let endings = [".json", ".ndjson", ".jsonl"]

  private let inputs: [String]
  private let output: String?

  /// What stands on the command line: words, and values of options that name a file or folder to read.
  init(_ arguments: Arguments, _ options: [OptionSpec]) {
    inputs = arguments.words + options.filter(\.reads).flatMap(arguments.all)
    output = options.first { $0.name == Self.out }.flatMap(arguments.value)
  }

  /// Throws where `--out` is one of the inputs, or a sheet in a folder that is one.
  func check() throws(FileError) {
    if let output { try check(output) }
  }

  /// Throws where a file that is to be written is one of the inputs, or a sheet in a folder that is one.
  func check(_ path: String) throws(FileError) {
    guard path != "-", let target = FileIdentity(path) else { return }
    let isSheet = Files.kind(of: path) == .file && Self.endings.contains(where: path.hasSuffix)
    for input in inputs {
      guard let identity = FileIdentity(input) else { continue }
      guard identity == target || isSheet && Files.kind(of: input) == .folder && identity.holds(path) else { continue }
      throw FileError(.write, path, Files.isDatabase(path) ? .database : .input)
    }
  }
}
