import RussianText

/// A paragraph for a terminal: wrapped, indented, later lines indented further by `hanging`; ends with a line break.
func paragraph(_ text: String, width: Int = 96, indent: Int = 0, hanging: Int = 0) -> String {
  wrapped(text, to: width - indent - hanging).enumerated().map { index, line in
    String(repeating: " ", count: index == 0 ? indent : indent + hanging) + line + "\n"
  }.joined()
}
