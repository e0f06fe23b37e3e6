/// The 83 indicators of the five documents as the analysis of the process lists them (§4), apart from the data files.
///
/// Columns: row and part, test, period, repeated for each, control sum, basis, recording counts.
enum TargetTable {
  static func rows(of roadmap: String) -> [String] {
    (texts[roadmap] ?? "").split(separator: "\n").map(String.init)
  }

  private static let texts = [
    "irkutsk-smp-2022": """
    1 | count = 16 |  |  |  | stated |
    2 | count = 11 |  |  |  | stated |
    3 | count = 16 |  |  |  | stated |
    11 | count = 1 | 1 week |  |  | derived |
    12 | count = 1 | 1 month |  | 8 | derived |
    13 | share = 100 |  |  |  | derived |
    18 | count ≥ 1 | 1 month |  | 14 | stated |
    """,
    "irkutsk-500plus-2021": """
    1.1 | count ≥ 1 |  |  |  | stated |
    1.2#a | share = 30 |  |  |  | stated |
    1.2 | count ≥ 1 |  |  |  | stated |
    1.2#b | count ≥ 1 |  |  |  | stated |
    1.2#d | count ≥ 1 |  |  |  | stated |
    1.3#a | count ≥ 1 |  | municipality inferred |  | stated |
    1.3#b | count ≥ 1 |  | school |  | stated |
    1.3#d | count ≥ 1 |  | municipality inferred |  | stated |
    1.7 | count ≥ 2 | 1 month |  | 24 | stated |
    1.8#b | count ≥ 2 | 1 month | municipality inferred | 24 | stated |
    1.9 | share ≥ 100 |  |  |  | stated |
    1.12#a | share = 100 |  |  |  | stated |
    1.12 | count ≥ 5 |  |  |  | stated |
    1.12 | count ≥ 41 |  |  |  | stated |
    1.12#f | count ≥ 41 |  |  |  | stated |
    1.12#g | count ≥ 20 |  |  |  | stated |
    1.12#h | count ≥ 10 |  |  |  | stated |
    1.13#a | share = 100 |  |  |  | stated |
    1.13#b | count ≥ 3 |  | municipality |  | stated |
    1.14#b | count ≥ 3 |  | municipality |  | stated |
    1.14#c | count ≥ 3 |  | municipality inferred |  | stated |
    1.15#a | share = 100 |  |  |  | stated |
    1.20 | share = 100 |  | municipality |  | stated |
    1.21 | count ≥ 2 |  |  |  | stated |
    1.22 | count ≥ 2 | 1 month |  | 24 | stated |
    1.23 | count ≥ 1 |  |  |  | stated |
    1.24#a | share = 100 |  |  |  | stated |
    1.24#a | count ≥ 1 |  |  |  | stated |
    1.24#b | count ≥ 1 |  |  |  | stated |
    1.26#a | count ≥ 1 |  | municipality inferred |  | stated |
    1.26#b | count ≥ 3 |  | school |  | stated |
    1.26#b | share = 100 |  | municipality |  | stated |
    1.27#a | count ≥ 1 | 2 month |  | 6 | stated |
    1.27#b | count ≥ 4 |  |  |  | stated |
    1.38#b | count ≥ 10 |  |  |  | stated |
    1.40 | count ≥ 1 |  | municipality inferred |  | stated |
    1.45 | count ≥ 1 |  | municipality inferred |  | stated |
    2.1 | share = 100 |  |  |  | stated |
    2.3 | count ≥ 3 |  | municipality inferred |  | stated |
    2.4 | count ≥ 2 |  |  |  | stated |
    2.5 | count ≥ 5 |  |  |  | stated |
    2.6 | count ≥ 1 |  | municipality inferred |  | stated |
    2.9 | count ≥ 1 |  | municipality inferred |  | stated |
    2.10#a | count ≥ 1 |  | municipality inferred |  | stated |
    2.10#b | count ≥ 1 |  | municipality inferred |  | stated |
    2.10#b | count ≥ 1 |  | municipality inferred |  | stated |
    2.13 | count ≥ 1 |  | municipality inferred |  | stated |
    2.14 | count ≥ 1 |  | municipality inferred |  | stated |
    2.16 | count ≥ 1 |  |  |  | stated |
    2.17 | share ≥ 50 |  | municipality |  | stated |
    2.19 | count ≥ 2 |  |  |  | stated |
    3.2 | count ≥ 2 |  |  |  | stated |
    3.5 | count ≥ 3 |  |  |  | stated |
    3.7 | count ≥ 1 |  | municipality inferred |  | stated |
    """,
    "perm-shnor-2022": """
    2 | share = 100 |  |  |  | stated |
    3 | share = 100 |  |  |  | stated | recording
    4 | share = 100 |  |  |  | stated |
    4 | share ≥ 80 |  |  |  | stated |
    5 | share ≥ 70 |  |  |  | stated |
    6 | share = 100 |  |  |  | stated | recording
    7 | share ≥ 90 |  |  |  | stated |
    8 | share ≥ 80 |  |  |  | stated |
    9 | share ≥ 50 |  |  |  | stated |
    10 | count = 1 |  |  |  | derived |
    11 | share = 100 |  |  |  | stated | recording
    12 | share ≥ 10 |  |  |  | stated |
    13 | share ≥ 10 |  |  |  | stated |
    14 | share ≥ 50 |  |  |  | stated |
    15 | count ≥ 30 |  |  |  | stated |
    16 | share |  |  |  | stated |
    17 | share |  |  |  | stated |
    18 | share ≥ 95 |  |  |  | stated |
    19 | count ≥ 1 |  | group |  | stated |
    20 | share ≥ 95 |  |  |  | stated |
    """,
    "leningrad-smp-2023": """
    1/8 | count = 1 | 1 quarter |  | 4 | derived |
    2.1/1 | count = 5 |  |  |  | stated |
    """,
  ]
}
