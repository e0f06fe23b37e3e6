/// Names a school might bear if the world were against us: every output must carry them whole and stay valid.
public let hostileStrings: [String] = [
  "</td></table><script>alert(1)</script>",
  "\" onmouseover=\"alert(1)\" x=\"",
  "'; DROP TABLE schools; --",
  "=cmd|' /C calc'!A0",
  "]]> <!-- --> <![CDATA[ &lt; &#60; &amp;amp;",
  "*жирный* _курсив_ `код` [ссылка](javascript:alert(1)) ![x](y) <b> ~~z~~ | столбец |",
  "# не заголовок\n1. не список\n- тоже\n> цитата\n    код",
  "\u{0}\u{1}\u{8}\u{B}\u{C}\u{1B}[31mкрасный\u{1B}[0m\u{7F}\u{85}\u{9B}",
  "несимволы " + [0xFFFE, 0xFFFF, 0xFDD0, 0x1FFFE].compactMap(Unicode.Scalar.init).map(String.init).joined(),
  "\u{202E}вверх ногами\u{202C} \u{2066}внутри\u{2069}\u{200F}",
  "Z̸̨͇͚̭̬̦a̴l͇͓͘g҉͎̫͇o̡̪̼ й й е́",
  "👨‍👩‍👧‍👦 🏳️‍🌈 中文 한국어 العربية עברית",
  "..\\..\\CON:NUL/../../etc/passwd%00.html",
  "_x0041_ _xD83D_ {{отчёт}} %s %n \\u0000 ${jndi:ldap://x}",
  "Оченьдлинноесловобезединогопробела" + String(repeating: "ааааа", count: 60),
  "перенос\rстроки\r\nв\u{2028}середине\u{2029}имени\tи табуляция",
]
