import RubricModel

/// A school year of a roadmap (D8): from 1 September to 31 May, or longer where the roadmap itself has dated work in summer.
package struct SchoolYear: Hashable, Sendable {
  /// The year in which it begins.
  package let begins: Int

  /// The school year that begins in September of a year.
  package init(begins: Int) { self.begins = begins }

  /// 1 September.
  package var first: CivilDay { month(9, later: 0).first }
  /// 31 May.
  package var lessonsEnd: CivilDay { month(5, later: 1).last }
  /// 31 August.
  package var last: CivilDay { month(8, later: 1).last }

  /// The window of the year, given the ends of all dated windows of the roadmap.
  package func window(datedEnds: [CivilDay]) -> DateWindow {
    let summer = datedEnds.filter { $0 > lessonsEnd && $0 <= last }.max()
    return DateWindow(from: first, to: summer ?? lessonsEnd)
  }

  private func month(_ month: Int, later: Int) -> CivilMonth {
    CivilMonth(clampingYear: min(max(begins, 0), 9999) + later, month: month)
  }
}
