extension Migration {
  /// Experts' values that were taken back, and certificates that take a fifth of the room.
  static let retractions = Migration(
    "0006-retractions",
    """
    -- Снятые значения эксперта: кто, когда и почему снял. Само значение остаётся в verdict.
    CREATE TABLE retraction (
      number INTEGER PRIMARY KEY,
      verdict INTEGER NOT NULL UNIQUE REFERENCES verdict (number),
      reason TEXT NOT NULL,
      day TEXT NOT NULL,
      expert TEXT NOT NULL,
      recorded TEXT NOT NULL
    );
    CREATE TRIGGER retraction_stays BEFORE UPDATE ON retraction
      BEGIN SELECT RAISE (ABORT, 'снятие значения не правят: впишите значение заново'); END;
    CREATE TRIGGER retraction_kept BEFORE DELETE ON retraction
      BEGIN SELECT RAISE (ABORT, 'снятие значения не правят: впишите значение заново'); END;
    -- Все значения эксперта. state: inForce — действует, replaced — поставлено другое, takenBack — снято.
    CREATE VIEW verdicts AS
      SELECT submission.wave, submission.school, submission.school_name, verdict.indicator, verdict.declared,
        verdict.points, verdict.differs,
        CASE
          WHEN retraction.number IS NOT NULL THEN 'takenBack'
          WHEN EXISTS (
            SELECT 1 FROM verdict AS later WHERE later.submission = verdict.submission
              AND later.indicator = verdict.indicator AND later.number > verdict.number) THEN 'replaced'
          ELSE 'inForce'
        END AS state,
        verdict.reason, verdict.day, verdict.expert, verdict.recorded, retraction.reason AS taken_back_reason,
        retraction.day AS taken_back_day, retraction.expert AS taken_back_expert,
        retraction.recorded AS taken_back_recorded, submission.state IN ('accepted', 'expertCorrected') AS is_current,
        submission.number AS submission, verdict.number
      FROM verdict JOIN submission ON submission.number = verdict.submission
      LEFT JOIN retraction ON retraction.verdict = verdict.number;
    -- Где эксперт не согласен со школой: действующие значения.
    DROP VIEW disagreements;
    CREATE VIEW disagreements AS
      SELECT wave, school, school_name, indicator, declared, points AS verified, reason, day, expert, submission
      FROM verdicts WHERE differs AND state = 'inForce';
    -- Свидетельство — текст, как в реестрах до этого шага (certificate_size пуст), или сжато zlib (BLOB), и тогда
    -- certificate_size — сколько байтов в нём было. Прочитать в sqlite3: sqlar_uncompress (certificate, certificate_size).
    ALTER TABLE evaluation ADD COLUMN certificate_size INTEGER;
    """)
}
