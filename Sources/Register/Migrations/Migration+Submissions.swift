extension Migration {
  /// Sheets as sent, their history, what they come to, and the audit trail.
  static let submissions = Migration(
    "0001-submissions",
    """
    -- Байты листов, как их прислали.
    CREATE TABLE content (
      sha256 TEXT NOT NULL PRIMARY KEY,
      bytes BLOB NOT NULL
    );
    -- Поступления. Строки не удаляются; меняются только состояние, замена и замечания.
    CREATE TABLE submission (
      number INTEGER PRIMARY KEY,
      sha256 TEXT NOT NULL UNIQUE REFERENCES content (sha256),
      file TEXT NOT NULL,
      line INTEGER,
      school TEXT,
      school_name TEXT,
      oktmo TEXT,
      municipality TEXT,
      wave TEXT,
      rubric TEXT,
      submitted TEXT,
      day TEXT NOT NULL,
      received TEXT NOT NULL,
      who TEXT NOT NULL,
      state TEXT NOT NULL
        CHECK (state IN ('accepted', 'superseded', 'rejected', 'withdrawn', 'expertCorrected')),
      replaced_by INTEGER REFERENCES submission (number),
      problems TEXT NOT NULL
    );
    -- У школы в волне действует не больше одного листа.
    CREATE UNIQUE INDEX submission_current ON submission (school, wave)
      WHERE state IN ('accepted', 'expertCorrected');
    CREATE INDEX submission_wave ON submission (wave, school);
    -- Расчёт и свидетельство: по ответам школы (declared) и с поправками эксперта (verified).
    CREATE TABLE evaluation (
      submission INTEGER NOT NULL REFERENCES submission (number),
      kind TEXT NOT NULL CHECK (kind IN ('declared', 'verified')),
      rubric_sha256 TEXT NOT NULL,
      engine TEXT NOT NULL,
      evaluation TEXT NOT NULL,
      evaluation_sha256 TEXT NOT NULL,
      certificate TEXT NOT NULL,
      certificate_sha256 TEXT NOT NULL,
      PRIMARY KEY (submission, kind)
    );
    -- Уровни из расчёта, строка на направление; пустое направление — школа в целом.
    CREATE TABLE level (
      submission INTEGER NOT NULL REFERENCES submission (number),
      kind TEXT NOT NULL CHECK (kind IN ('declared', 'verified')),
      position INTEGER NOT NULL,
      direction TEXT NOT NULL,
      name TEXT NOT NULL,
      score INTEGER NOT NULL,
      max INTEGER NOT NULL,
      level TEXT,
      lowest TEXT,
      highest TEXT,
      PRIMARY KEY (submission, kind, direction)
    ) WITHOUT ROWID;
    -- Журнал: каждая запись несёт хеш предыдущей.
    CREATE TABLE audit_entry (
      number INTEGER PRIMARY KEY,
      time TEXT NOT NULL,
      who TEXT NOT NULL,
      action TEXT NOT NULL,
      subject TEXT NOT NULL,
      details TEXT NOT NULL,
      previous TEXT NOT NULL,
      hash TEXT NOT NULL
    );
    CREATE TRIGGER audit_entry_stays BEFORE UPDATE ON audit_entry
      BEGIN SELECT RAISE (ABORT, 'журнал не правят'); END;
    CREATE TRIGGER audit_entry_kept BEFORE DELETE ON audit_entry
      BEGIN SELECT RAISE (ABORT, 'журнал не правят'); END;
    CREATE TRIGGER content_stays BEFORE UPDATE ON content
      BEGIN SELECT RAISE (ABORT, 'присланное не правят'); END;
    CREATE TRIGGER content_kept BEFORE DELETE ON content
      BEGIN SELECT RAISE (ABORT, 'присланное не правят'); END;
    CREATE TRIGGER submission_kept BEFORE DELETE ON submission
      BEGIN SELECT RAISE (ABORT, 'поступления не удаляют'); END;
    CREATE TRIGGER submission_stays
      BEFORE UPDATE OF number, sha256, file, line, school, school_name, oktmo, municipality, wave, rubric, submitted,
        received, who ON submission
      BEGIN SELECT RAISE (ABORT, 'поступления не правят'); END;
    CREATE TRIGGER evaluation_stays BEFORE UPDATE ON evaluation WHEN OLD.kind = 'declared'
      BEGIN SELECT RAISE (ABORT, 'расчёт по ответам школы не правят'); END;
    """)
}
