extension Migration {
  /// What schools do about their deficits; beside it stands what changed between waves.
  static let measures = Migration(
    "0005-measures",
    """
    -- Меры школ: что школа делает по показателю. finished пуст, пока мера не завершена; due — к какому дню обещана.
    -- Действовала ли мера, отсюда не следует: уровень мог измениться и по другой причине.
    CREATE TABLE measure (
      school TEXT NOT NULL,
      indicator TEXT NOT NULL,
      measure TEXT NOT NULL DEFAULT '',
      due TEXT,
      finished TEXT,
      evidence TEXT,
      PRIMARY KEY (school, indicator, measure)
    ) WITHOUT ROWID;
    -- Меры с названиями школ и муниципалитетов, которые действуют теперь.
    CREATE VIEW measures AS
      SELECT measure.school, schools.name AS school_name, schools.oktmo, schools.municipality, measure.indicator,
        measure.measure, measure.due, measure.finished, measure.finished IS NOT NULL AS is_finished, measure.evidence
      FROM measure LEFT JOIN schools ON schools.school = measure.school;
    """)
}
