/// Writes the definitions of lists: one form for dashes, one for numbers, and an instance for each list of the document.
enum WordNumbering {
  /// A whole part of ours.
  static func part(_ lists: [WordList]) -> [UInt8] {
    var xml = XMLWriter()
    xml.element("w:numbering", ["xmlns:w": WordNames.main]) { xml in
      abstracts(&xml, first: 0)
      instances(&xml, lists, firstAbstract: 0, firstList: 0)
    }
    return xml.bytes
  }

  /// The two forms, under the numbers `first` and `first + 1`.
  static func abstracts(_ xml: inout XMLWriter, first: Int) {
    for (offset, kind) in [WordList.dashes, .numbers].enumerated() {
      xml.open("w:abstractNum", ["xmlns:w": WordNames.main, "w:abstractNumId": "\(first + offset)"])
      xml.element("w:multiLevelType", ["w:val": "hybridMultilevel"])
      for level in 0..<4 {
        xml.open("w:lvl", ["w:ilvl": "\(level)"])
        xml.element("w:start", ["w:val": "1"])
        switch kind {
        case .dashes:
          xml.element("w:numFmt", ["w:val": "bullet"])
          xml.element("w:lvlText", ["w:val": "–"])
        case .numbers:
          let parts = (0...level).map { "%\($0 + 1)" }.joined(separator: ".")
          xml.element("w:numFmt", ["w:val": "decimal"])
          xml.element("w:lvlText", ["w:val": parts + "."])
        }
        xml.element("w:lvlJc", ["w:val": "left"])
        xml.element("w:pPr") { xml in
          let hanging = kind == .dashes ? 340 : 480 + 200 * level
          xml.element("w:ind", ["w:left": "\(709 + 400 * level)", "w:hanging": "\(hanging)"])
        }
        xml.close()
      }
      xml.close()
    }
  }

  /// Every list is an instance of its own, so that each list of numbers begins with 1.
  static func instances(_ xml: inout XMLWriter, _ lists: [WordList], firstAbstract: Int, firstList: Int) {
    for (index, list) in lists.enumerated() {
      xml.open("w:num", ["xmlns:w": WordNames.main, "w:numId": "\(firstList + index + 1)"])
      xml.element("w:abstractNumId", ["w:val": "\(firstAbstract + (list == .dashes ? 0 : 1))"])
      if list == .numbers {
        for level in 0..<4 {
          xml.element("w:lvlOverride", ["w:ilvl": "\(level)"]) { $0.element("w:startOverride", ["w:val": "1"]) }
        }
      }
      xml.close()
    }
  }
}
