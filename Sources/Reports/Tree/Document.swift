/// A report before it has a format: what is said, in order, and what each piece is for.
package struct Document: Hashable, Sendable {
  /// The one heading of the highest rank.
  package var title: String
  package var subtitle: String?
  package var facts: Facts
  /// Stamps at the head of the first page: one stands at the right, two or three side by side.
  package var approvals: [Approval]
  /// Short name that runs at the foot of printed pages.
  package var runningTitle: String?
  /// Whether a list of headings stands at the beginning where a format has links instead of pages.
  package var hasContents: Bool
  package var sections: [Section]

  package init(
    title: String, subtitle: String? = nil, facts: Facts = Facts(), approvals: [Approval] = [],
    runningTitle: String? = nil, hasContents: Bool = false, sections: [Section]
  ) {
    self.title = title
    self.subtitle = subtitle
    self.facts = facts
    self.approvals = approvals
    self.runningTitle = runningTitle
    self.hasContents = hasContents
    self.sections = sections
  }

  /// A document of one upright section.
  package init(title: String, subtitle: String? = nil, facts: Facts = Facts(), _ blocks: [Block]) {
    self.init(title: title, subtitle: subtitle, facts: facts, sections: [Section(blocks)])
  }

  /// What the file says of itself; no clock and no user name is asked.
  package struct Facts: Hashable, Sendable {
    package var subject: String?
    package var author: String?
    package var keywords: [String]
    /// Day the document speaks of, `2024-05-31`.
    package var day: String?
    /// BCP 47.
    package var language: String

    package init(
      subject: String? = nil, author: String? = nil, keywords: [String] = [], day: String? = nil,
      language: String = "ru"
    ) {
      self.subject = subject
      self.author = author
      self.keywords = keywords
      self.day = day
      self.language = language
    }
  }
}

/// Blocks that share an orientation of the sheet; a new one begins a new page.
package struct Section: Hashable, Sendable {
  package var isLandscape: Bool
  package var blocks: [Block]

  package init(isLandscape: Bool = false, _ blocks: [Block]) {
    self.isLandscape = isLandscape
    self.blocks = blocks
  }
}

/// A stamp of approval (гриф): «УТВЕРЖДАЮ», who, when.
package struct Approval: Hashable, Sendable {
  /// The word of the stamp, in capitals: «УТВЕРЖДАЮ», «СОГЛАСОВАНО», «УТВЕРЖДЕНА».
  package var stamp: String
  /// Lines below: position, name after a rule to sign on, date.
  package var lines: [String]

  package init(stamp: String, lines: [String]) {
    self.stamp = stamp
    self.lines = lines
  }

  /// A stamp to be signed by hand.
  package static func signed(_ stamp: String, position: String, name: String = "И. О. Фамилия") -> Approval {
    Approval(
      stamp: stamp,
      lines: [position, "_____________ \(name)".noBreaks, "«___» ______________ 20___ г.".noBreaks])
  }
}

extension String {
  /// The same with spaces at which no line may break.
  fileprivate var noBreaks: String { String(map { $0 == " " ? "\u{A0}" : $0 }) }
}
