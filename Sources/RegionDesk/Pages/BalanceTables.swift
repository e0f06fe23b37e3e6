import Region
import RegionReports
import Reports
import RubricModel
import RussianText

/// How many schools rose, stayed or fell between the waves: by direction and by municipality, each number a way to its schools.
struct BalanceTables {
  private static let counts: [DeskColumn] = [
    .number("Выше"), .number("Тот же"), .number("Ниже"), .number("Сказать нельзя"),
  ]

  func writeDirections(to page: inout PageWriter) {
    let desk = page.desk
    page.table("Сколько школ изменили уровень", id: "balance", [DeskColumn("Направление")] + Self.counts) { page in
      for matrix in desk.region.comparison?.matrices.last ?? [] {
        let balance = matrix.balance
        page.row(total: matrix.scope == .overall) { page in
          page.head { page in
            if case .direction(let index) = matrix.scope {
              let direction = desk.rubric.directions[index]
              page.link(direction.name, to: desk.names.direction(direction.id), anchor: "perehody")
            } else {
              page.html.text("Школа в целом")
            }
          }
          for count in [balance.rose, balance.stayed, balance.fell, balance.open] { page.count(count) }
        }
      }
    }
  }

  /// Of the whole only; schools that one of the waves lacks are in no row.
  func writeMunicipalities(to page: inout PageWriter) {
    let desk = page.desk
    var moves: [String: [LevelMove: Int]] = [:]
    var sums: [LevelMove: Int] = [:]
    for (_, pair) in desk.pairs {
      let move = LevelMove(pair)
      moves[pair.after.label.municipality?.oktmo ?? "", default: [:]][move, default: 0] += 1
      sums[move, default: 0] += 1
    }
    let columns = [DeskColumn("Муниципалитет")] + Self.counts + [.number("Всего")]
    page.table("Уровень школ в целом, число школ", id: "municipalities", columns, class: "full") { page in
      for group in desk.subject.municipalities where moves[group.key] != nil {
        row(moves[group.key] ?? [:], key: group.key, &page) { page in
          page.link(desk.subject.name(of: group), to: desk.names.municipality(group.key))
        }
      }
      row(sums, key: nil, &page) { $0.html.text("Регион") }
    }
  }

  /// Numbers lead to the list of schools under the same filter; schools that name no municipality cannot be asked for there.
  private func row(
    _ moves: [LevelMove: Int], key: String?, _ page: inout PageWriter, _ head: (inout PageWriter) -> Void
  ) {
    page.row(total: key == nil) { page in
      page.head(head)
      for move in [LevelMove.up, .same, .down, .open] {
        let count = moves[move] ?? 0
        if count == 0 || key?.isEmpty == true {
          page.count(count)
        } else {
          page.cell(class: "right") { page in
            page.link(
              number(count), to: Crumb.schools.path, anchor: (key.map { "m=\($0)&" } ?? "") + "w=\(move.rawValue)")
          }
        }
      }
      page.count(moves.values.reduce(0, +))
    }
  }
}
