import Synthetic

extension SplitMix64 {
  /// A number below `bound`, which is at least 1.
  mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

  /// True `perMille` times of a thousand.
  mutating func chance(_ perMille: Int) -> Bool { below(1000) < perMille }

  mutating func pick<T>(_ values: [T]) -> T { values[below(values.count)] }
}
