import OfficeFiles
import RubricModel

extension Problem {
  /// The problem of a file of the office kind, on the sheet and in the cell the fault names.
  package init(_ fault: OfficeFault, at place: Place) {
    var place = place
    place.sheet = fault.sheet ?? place.sheet
    place.cell = fault.cell ?? place.cell
    self.init(
      fault.id, at: place, fault.summary, expected: fault.expected, found: fault.found, remedy: fault.remedy)
  }
}
