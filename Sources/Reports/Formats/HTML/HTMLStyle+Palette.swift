import OfficeFiles
import RussianText

extension HTMLStyle {
  /// Colours as variables: light by default and on paper, dark on a screen that asks for it.
  package static func palette() -> String {
    let light = """
      color-scheme:light;--paper:#fff;--ink:#1a1a1a;--muted:#555;--grid:#c8c8c8;--line:#9a9a9a;--head:#edf0f4;
      --link:#1a4e8a;--focus:#1a4e8a;--amber:#8a6a00;--infoSoft:#edf3fa;--cautionSoft:#fbeee9;--amberSoft:#fbf5df;
      """
    let dark = """
      color-scheme:dark;--paper:#16181b;--ink:#ececec;--muted:#b4b8bd;--grid:#4c5157;--line:#6b7178;--head:#252a30;
      --link:#9ac7f2;--focus:#ffd166;--amber:#e6bc4a;--infoSoft:#1c2733;--cautionSoft:#33211c;--amberSoft:#302a18;
      """
    let marks = Paint.allCases.map { paint in
      let name = paint.rawValue
      return ".f-\(name){fill:var(--c-\(name))}.s-\(name){stroke:var(--c-\(name))}"
    }
    return ":root{\(light)\(variables(\.light))}\n"
      + "@media screen and (prefers-color-scheme:dark){:root{\(dark)\(variables(\.dark))}}\n"
      + "@media (forced-colors:active){:root{\(variables(\.light))}}\n" + marks.joined() + "\n"
  }

  private static func variables(_ colour: (Paint) -> UInt32) -> String {
    Paint.allCases.map { "--c-\($0.rawValue):#\(Paint.hex(colour($0)))" }.joined(separator: ";")
  }

  /// A4 with the margins of ГОСТ Р 7.0.97; the number of the page from the second page on, in the middle above.
  package static func paper(runningTitle: String) -> String {
    """
    @page{size:A4;margin:20mm 10mm 20mm 20mm;
    @top-center{content:counter(page);font:11pt "Times New Roman","Liberation Serif",serif}
    @bottom-left{content:\(quoted(runningTitle));font:9pt "Times New Roman","Liberation Serif",serif;color:#444}}
    @page :first{@top-center{content:none}@bottom-left{content:none}}
    @page wide{size:A4 landscape;margin:20mm 20mm 12mm 20mm}
    @media print{
    body{max-width:none;padding:0;font:12pt/1.4 "Times New Roman","Liberation Serif",serif}
    .skip,nav,.find,details,.foot{display:none}
    h1{font-size:17pt}h2{font-size:15pt;border:0;margin-top:16pt}h3{font-size:13pt}h4,h5{font-size:12pt}
    h1,h2,h3,h4,h5,caption{break-after:avoid}
    table{font-size:10.5pt}.dense{font-size:9pt}
    th button{display:none}.paper{display:inline-block}
    .scroll{overflow:visible}
    table{min-width:0!important}
    thead{display:table-header-group}
    thead,tr,figure,.note,.approval,li{break-inside:avoid}
    caption span{position:static;max-width:none}
    .chart{min-width:0;max-width:17cm}
    .level,.chart,.note,thead th,.band th{print-color-adjust:exact;-webkit-print-color-adjust:exact}
    a{color:inherit;text-decoration:none}
    a[href^=http]:not(.bare)::after{content:" (" attr(href) ")";overflow-wrap:anywhere}
    .wide{page:wide;break-before:page}
    .wide+*{break-before:page}
    .break{break-after:page}
    p,li{orphans:3;widows:3}}

    """
  }

  /// A text as a string of CSS; the one place that escapes for it.
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in unturned(text).unicodeScalars {
      let isPlain = scalar.value >= 0xA0 || scalar == " " || scalar.properties.isAlphabetic || "0"..."9" ~= scalar
      if isPlain && XMLCharacters.html.holds(scalar) {
        result.unicodeScalars.append(scalar)
      } else if scalar.value < 0x20 || scalar.value >= 0x7F {
        result.unicodeScalars.append(XMLCharacters.replacement)
      } else {
        result += "\\" + String(scalar.value, radix: 16) + " "
      }
    }
    return result + "\""
  }
}
