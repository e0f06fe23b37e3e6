/// How the process ends (DESIGN part 3); a signal or a trap is never an answer to bad input.
package enum ExitStatus: Int32, Sendable {
  case done = 0
  /// The data has errors: all printed, nothing written.
  case dataErrors = 1
  case usage = 64
  case inputMissing = 66
  case cannotWrite = 74

  /// The graver of two outcomes of one command: what stops a script should win.
  package static func worse(_ left: ExitStatus, _ right: ExitStatus) -> ExitStatus {
    left.rawValue >= right.rawValue ? left : right
  }
}
