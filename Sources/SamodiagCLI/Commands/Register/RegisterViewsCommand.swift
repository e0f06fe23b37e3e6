import Reading
import Register
import RussianText

/// `samodiag register views`.
struct RegisterViewsCommand: Command {
  let name = "register views"
  let summary = "какие таблицы реестра может читать любая программа, и что значит каждый столбец"
  let operands = "[ТАБЛИЦА…]"
  let details = """
    Реестр — файл SQLite: его открывает sqlite3, DB Browser for SQLite, Python, Excel через ODBC. Эти таблицы (views) останутся
    такими же и в следующих версиях; остальное в файле — внутреннее устройство. Писать в реестр другими программами нельзя:
    samodiag register check это заметит. В CSV без другой программы: samodiag register export РЕЕСТР --view ТАБЛИЦА --out ФАЙЛ.

    Свидетельство каждого листа хранится сжатым (zlib). Прочитать его в оболочке sqlite3, declared — по ответам школы:
    sqlite3 область.sqlite "select sqlar_uncompress(certificate, certificate_size) from evaluation
      where submission = 12 and kind = 'declared'"

    samodiag register views levels
    """
  private let format = CommonOptions.format(["text", "json"], "text — для людей, json — словарь данных для программ")
  var options: [OptionSpec] { [format] }

  func run(_ arguments: Arguments, _ console: Console) -> ExitStatus {
    for word in arguments.words where !RegisterView.all.contains(where: { $0.name == word }) {
      let known = RegisterView.all.map(\.name).joined(separator: ", ")
      return console.usage("Таблицы «\(word)» нет. Есть: \(known).", command: name)
    }
    let views = RegisterView.all.filter { arguments.words.isEmpty || arguments.words.contains($0.name) }
    guard arguments.value(format) != "json" else { return console.output(json(views)) ? .done : .cannotWrite }
    let width = console.columns
    return console.print(views.map { text($0, width) }.joined(separator: "\n"))
  }

  private func text(_ view: RegisterView, _ width: Int) -> String {
    let indent = (view.columns.map(\.name.count).max() ?? 0) + 4
    var text = paragraph("\(view.name) — \(view.meaning)", width: width)
    for column in view.columns {
      let space = String(repeating: " ", count: indent - column.name.count - 2)
      for (index, line) in wrapped(column.meaning, to: width - indent).enumerated() {
        text += (index == 0 ? "  \(column.name)\(space)" : String(repeating: " ", count: indent)) + line + "\n"
      }
    }
    for example in view.examples {
      let query = example.sql.split(separator: "\n").map { "    \($0)\n" }.joined()
      text += "  \(example.question):\n\(query)"
    }
    return text
  }

  private func json(_ views: [RegisterView]) -> [UInt8] {
    var json = JSONWriter(indent: 2)
    json.beginObject()
    json.member("format", "samodiag.register-views/1")
    json.key("views")
    json.beginArray()
    for view in views {
      json.beginObject()
      json.member("name", view.name)
      json.member("meaning", view.meaning)
      json.key("columns")
      json.beginArray()
      for column in view.columns {
        json.beginObject()
        json.member("name", column.name)
        json.member("meaning", column.meaning)
        json.endObject()
      }
      json.endArray()
      json.key("examples")
      json.beginArray()
      for example in view.examples {
        json.beginObject()
        json.member("question", example.question)
        json.member("sql", example.sql)
        json.endObject()
      }
      json.endArray()
      json.endObject()
    }
    json.endArray()
    json.endObject()
    return json.finish()
  }
}
