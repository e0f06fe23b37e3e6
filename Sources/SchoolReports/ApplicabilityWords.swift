import RubricModel
import RussianText

extension EducationLevel {
  /// The usual abbreviation: «НОО».
  package var word: String {
    switch self {
    case .primary: "НОО"
    case .basic: "ООО"
    case .secondary: "СОО"
    }
  }
}

extension Rubric {
  /// A predicate in words: «школам, где есть ООО или СОО».
  package func words(_ applies: Applicability) -> String {
    switch applies {
    case .everyone: "всем школам"
    default: "школам, где " + condition(applies)
    }
  }

  /// The condition of a predicate, as it follows «где»: «ведётся обучение: НОО».
  package func condition(_ applies: Applicability) -> String {
    switch applies {
    case .everyone: "нет ограничений"
    case .educationLevels(let levels):
      "ведётся обучение: " + EducationLevel.allCases.filter(levels.contains).map(\.word).joined(separator: " или ")
    case .specialNeeds(true): "есть обучающиеся с ОВЗ или инвалидностью"
    case .specialNeeds(false): "нет обучающихся с ОВЗ и инвалидностью"
    case .kinds(let kinds):
      "вид школы: " + schoolKinds.filter { kinds.contains($0.id) }.map(\.name).joined(separator: " или ")
    case .all(let parts): parts.map(condition).joined(separator: " и при этом ")
    case .any(let parts): parts.map(condition).joined(separator: " либо ")
    case .not(let part): "не выполнено условие «\(condition(part))»"
    }
  }
}
