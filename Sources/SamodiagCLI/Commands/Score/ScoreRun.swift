import Batch
import Encoded
import Reading
import RubricModel
import RussianText
import Scoring
import Workers

/// One run over many sheets in one of the forms of output.
struct ScoreRun {
  /// Standard output is gone; the batch stops.
  private struct Gone: Error {}

  let inputs: [BatchInput]
  let rubrics: Rubrics
  let console: Console

  /// Scores and writes; the status says whether every sheet was accepted and written. Without an accepted sheet nothing is written.
  func run(_ format: String, _ write: ([UInt8]) -> Bool) -> ExitStatus {
    switch format {
    case "json": return batch(EvaluationLines(), .counted, write) { _, _ in "" }
    case "csv": return rows(write)
    default:
      return showsCards
        ? batch(ScoreCards(), .reported, write) { _, _ in "" }
        : table(write)
    }
  }

  private func rows(_ write: ([UInt8]) -> Bool) -> ExitStatus {
    do throws(Rubrics.Refusal) {
      let rows = ResultRows(directions: try rubrics.directionIDs())
      var isHeaded = false
      return batch(rows, .counted) { bytes in
        guard !bytes.isEmpty else { return true }
        let heading = isHeaded ? [] : rows.header
        isHeaded = true
        return write(heading + bytes)
      } closing: { _, _ in
        ""
      }
    } catch {
      console.report(error.problems)
      return .dataErrors
    }
  }

  /// The heading names the directions of the edition that the first sheet is of.
  private func table(_ write: ([UInt8]) -> Bool) -> ExitStatus {
    let first = Monitor<Rubric?>(nil)
    var isHeaded = false
    return batch(ScoreTable(first), .counted) { bytes in
      if !isHeaded, let rubric = first.locked({ $0 }) {
        isHeaded = true
        guard write(Array(ScoreRow.heading(rubric).utf8)) else { return false }
      }
      return write(bytes)
    } closing: { summary, tables in
      ScoreTable.closing(summary, tables)
    }
  }

  /// Up to three schools are shown in full, more as a table.
  private var showsCards: Bool {
    inputs.count <= 3 && inputs.allSatisfy { if case .sheet = $0 { true } else { $0 == .standardInput } }
  }

  private func batch<Renderer: SheetRenderer>(
    _ renderer: Renderer, _ notes: BatchScorer.Notes, _ write: ([UInt8]) -> Bool,
    closing: (BatchSummary, [Renderer]) -> String
  ) -> ExitStatus {
    do throws(Gone) {
      let (summary, renderers) = try BatchScorer(rubrics.shelf, notes: notes).run(inputs, renderer: renderer) {
        (bytes) throws(Gone) in
        guard write(bytes) else { throw Gone() }
      } report: { problems in
        console.report(problems)
      }
      let end = closing(summary, renderers)
      guard end.isEmpty || write(Array(end.utf8)) else { return .cannotWrite }
      if summary.refused > 0 && summary.total > 1 {
        console.error(
          "Посчитано листов: \(number(summary.scored)). Не приняты из-за ошибок: \(number(summary.refused)).\n")
      }
      if notes == .counted, summary.withAnswersLeftOut > 0 {
        console.error(
          "Листов с ответами на показатели, которые к школе не относятся: \(number(summary.withAnswersLeftOut)). Эти ответы не учтены.\n"
        )
      }
      if summary.total == 0 { console.error("Листов ответов не найдено.\n") }
      return summary.refused > 0 ? .dataErrors : summary.total == 0 ? .inputMissing : .done
    } catch {
      // Whoever gave `write` knows why it failed, and tells; of a stream nobody reads any more there is nothing to tell.
      return .cannotWrite
    }
  }
}

extension BatchSheet {
  /// The sheet with its evaluation.
  func scored(sha256: String = "") -> ScoredSheet {
    ScoredSheet(
      rubric: edition.rubric, compiled: edition.compiled, sheet: sheet, sha256: sha256, states: row)
  }
}
