/// A value kept once, however many hold it: each of them takes eight bytes, and who wants another value makes another.
@usableFromInline final class Shared<Value: Sendable>: Sendable {
  @usableFromInline let value: Value

  init(_ value: Value) { self.value = value }

  /// A changed copy; who holds this one sees no change.
  func with(_ change: (inout Value) -> Void) -> Shared {
    var value = value
    change(&value)
    return Shared(value)
  }
}
