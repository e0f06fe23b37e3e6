import RubricModel
import Scoring

/// One edition as the scanner needs it: keys, rules, applicability; built once when the rubric loads, read by all threads.
///
/// Unchecked because of the raw tables, which nobody writes after `init`.
package final class ScanTable: @unchecked Sendable {
  let rubricID: [UInt8]
  let count: Int
  let keys: KeyTable
  let kinds: KeyTable
  let needs: PassportNeeds
  private let rules: UnsafeMutableBufferPointer<AnswerRule>
  private let bands: UnsafeMutableBufferPointer<AnswerRule.Band>
  /// `skippedItems[passport.code * stride + item]` is all ones where the item does not apply.
  let skippedItems: UnsafeMutableBufferPointer<UInt8>
  /// Items rounded up to whole vectors.
  let stride: Int

  /// Nil when the edition has something that the fast way does not know; its sheets are then read by the careful reader.
  package init?(_ rubric: Rubric, _ compiled: CompiledRubric) {
    let indicators = rubric.indicators
    guard Self.isPlain(rubric.id), indicators.allSatisfy({ Self.isPlain($0.id) }),
      rubric.schoolKinds.allSatisfy({ Self.isPlain($0.id) })
    else { return nil }
    var bands: [AnswerRule.Band] = []
    var rules: [AnswerRule] = []
    for indicator in indicators {
      guard let rule = AnswerRule(indicator, bands: &bands) else { return nil }
      rules.append(rule)
    }
    guard let keys = KeyTable(indicators.map(\.id)), let kinds = KeyTable(rubric.schoolKinds.map(\.id)) else {
      return nil
    }
    self.keys = keys
    self.kinds = kinds
    rubricID = Array(rubric.id.utf8)
    count = rules.count
    needs = compiled.needs
    stride = (rules.count + 31) / 32 * 32
    self.rules = .allocate(capacity: rules.count)
    _ = self.rules.initialize(from: rules)
    self.bands = .allocate(capacity: bands.count)
    _ = self.bands.initialize(from: bands)
    let passports = Scoring.Passport.all(kinds: rubric.schoolKinds.count)
    skippedItems = .allocate(capacity: stride * passports.count)
    skippedItems.initialize(repeating: 0)
    for passport in passports {
      for item in 0..<count where !compiled.applies(item, to: passport) {
        skippedItems[passport.code * stride + item] = 0xFF
      }
    }
  }

  /// Printable ASCII that JSON writes as it is, and not blank: equal as text exactly when equal as bytes.
  private static func isPlain(_ id: String) -> Bool {
    id.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x5C } && id.utf8.contains { $0 > 0x20 }
  }

  deinit {
    rules.deallocate()
    bands.deallocate()
    skippedItems.deallocate()
  }

  @inline(__always)
  func rule(_ item: Int) -> AnswerRule { rules.baseAddress.unsafelyUnwrapped[item] }

  @inline(__always)
  var bandTable: UnsafePointer<AnswerRule.Band> { UnsafePointer(bands.baseAddress.unsafelyUnwrapped) }
}

extension ScanTable {
  /// For each item all ones where it does not apply; nil for a passport of another edition.
  func skipped(for passport: Scoring.Passport) -> UnsafePointer<UInt8>? {
    let start = passport.code * stride
    guard start >= 0, start + stride <= skippedItems.count else { return nil }
    return skippedItems.baseAddress.map { UnsafePointer($0 + start) }
  }
}
