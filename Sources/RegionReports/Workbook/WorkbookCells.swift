import OfficeFiles
import Region
import Reports
import RubricModel
import RussianText
import Scoring
import SchoolReports

extension CellLook {
  /// The way back to the list of sheets.
  static let back = CellLook(bordered: false, wraps: false, size: 9, ink: "1A4E8A", underlined: true)
  static let center = CellLook(alignment: .center)
}

extension SheetCell {
  /// The same in bold on the ground of a sum.
  var bold: SheetCell {
    var cell = self
    cell.look.bold = true
    cell.look.fill = cell.look.fill ?? "F3F5F9"
    return cell
  }

  static let dash = SheetCell.text("—", .center)

  /// A share of a whole with one decimal, rounded half up (M1: on paper only); a dash where the whole is empty.
  static func share(_ part: Int, of whole: Int) -> SheetCell {
    guard whole > 0, part >= 0 else { return dash }
    return SheetCell(.percent(units: (2000 * part + whole) / (2 * whole), places: 1))
  }

  static func change(_ difference: Int) -> SheetCell { SheetCell(.change(difference)) }

  /// An ISO day as a day; anything else as it is written.
  static func day(_ iso: String) -> SheetCell {
    guard let day = ISODay(iso) else { return .text(iso) }
    return SheetCell(.day(year: day.year, month: day.month, day: day.day))
  }
}

extension LevelMark.Tone {
  /// Ground of a cell that also bears the level's name or its letter.
  var ground: String? {
    let paints: [LevelMark.Tone: Paint] = [
      .worst: .worstZone, .weak: .weakZone, .fair: .fairZone, .best: .bestZone,
    ]
    return paints[self].map { Paint.hex($0.light) }
  }

  /// Of a bar and of the numbers on it.
  var bar: SheetChart.Paint {
    func paint(_ paint: Paint, _ ink: Paint, _ pattern: SheetChart.Pattern = .plain) -> SheetChart.Paint {
      SheetChart.Paint(Paint.hex(paint.light), ink: Paint.hex(ink.light), pattern)
    }
    return switch self {
    case .worst: paint(.worst, .worstInk)
    case .weak: paint(.weak, .weakInk)
    case .fair: paint(.fair, .fairInk)
    case .best: paint(.best, .bestInk)
    case .open: paint(.paper, .ink, .hatched("8C8C8C"))
    case .unrated: paint(.paper, .ink, .framed(Paint.hex(Paint.muted.light)))
    }
  }
}

extension RegionSubject {
  /// «ниже базового», «не определён», «не оценивается».
  func cell(_ levels: LevelRange?, _ scale: LevelScale? = nil) -> SheetCell {
    guard let levels else { return .text("не оценивается") }
    guard let level = levels.decided else { return .text("не определён") }
    let mark = (scale ?? self.scale).mark(level)
    return .text(mark.name, CellLook(fill: mark.tone.ground))
  }

  /// A slot of a distribution of an edition.
  func cell(slot: Int, of edition: RegionEdition) -> SheetCell {
    let levels = edition.slots - 2
    guard slot < levels else { return .text(slot == levels ? "не определён" : "не оценивается") }
    return cell(LevelRange(lowest: slot, highest: slot), edition.rubric.levels)
  }

  /// Between which levels an undecided one lies; nothing where it is decided.
  func bounds(_ levels: LevelRange?) -> SheetCell {
    guard let levels, levels.decided == nil else { return SheetCell() }
    return .text(scale.phrase(levels).plain)
  }

  /// School and municipality, the two columns that most lists begin with.
  func cells(_ label: SchoolLabel) -> [SheetCell] {
    [
      .text(label.name),
      .text(label.municipality.map { $0.name.isEmpty ? "ОКТМО \($0.oktmo)" : $0.name } ?? "не указан"),
    ]
  }

  static let schoolColumns = [SheetTable.Column("Школа", 38), SheetTable.Column("Муниципалитет", 26)]

  /// A column for every level, for «не определён» and for «не оценивается».
  var slotColumns: [SheetTable.Column] { marks.map { SheetTable.Column(capitalized($0.name), 14) } }

  /// Bars of the columns from `first` on, one for every slot.
  func slotSeries(from first: Int) -> [TableChart.Series] {
    marks.enumerated().map { slot, mark in TableChart.Series(column: first + slot, paint: mark.tone.bar) }
  }
}
