import SamodiagCLI

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

let words = CommandLine.arguments
let console = Console.system(program: programPath(calledAs: words.first ?? "samodiag"))
exit(CommandLineTool().run(Array(words.dropFirst()), console).rawValue)
