import OfficeFiles

/// One sheet of the workbook: a question and its answer.
protocol WorkbookPart: Sendable {
  /// Name of the sheet, at most 31 characters.
  var name: String { get }
  /// In plain words; the title of the sheet.
  var question: String { get }
  var family: SheetFamily { get }
  func answer(of subject: RegionSubject) -> SheetAnswer
}

/// What a sheet is about; the colour of its tab.
enum SheetFamily {
  case counts, lists, change, looks

  var colour: String {
    switch self {
    case .counts: "1B5A96"
    case .lists: "A3CDEA"
    case .change: "F2B76E"
    case .looks: "A63D21"
    }
  }
}

/// What a part has to say.
enum SheetAnswer {
  case tables(SheetContent)
  /// No sheet, and why not.
  case nothing(String)
}

/// The content of a sheet without its place: what is counted and who is left out, then tables.
struct SheetContent {
  var notes: [String]
  var tables: [SheetTable]
  /// Columns that stay in sight.
  var headColumns = 1
  var isLandscape = true
}

/// A table of a sheet, perhaps with a chart.
struct SheetTable {
  struct Column {
    let title: String
    /// In characters.
    let width: Int

    init(_ title: String, _ width: Int) {
      self.title = title
      self.width = width
    }
  }

  var caption: String?
  var columns: [Column]
  /// Heads over several columns, from the first column on; empty for none.
  var groups: [(title: String, span: Int)] = []
  var rows: [[SheetCell]]
  /// Sums below the rows, out of the filter's reach.
  var totals: [[SheetCell]] = []
  var chart: TableChart?

  init(
    caption: String? = nil, _ columns: [Column], groups: [(title: String, span: Int)] = [], rows: [[SheetCell]],
    totals: [[SheetCell]] = [], chart: TableChart? = nil
  ) {
    self.caption = caption
    self.columns = columns
    self.groups = groups
    self.rows = rows
    self.totals = totals
    self.chart = chart
  }
}

/// A chart of some columns of a table.
struct TableChart {
  struct Series {
    let column: Int
    let paint: SheetChart.Paint
  }

  let kind: SheetChart.Kind
  let title: String
  let alternative: String
  /// Above its table, where a sheet has several; otherwise below.
  var isAbove = false
  let categoryColumn: Int
  let series: [Series]
  let categoryTitle: String
  let valueTitle: String
}
