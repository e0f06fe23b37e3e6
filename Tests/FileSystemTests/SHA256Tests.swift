import FileSystem
import Testing

/// The digest is the one of FIPS 180-4.
@Suite struct SHA256Tests {
  @Test(
    "Known digests",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      (String(repeating: "a", count: 1_000_000), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
    ])
  func digests(text: String, hex: String) {
    #expect(SHA256.hex(of: Array(text.utf8)) == hex)
  }

  @Test("Bytes taken in pieces of any size give the digest of the whole", arguments: Array(0...130) + [1_000])
  func takesPieces(size: Int) {
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    let whole = SHA256.hex(of: bytes)
    for piece in [1, 3, 63, 64, 65] {
      var hash = SHA256()
      for start in stride(from: 0, to: size, by: piece) { hash.update(Array(bytes[start..<min(size, start + piece)])) }
      #expect(hash.finishHex() == whole)
    }
  }
}
