import TestSupport
import Testing

@testable import Reports

struct FileNamingTests {
  @Test(arguments: [
    ("МБОУ СОШ № 1 г. Южно-Сахалинск", "mbou-sosh-1-g-yuzhno-sakhalinsk"), ("Ёлкинская «Школа»", "yolkinskaya-shkola"),
    ("Объезд подъём щука", "obezd-podyom-shchuka"), ("  .. // ", "otchet"), ("", "otchet"), ("CON", "con-otchet"),
    ("lpt1", "lpt1-otchet"), ("Тувинская һүн", "tuvinskaya-hun"), ("中文", "otchet"), ("a\u{0}b", "a-b"),
    ("и\u{306}од", "yod"),
  ]) func namesAreReadable(_ title: String, _ name: String) {
    var naming = FileNaming()
    #expect(naming.name(for: title) == name)
  }

  @Test func noTwoFilesShareAName() {
    var naming = FileNaming(taken: ["SHKOLA"])
    let titles =
      ["Школа", "школа", "ШКОЛА", "shkola", "Школа-2", "Школа 2", "школа!"] + hostileStrings + hostileStrings
    let names = titles.map { naming.name(for: $0) }
    #expect(Set(names).count == names.count)
    #expect(names.prefix(4) == ["shkola-2", "shkola-3", "shkola-4", "shkola-5"])
    #expect(!names.contains("shkola"))
  }

  @Test(arguments: hostileStrings + [String(repeating: "Щ", count: 300)]) func namesFitEverySystem(_ title: String) {
    var naming = FileNaming()
    for name in [naming.name(for: title), naming.name(for: title)] {
      #expect((1...FileNaming.limit).contains(name.utf8.count))
      #expect(name.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") })
      #expect(!name.hasPrefix("-") && !name.hasSuffix("-"))
    }
  }

  @Test func aThousandSchoolsOfOneNameAreNamedInAMoment() {
    var naming = FileNaming()
    let names = (0..<20_000).map { _ in naming.name(for: "Средняя школа") }
    #expect(names.last == "srednyaya-shkola-20000")
  }
}
