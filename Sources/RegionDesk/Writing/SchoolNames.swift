import Region
import Reports
import RubricModel

extension PageWriter {
  /// Schools by municipality, each with a link to its page; one line a municipality.
  mutating func names(_ labels: [SchoolLabel], anchor: String? = nil) {
    guard !labels.isEmpty else { return }
    var municipality: String?
    var isOpen = false
    html.open("ul", ["class": "names"])
    for label in desk.sorted(labels) {
      let own = label.municipality?.oktmo ?? ""
      if own != municipality {
        if isOpen { html.close() }
        html.open("li")
        html.open("b")
        outside(label.municipality?.name ?? "Муниципалитет не указан")
        html.close()
        html.text(": ")
        isOpen = true
      } else {
        html.text(", ")
      }
      municipality = own
      school(label, anchor: anchor)
    }
    if isOpen { html.close() }
    html.close()
  }
}
