/// Reads XML 1.0 piece by piece; a small strict reader of our own.
///
/// Foundation's parser kills the process on a broken name and calls a document cut in half well-formed. Here every fault
/// is thrown with its line; a DTD is refused whole, so no entity can grow or reach a file.
package struct XMLReader {
  var cursor: XMLCursor
  let limits: XMLLimits
  private var open: [(name: String, namespace: String)] = []
  private var scopes: [(depth: Int, prefix: String, namespace: String)] = [
    (-1, "xml", "http://www.w3.org/XML/1998/namespace"), (-1, "", ""),
  ]
  private var pendingEnd = false
  private var rootSeen = false

  package init(_ bytes: [UInt8], limits: XMLLimits = XMLLimits()) throws(OfficeFault) {
    self.cursor = XMLCursor(bytes)
    self.limits = limits
    try cursor.skipDeclaration()
  }

  /// The next thing, or nil at the end of a document that is whole.
  package mutating func next() throws(OfficeFault) -> XMLEvent? {
    if pendingEnd {
      pendingEnd = false
      return close(cursor.offset..<cursor.offset)
    }
    while !cursor.isAtEnd {
      if cursor.peek() != UInt8(ascii: "<") {
        if let event = try text() { return event }
      } else if cursor.starts(with: "<!--") {
        try cursor.skip(past: "-->")
      } else if cursor.starts(with: "<![CDATA["), !open.isEmpty {
        return try data()
      } else if cursor.starts(with: "<!") {
        throw cursor.fault("xml.doctype", "В файле есть объявление DOCTYPE: оно не нужно и бывает ловушкой.")
      } else if cursor.starts(with: "<?") {
        try cursor.skip(past: "?>")
      } else {
        return cursor.starts(with: "</") ? try endTag() : try startTag()
      }
    }
    guard open.isEmpty, rootSeen else { throw cursor.fault("xml.cut", "Часть файла обрывается.") }
    return nil
  }

  private mutating func text() throws(OfficeFault) -> XMLEvent? {
    let start = cursor.offset
    let string = try cursor.text(limit: limits.text)
    if open.isEmpty {
      guard string.allSatisfy({ $0.isWhitespace }) else { throw cursor.malformed("текст вне элементов") }
      return nil
    }
    return XMLEvent(kind: .text(string), name: "", namespace: "", range: start..<cursor.offset, depth: open.count)
  }

  private mutating func data() throws(OfficeFault) -> XMLEvent {
    let start = cursor.offset
    let string = try cursor.characterData(limit: limits.text)
    return XMLEvent(kind: .text(string), name: "", namespace: "", range: start..<cursor.offset, depth: open.count)
  }

  private mutating func startTag() throws(OfficeFault) -> XMLEvent {
    guard !open.isEmpty || !rootSeen else { throw cursor.malformed("второй корневой элемент") }
    guard open.count < limits.depth else {
      throw cursor.fault("xml.depth", "Элементы вложены глубже допустимого.", expected: "не глубже \(limits.depth)")
    }
    let start = cursor.offset
    cursor.advance(1)
    let name = try cursor.name()
    let (attributes, isEmpty) = try cursor.attributes(limits: limits)
    declare(attributes)
    let namespace = try resolve(name)
    for attribute in attributes where !attribute.name.hasPrefix("xmlns:") && attribute.name.contains(":") {
      _ = try resolve(attribute.name)
    }
    let event = XMLEvent(
      kind: .start(attributes), name: name, namespace: namespace, range: start..<cursor.offset, depth: open.count)
    open.append((name, namespace))
    rootSeen = true
    pendingEnd = isEmpty
    return event
  }

  private mutating func endTag() throws(OfficeFault) -> XMLEvent {
    let start = cursor.offset
    cursor.advance(2)
    let name = try cursor.name()
    cursor.skipSpace()
    try cursor.expect(">")
    guard let last = open.last, last.name == name else { throw cursor.malformed("лишний </\(name.prefix(40))>") }
    return close(start..<cursor.offset)
  }

  private mutating func close(_ range: Range<Int>) -> XMLEvent {
    let last = open.popLast() ?? ("", "")
    while let scope = scopes.last, scope.depth >= open.count { scopes.removeLast() }
    return XMLEvent(kind: .end, name: last.0, namespace: last.1, range: range, depth: open.count)
  }

  private mutating func declare(_ attributes: [XMLEvent.Attribute]) {
    for attribute in attributes {
      if attribute.name == "xmlns" {
        scopes.append((open.count, "", attribute.value))
      } else if attribute.name.hasPrefix("xmlns:") {
        scopes.append((open.count, String(attribute.name.dropFirst(6)), attribute.value))
      }
    }
  }

  private func resolve(_ name: String) throws(OfficeFault) -> String {
    let prefix = name.firstIndex(of: ":").map { String(name[..<$0]) } ?? ""
    guard let scope = scopes.last(where: { $0.prefix == prefix }) else {
      throw cursor.malformed("приставка \(prefix.prefix(40)) не объявлена")
    }
    return scope.namespace
  }
}
