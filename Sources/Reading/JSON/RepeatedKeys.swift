import RubricModel

/// Finds keys that stand twice in one object: readers differ on which of the two counts, so neither may.
struct RepeatedKeys {
  private let storage: JSONStorage

  init(_ storage: JSONStorage) {
    self.storage = storage
  }

  /// A problem for each repeated key, up to `limit`; what is left is counted in one more.
  func problems(listing limit: Int) -> [Problem] {
    var problems: [Problem] = []
    var unlisted = 0
    var last = Place.nowhere
    for (first, second) in pairs() {
      let place = storage.place(of: Int(storage.tape[second].start))
      last = place
      guard problems.count < limit else {
        unlisted += 1
        continue
      }
      let earlier = storage.place(of: Int(storage.tape[first].start))
      problems.append(
        Problem(
          "json.repeated-key", at: place, "ключ «\(storage.text(second))» повторяется в одном объекте",
          expected: "каждый ключ — один раз",
          found: "первый раз — строка \(earlier.line), столбец \(earlier.column); "
            + "второй — строка \(place.line), столбец \(place.column)",
          remedy: "оставьте одно из двух значений"))
    }
    if unlisted > 0 {
      problems.append(
        Problem(
          "json.repeated-key", at: last, "и ещё повторяющихся ключей: \(unlisted)",
          remedy: "оставьте каждый ключ по одному разу"))
    }
    return problems
  }

  /// Tape indices of a key and of the one it repeats, in the order of the text.
  private func pairs() -> [(first: Int, second: Int)] {
    var result: [(first: Int, second: Int)] = []
    var keys: [Int] = []
    for index in storage.tape.indices where storage.tape[index].kind == .object {
      collectKeys(of: index, into: &keys)
      if keys.count <= 16 {
        compareAll(keys, into: &result)
      } else {
        compareSorted(keys, into: &result)
      }
    }
    return result.sorted { $0.second < $1.second }
  }

  private func collectKeys(of object: Int, into keys: inout [Int]) {
    keys.removeAll(keepingCapacity: true)
    var i = object + 1
    let end = Int(storage.tape[object].next)
    while i < end {
      keys.append(i)
      i = Int(storage.tape[i + 1].next)
    }
  }

  private func compareAll(_ keys: [Int], into result: inout [(first: Int, second: Int)]) {
    guard keys.count > 1 else { return }
    for later in 1..<keys.count {
      for earlier in 0..<later where same(keys[earlier], keys[later]) {
        result.append((keys[earlier], keys[later]))
        break
      }
    }
  }

  /// For large objects: n·log n whatever the keys are, so that no file can be made to take long.
  private func compareSorted(_ keys: [Int], into result: inout [(first: Int, second: Int)]) {
    let sorted = keys.map { (index: $0, content: storage.content($0)) }.sorted {
      if $0.content.count != $1.content.count { return $0.content.count < $1.content.count }
      if $0.content == $1.content { return $0.index < $1.index }
      return $0.content.lexicographicallyPrecedes($1.content)
    }
    guard var first = sorted.first else { return }
    for next in sorted.dropFirst() {
      if next.content == first.content {
        result.append((first.index, next.index))
      } else {
        first = next
      }
    }
  }

  private func same(_ a: Int, _ b: Int) -> Bool {
    let (one, two) = (storage.tape[a], storage.tape[b])
    if one.flag || two.flag { return storage.content(a) == storage.content(b) }
    guard one.end - one.start == two.end - two.start else { return false }
    var (i, j) = (Int(one.start) + 1, Int(two.start) + 1)
    while i < Int(one.end) - 1 {
      if storage.bytes[i] != storage.bytes[j] { return false }
      i += 1
      j += 1
    }
    return true
  }
}
