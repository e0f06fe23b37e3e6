/// Measures the scorer beside its peers on an invented country; `samodiag-bench` without arguments says how.
exit(code: Bench.run(Array(CommandLine.arguments.dropFirst())))
