import FileSystem
import SamodiagCLI
import TestSupport
import Testing

@Suite("samodiag assign")
struct AssignCommandTests {
  private let folder = TemporaryFolder()
  private let sample = "\(Tool.root)/Samples/sakhalin"

  private func register() throws -> String {
    try folder.write("октмо;название\n64701000;г. Южно-Сахалинск\n64516000;Корсаковский\n", "m.csv")
    try folder.write(
      "школа;название;октмо;закрывается\n1026500000120;Школа 1;64701000;\nа-1;Вторая;64516000;\nа-2;Третья;64516000;\nа-3;Закрыта;64516000;01.09.2023\n",
      "s.csv")
    try folder.write(
      "роль;фио;школа;октмо;действует с;действует по\nметодист;Анна;;64701000;01.09.2023;\nметодист;Борис;;64516000;01.09.2023;\nметодист;Вера;;64516000;01.09.2022;31.08.2023\nкоманда;Борис;а-1;;01.09.2023;\n",
      "p.csv")
    #expect(Tool.run("submit", "\(sample)/2024-05", "--register", folder["r.sqlite"]).status == .done)
    let lists = Tool.run(
      "register", "import-registry", folder["r.sqlite"], folder["m.csv"], folder["s.csv"], folder["p.csv"])
    #expect(lists.status == .done, "\(lists.errors)")
    return folder["r.sqlite"]
  }

  @Test("The list it writes goes back into the register, and then nobody is left without a methodist") func round()
    throws
  {
    let register = try register()
    let first = Tool.run(
      "assign", "--register", register, "--as-of", "2024-06-01", "--format", "csv", "--out", folder["a.csv"])
    #expect(first.status == .done, "\(first.errors)")
    let list = String(decoding: try Files.read(folder["a.csv"]), as: UTF8.self)
    #expect(list.contains("методист;Анна;а-1;01.06.2024") && list.contains("методист;Борис;а-2;01.06.2024"))
    #expect(!list.contains("а-3") && !list.contains("Вера"))
    #expect(Tool.run("register", "import-registry", register, folder["a.csv"]).status == .done)
    let second = Tool.run("assign", "--register", register, "--as-of", "2024-06-01", "--format", "json")
    #expect(second.output.contains("\"pairs\": []") && second.output.contains("\"left\": []"), "\(second.output)")
  }

  @Test("The words say what is ours and what the load is; a day and a role without people are asked for")
  func words() throws {
    let register = try register()
    let text = Tool.run("assign", "--register", register, "--as-of", "2024-06-01").output
    #expect(text.contains("Предложено закрепить школ: 3. Людей: 2") && text.contains("Правило — наше"))
    #expect(Tool.run("assign", "--register", register).status == .usage)
    let none = Tool.run("assign", "--register", register, "--as-of", "2024-06-01", "--role", "curator")
    #expect(none.status == .dataErrors && none.errors.contains("«куратор» на 01.06.2024"))
    #expect(Tool.run("assign", "--register", register, "--as-of", "2024-06-01", "--capacity", "0").status == .usage)
  }
}
