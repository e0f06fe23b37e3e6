struct RunCommand {
  init(_ options: BenchOptions) {}
  func run() throws(BenchError) { throw BenchError("not yet") }
}
