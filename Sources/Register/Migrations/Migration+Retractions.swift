extension Migration {
  /// Experts' values that were taken back, certificates that take a fifth of the room, and schools without lists where they were in each wave.
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
    -- Уровни действующих листов: заявленный школой и проверенный экспертом; direction '' — школа в целом.
    -- level пуст, если уровень не определён (lowest и highest — границы) или направление не оценивается.
    -- Название и муниципалитет — по списку региона, а если школы в нём нет — из листа этой волны.
    DROP VIEW levels;
    CREATE VIEW levels AS
      SELECT submission.wave, submission.school, coalesce (school.name, submission.school_name) AS school_name,
        coalesce (municipality_now.now, place.oktmo) AS oktmo,
        coalesce (municipality.name, CASE WHEN school.id IS NULL THEN submission.municipality END) AS municipality,
        submission.rubric, declared.position, declared.direction, declared.name,
        declared.score, declared.max, declared.level, declared.lowest, declared.highest,
        verified.score AS verified_score, verified.max AS verified_max, verified.level AS verified_level,
        verified.lowest AS verified_lowest, verified.highest AS verified_highest, submission.number AS submission
      FROM submission
      JOIN level AS declared ON declared.submission = submission.number AND declared.kind = 'declared'
      LEFT JOIN level AS verified ON verified.submission = submission.number AND verified.kind = 'verified'
        AND verified.direction = declared.direction
      LEFT JOIN school ON school.id = submission.school
      LEFT JOIN (
        SELECT sent.number, substr (CASE WHEN listed.id IS NULL THEN sent.oktmo ELSE listed.oktmo END, 1, 8) AS oktmo
        FROM submission AS sent LEFT JOIN school AS listed ON listed.id = sent.school
      ) AS place ON place.number = submission.number
      LEFT JOIN municipality_now ON municipality_now.oktmo = place.oktmo
      LEFT JOIN municipality ON municipality.oktmo = coalesce (municipality_now.now, place.oktmo)
      WHERE submission.state IN ('accepted', 'expertCorrected');
    -- Свидетельство — текст, как в реестрах до этого шага (certificate_size пуст), или сжато zlib (BLOB), и тогда
    -- certificate_size — сколько байтов в нём было. Прочитать в sqlite3: sqlar_uncompress (certificate, certificate_size).
    ALTER TABLE evaluation ADD COLUMN certificate_size INTEGER;
    """)
}
