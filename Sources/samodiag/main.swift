import SamodiagCLI

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

let words = CommandLine.arguments
exit(CommandLineTool().run(Array(words.dropFirst()), .system(program: programPath(calledAs: words.first ?? "samodiag"))).rawValue)
