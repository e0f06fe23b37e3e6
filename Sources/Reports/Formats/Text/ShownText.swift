import RussianText

/// A text as Markdown and a terminal show it: controls made visible, soft hyphens gone, for no line breaks at them there.
func shown(_ text: String) -> String {
  guard text.unicodeScalars.contains("\u{AD}") else { return visible(text) }
  var kept = String.UnicodeScalarView()
  kept.append(contentsOf: text.unicodeScalars.filter { $0 != "\u{AD}" })
  return visible(String(kept))
}
