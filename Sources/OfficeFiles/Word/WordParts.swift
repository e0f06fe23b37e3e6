/// The parts of a text document beside its body, as a file of ours has them.
enum WordParts {
  static func styles() -> [UInt8] {
    var xml = XMLWriter()
    xml.element("w:styles", ["xmlns:w": WordNames.main]) { xml in
      xml.open("w:docDefaults")
      xml.open("w:rPrDefault")
      xml.open("w:rPr")
      let font = WordStyles.font
      xml.element("w:rFonts", ["w:ascii": font, "w:hAnsi": font, "w:eastAsia": font, "w:cs": font])
      xml.element("w:sz", ["w:val": "28"])
      xml.element("w:szCs", ["w:val": "28"])
      xml.element("w:lang", ["w:val": "ru-RU", "w:eastAsia": "ru-RU", "w:bidi": "ar-SA"])
      xml.close()
      xml.close()
      xml.element("w:pPrDefault")
      xml.close()
      for style in WordStyles.all { style.write(&xml) { $0 } }
    }
    return xml.bytes
  }

  /// Names what to take where Times New Roman is missing: Liberation Serif has the same widths, so lines break alike.
  static func fonts() -> [UInt8] {
    var xml = XMLWriter()
    xml.element("w:fonts", ["xmlns:w": WordNames.main]) { xml in
      xml.element("w:font", ["w:name": WordStyles.font]) { xml in
        xml.element("w:altName", ["w:val": "Liberation Serif"])
        xml.element("w:family", ["w:val": "roman"])
        xml.element("w:pitch", ["w:val": "variable"])
      }
    }
    return xml.bytes
  }

  /// - Parameter kept: settings of a template that belong to its look, by name, as written.
  static func settings(keeping kept: [String: [UInt8]] = [:]) -> [UInt8] {
    var xml = XMLWriter()
    func put(_ name: String, _ write: (inout XMLWriter) -> Void) {
      if let bytes = kept[name] { xml.verbatim(bytes) } else { write(&xml) }
    }
    xml.open("w:settings", ["xmlns:w": WordNames.main])
    xml.element("w:zoom", ["w:percent": "100"])
    put("mirrorMargins") { _ in }
    put("defaultTabStop") { $0.element("w:defaultTabStop", ["w:val": "709"]) }
    put("autoHyphenation") { $0.element("w:autoHyphenation") }
    put("consecutiveHyphenLimit") { $0.element("w:consecutiveHyphenLimit", ["w:val": "3"]) }
    put("evenAndOddHeaders") { _ in }
    put("characterSpacingControl") { $0.element("w:characterSpacingControl", ["w:val": "doNotCompress"]) }
    put("compat") { xml in
      xml.open("w:compat")
      xml.element(
        "w:compatSetting",
        ["w:name": "compatibilityMode", "w:uri": "http://schemas.microsoft.com/office/word", "w:val": "15"])
      xml.close()
    }
    put("themeFontLang") { $0.element("w:themeFontLang", ["w:val": "ru-RU"]) }
    put("clrSchemeMapping") { _ in }
    xml.element("w:decimalSymbol", ["w:val": ","])
    xml.element("w:listSeparator", ["w:val": ";"])
    xml.close()
    return xml.bytes
  }

  /// The number of the page, in the middle.
  static func header(styles: (String) -> String = { $0 }) -> [UInt8] {
    var xml = XMLWriter()
    xml.element("w:hdr", ["xmlns:w": WordNames.main]) { xml in
      xml.element("w:p") { xml in
        xml.element("w:pPr") { $0.element("w:pStyle", ["w:val": styles("Header")]) }
        xml.element("w:fldSimple", ["w:instr": " PAGE "]) { xml in
          xml.element("w:r") { $0.element("w:t", text: "2") }
        }
      }
    }
    return xml.bytes
  }

  /// A header or footer without text, for the first page.
  static func blank(_ root: StaticString, style: String) -> [UInt8] {
    var xml = XMLWriter()
    xml.element(root, ["xmlns:w": WordNames.main]) { xml in
      xml.element("w:p") { xml in xml.element("w:pPr") { $0.element("w:pStyle", ["w:val": style]) } }
    }
    return xml.bytes
  }

  static func footer(_ text: String, styles: (String) -> String = { $0 }) -> [UInt8] {
    var xml = XMLWriter()
    xml.element("w:ftr", ["xmlns:w": WordNames.main]) { xml in
      xml.element("w:p") { xml in
        xml.element("w:pPr") { $0.element("w:pStyle", ["w:val": styles("Footer")]) }
        xml.element("w:r") { $0.element("w:t", ["xml:space": "preserve"], text: text) }
      }
    }
    return xml.bytes
  }
}
