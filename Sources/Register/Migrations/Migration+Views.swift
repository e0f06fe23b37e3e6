extension Migration {
  /// What other programs may query; `sqlite3 РЕЕСТР .schema` shows the comments.
  static let views = Migration(
    "0004-views",
    """
    -- Код ОКТМО → код, который действует теперь (по цепочке преемников).
    CREATE VIEW municipality_now AS
      WITH RECURSIVE step (oktmo, now, depth) AS (
        SELECT oktmo, oktmo, 0 FROM municipality
        UNION
        SELECT step.oktmo, municipality.successor, step.depth + 1 FROM step
          JOIN municipality ON municipality.oktmo = step.now
          WHERE municipality.successor IS NOT NULL AND step.depth < 20)
      SELECT oktmo, now FROM step
        WHERE depth = (SELECT max (depth) FROM step AS other WHERE other.oktmo = step.oktmo);
    -- Школы: из списка региона, а не названные там — из их последнего листа (listed = 0).
    CREATE VIEW schools AS
      SELECT school.id AS school, school.name, coalesce (municipality_now.now, substr (school.oktmo, 1, 8)) AS oktmo,
        municipality.name AS municipality, school.kind, school.locality, school.branch_of, school.closes, 1 AS listed
      FROM school
      LEFT JOIN municipality_now ON municipality_now.oktmo = substr (school.oktmo, 1, 8)
      LEFT JOIN municipality ON municipality.oktmo = coalesce (municipality_now.now, substr (school.oktmo, 1, 8))
      UNION ALL
      SELECT sent.school, sent.school_name, coalesce (municipality_now.now, substr (sent.oktmo, 1, 8)),
        coalesce (municipality.name, sent.municipality), NULL, NULL, NULL, NULL, 0
      FROM submission AS sent
      LEFT JOIN municipality_now ON municipality_now.oktmo = substr (sent.oktmo, 1, 8)
      LEFT JOIN municipality ON municipality.oktmo = coalesce (municipality_now.now, substr (sent.oktmo, 1, 8))
      WHERE sent.number IN (
          SELECT max (number) FROM submission WHERE school IS NOT NULL AND state <> 'rejected' GROUP BY school)
        AND sent.school NOT IN (SELECT id FROM school);
    -- Поступления. state: accepted, late, superseded, rejected, withdrawn, expertCorrected;
    -- is_current — лист действует; is_late — день позже срока волны.
    CREATE VIEW submissions AS
      SELECT submission.number, submission.wave, submission.school, submission.school_name, submission.rubric,
        CASE WHEN submission.state = 'accepted' AND submission.day > wave.deadline THEN 'late'
          ELSE submission.state END AS state,
        submission.state IN ('accepted', 'expertCorrected') AS is_current,
        coalesce (submission.day > wave.deadline, 0) AS is_late,
        submission.submitted, submission.day, wave.deadline, submission.received, submission.who, submission.file,
        submission.line, submission.sha256, submission.replaced_by, submission.problems
      FROM submission LEFT JOIN wave ON wave.id = submission.wave;
    -- Уровни действующих листов: заявленный школой и проверенный экспертом; direction '' — школа в целом.
    -- level пуст, если уровень не определён (lowest и highest — границы) или направление не оценивается.
    CREATE VIEW levels AS
      SELECT submission.wave, submission.school, coalesce (schools.name, submission.school_name) AS school_name,
        schools.oktmo, schools.municipality, submission.rubric, declared.position, declared.direction, declared.name,
        declared.score, declared.max, declared.level, declared.lowest, declared.highest,
        verified.score AS verified_score, verified.max AS verified_max, verified.level AS verified_level,
        verified.lowest AS verified_lowest, verified.highest AS verified_highest, submission.number AS submission
      FROM submission
      JOIN level AS declared ON declared.submission = submission.number AND declared.kind = 'declared'
      LEFT JOIN level AS verified ON verified.submission = submission.number AND verified.kind = 'verified'
        AND verified.direction = declared.direction
      LEFT JOIN schools ON schools.school = submission.school
      WHERE submission.state IN ('accepted', 'expertCorrected');
    -- Кого ждали и кто прислал: по строке на школу и волну; why — почему листа нет.
    CREATE VIEW expectations AS
      SELECT expected.wave, expected.school, schools.name AS school_name, schools.oktmo, schools.municipality,
        expected.cohort, current.number AS submission, current.state,
        CASE
          WHEN current.number IS NOT NULL THEN NULL
          WHEN expected.reason IS NOT NULL THEN expected.reason
          WHEN schools.branch_of IS NOT NULL THEN 'филиал: ' || coalesce (head.name, schools.branch_of)
          WHEN schools.closes IS NOT NULL THEN 'закрывается ' || substr (schools.closes, 9) || '.' || substr (schools.closes, 6, 2) || '.'
              || substr (schools.closes, 1, 4)
          WHEN last.state = 'withdrawn' THEN 'лист отозван'
          WHEN last.state = 'rejected' THEN 'лист не принят из-за ошибок'
        END AS why
      FROM expected
      LEFT JOIN schools ON schools.school = expected.school
      LEFT JOIN school AS head ON head.id = schools.branch_of
      LEFT JOIN submissions AS current ON current.wave = expected.wave AND current.school = expected.school
        AND current.is_current
      LEFT JOIN submission AS last ON last.number = (
        SELECT max (number) FROM submission WHERE wave = expected.wave AND school = expected.school);
    -- Где эксперт не согласен со школой: действующие значения.
    CREATE VIEW disagreements AS
      SELECT submission.wave, submission.school, submission.school_name, verdict.indicator, verdict.declared,
        verdict.points AS verified, verdict.reason, verdict.day, verdict.expert, submission.number AS submission
      FROM verdict JOIN submission ON submission.number = verdict.submission
      WHERE verdict.differs AND verdict.number = (
        SELECT max (number) FROM verdict AS other
        WHERE other.submission = verdict.submission AND other.indicator = verdict.indicator);
    -- Журнал по порядку: кто, когда, что сделал и из какого файла.
    CREATE VIEW audit AS
      SELECT number, time, who, action, subject, details, previous, hash FROM audit_entry ORDER BY number;
    """)
}
