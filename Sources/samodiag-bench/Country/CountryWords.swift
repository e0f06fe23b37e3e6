import Synthetic

/// Phrases for comments and evidence, so that a sheet weighs what a real one does: 8–12 kB.
struct CountryWords {
  private static let subjects = [
    "Приказ директора", "Протокол педагогического совета", "Локальный акт школы", "Договор о сетевой форме реализации",
    "Отчёт о самообследовании", "План работы школьного методического объединения",
    "Положение, принятое управляющим советом,",
  ]
  private static let themes = [
    "о системе оценки образовательных результатов",
    "об организации внеурочной деятельности по программам начального общего образования",
    "о деятельности школьного спортивного клуба и участии в соревнованиях",
    "о наставничестве и поддержке молодых педагогов",
    "о профориентационном минимуме и профильных классах", "о работе службы медиации и профилактике травли",
    "об использовании верифицированного цифрового контента на уроках",
  ]
  private static let states = [
    "размещён на официальном сайте в разделе «Документы»", "утверждён и исполняется с начала учебного года",
    "охвачены все классы, кроме первых", "данные внесены в электронный журнал и сверены с формой ОО-1",
    "копия приложена к отчёту за полугодие, замечаний учредителя нет",
  ]

  static func comment(_ random: inout SplitMix64) -> String {
    "\(random.pick(subjects)) \(random.pick(states))"
  }

  static func theme(_ random: inout SplitMix64) -> String { random.pick(themes) }

  static func document(_ random: inout SplitMix64) -> String {
    let day = CountrySchool.padded(random.below(28) + 1, 2)
    let month = CountrySchool.padded(random.below(12) + 1, 2)
    return "\(random.pick(subjects)) № \(random.below(300) + 1) от \(day).\(month).2023"
  }

  static func address(_ random: inout SplitMix64) -> String {
    "https://example.org/sveden/document/\(random.below(1_000_000))"
  }
}
