import FileSystem
import Reading
import RubricModel
import Scoring

func now() -> Double { let t = ContinuousClock.now; return Double((t - start).components.attoseconds) / 1e15 + Double((t - start).components.seconds) * 1000 }
let start = ContinuousClock.now
let args = CommandLine.arguments
let rubric = quickRubric("Rubrics/smp-2023")!
if args[1] == "country" {
  let n = Int(args[2])!, path = args[3], form = SheetWriter.Form(rawValue: args.count > 4 ? args[4] : "compact")!
  let c = CountrySheet(rubric: rubric, schools: n, seed: 1, form: form)
  var file = try AtomicFile(path)
  for i in 0..<n { try file.append(c.bytes(number: i) + [10]) }
  try file.commit()
} else {
  let compiled = CompiledRubric(rubric)
  let t0 = now()
  let table = ScanTable(rubric, compiled)!
  print("table", now() - t0)
  var bytes = try Files.read(args[2], atMost: 2_000_000_000)
  bytes += [UInt8](repeating: 0, count: 64)
  var scanner = SheetScanner()
  scanner.add(table)
  for round in 0..<Int(args[3])! {
    var ok = 0, bad = 0, raw = 0
    let t = now()
    bytes.withUnsafeMutableBytes { b in
      var at = 0
      let end = b.count - 64
      while at < end {
        var e = at
        while b[e] != 10 { e += 1 }
        b[e] = 0
        let sheet = UnsafeRawBufferPointer(rebasing: b[at..<e])
        switch scanner.scan(sheet) {
        case .accepted(let found, let table):
          ok += 1
          if args.count > 4 {
            for d in 0..<8 { raw += compiled.tally(direction: d, states: scanner.states(of: table), passport: found.passport).raw }
          }
        default: bad += 1
        }
        b[e] = 10
        at = e + 1
      }
    }
    print(round, ok, bad, raw, now() - t)
  }
}
