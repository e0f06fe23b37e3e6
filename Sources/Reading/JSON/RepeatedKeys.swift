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
          "json.repeated-key", at: place, "ключ «\(storage.text(second).brief)» повторяется в одном объекте",
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

  /// For large objects: sorted by hash, then told apart by content, so that no file can be made to take long.
  private func compareSorted(_ keys: [Int], into result: inout [(first: Int, second: Int)]) {
    let hashed = keys.map { (hash: hash(of: $0), key: $0) }.sorted {
      $0.hash != $1.hash ? $0.hash < $1.hash : $0.key < $1.key
    }
    var start = 0
    while start < hashed.count {
      var end = start + 1
      while end < hashed.count, hashed[end].hash == hashed[start].hash { end += 1 }
      if end - start > 1 { compareAlike(hashed[start..<end].map(\.key), into: &result) }
      start = end
    }
  }

  /// Keys of one hash: nearly always one key repeated.
  private func compareAlike(_ keys: [Int], into result: inout [(first: Int, second: Int)]) {
    let (first, others) = (keys[0], keys.dropFirst())
    result += others.filter { same(first, $0) }.map { (first, $0) }
    let rest = others.filter { !same(first, $0) }.map { (content: storage.content($0), key: $0) }.sorted {
      $0.content == $1.content ? $0.key < $1.key : $0.content.lexicographicallyPrecedes($1.content)
    }
    guard var earlier = rest.first else { return }
    for next in rest.dropFirst() {
      if next.content == earlier.content {
        result.append((earlier.key, next.key))
      } else {
        earlier = next
      }
    }
  }

  /// FNV-1a of a key without quotes and escapes.
  private func hash(of key: Int) -> UInt64 {
    let entry = storage.tape[key]
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    if entry.flag {
      for byte in storage.content(key) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    } else {
      for i in (Int(entry.start) + 1)..<(Int(entry.end) - 1) {
        hash = (hash ^ UInt64(storage.bytes[i])) &* 0x100_0000_01B3
      }
    }
    return hash
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
